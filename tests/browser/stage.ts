import { resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Frame,
  type Page,
} from 'playwright-core';
import { startPreview, type Preview } from '../../packager/preview/server.js';
import { calm } from './page-checks.js';
import { provideChromium } from './provide-chromium.js';

/** How a package is opened. */
export interface Opening {
  readonly learner?: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly start?: 'anew';
  readonly language?: string;
}

/** What the screen is like. */
export interface Screen {
  /** Of the package's frame. */
  readonly width: number;
  /** Of the package's frame; 480 at least. */
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Percent of the reader's own text size. */
  readonly text?: number;
  /** Whether the reader lets things move; by default not. */
  readonly motion?: boolean;
}

/** A package being played in the local LMS. */
export interface Play {
  /** The page of the LMS. */
  readonly page: Page;
  /** The frame in which the package runs. */
  readonly frame: Frame;
  /** What the browser complained about: errors of scripts, blocked by policy, failed requests. */
  readonly complaints: readonly string[];
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Leaves as a learner does who goes back to the course and closes the tab. */
  leave(): Promise<void>;
}

/** Room that the LMS takes beside the frame, and more. */
const BESIDE = 480;
/** More than the LMS takes above the frame and below. */
const ABOVE = 300;
/** Width of a window below which the LMS gives the frame a height of its own. */
const WIDE = 1000;
/** Heights of windows in which frames had theirs, by what was asked for, so that each is found once. */
const fitting = new Map<string, number>();
/** Measures of the frame until it has its height. */
const TRIES = 10;
/** The line that the LMS draws around the frame. */
const EDGE = 1;

/**
 * A browser and a strict local LMS, over the packages that `npm run build` wrote.
 *
 * Tests ask the LMS what it was told, and the screen what it shows. `PORTOLAN_DIST` names another
 * folder than `dist`, and a bench brings packages of its own.
 */
export class Stage {
  readonly lms: Preview;
  readonly browser: Browser;
  readonly #contexts = new Set<BrowserContext>();
  readonly #screens = new WeakMap<BrowserContext, Screen>();

  private constructor(lms: Preview, browser: Browser) {
    this.lms = lms;
    this.browser = browser;
  }

  static async open(packages?: string): Promise<Stage> {
    const dist = process.env['PORTOLAN_DIST'] ?? 'dist';
    const program = provideChromium();
    const lms = await startPreview({
      packages: packages ?? resolve(dist, 'packages'),
      script: resolve(dist, 'preview/lms.js'),
      style: resolve(dist, 'runtime/style.css'),
      port: 0,
    });
    const browser = await chromium.launch({
      executablePath: program.path,
      args: [...program.args],
      env: { ...process.env, ...program.env } as Record<string, string>,
    });
    return new Stage(lms, browser);
  }

  /** A learner's browser: storage and cookies of its own. */
  async learner(screen: Screen = { width: 800 }): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: windowFor(screen),
      colorScheme: screen.dark ? 'dark' : 'light',
      forcedColors: screen.forcedColors ? 'active' : 'none',
      reducedMotion: screen.motion ? 'no-preference' : 'reduce',
      locale: 'en-GB',
    });
    this.#contexts.add(context);
    this.#screens.set(context, screen);
    return context;
  }

  /** Opens a package in the LMS and waits until the learner can begin. */
  async play(context: BrowserContext, zip: string, opening: Opening = {}): Promise<Play> {
    const screen = this.#screens.get(context) ?? { width: 800 };
    const query = new URLSearchParams({ zip, width: String(screen.width + 2 * EDGE), ...opening });
    const page = await context.newPage();
    const [complaints, requests] = [watchComplaints(page), watchRequests(page)];
    await page.goto(`${this.lms.url}/play?${query}`);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The package has no frame');
    await fit(page, screen);
    await shaped(frame, screen);
    // The first paint has a title too; it has a button once the script has taken over.
    await frame.getByRole('button').first().waitFor();
    if (screen.text) await enlarge(frame, screen.text);
    return {
      page,
      frame,
      complaints,
      requests,
      leave: async () => {
        // A tab that closes gives its last words half a second, which a loaded machine overruns.
        // Without a network it ends at the browser's own page.
        await page.goto(`${this.lms.url}/returned`).catch(() => undefined);
        await page.close({ runBeforeUnload: false });
      },
    };
  }

  /** Gives a package that is open another screen, as turning a tablet or the evening does. */
  async reshape({ page, frame }: Play, screen: Screen): Promise<void> {
    await page.emulateMedia({
      colorScheme: screen.dark ? 'dark' : 'light',
      forcedColors: screen.forcedColors ? 'active' : 'none',
      reducedMotion: screen.motion ? 'no-preference' : 'reduce',
    });
    const width = screen.width + 2 * EDGE;
    await page.locator('ptl-player').evaluate((player: HTMLElement, pixels) => {
      player.style.setProperty('--width', `${String(pixels)}px`);
    }, width);
    await page.setViewportSize(windowFor(screen));
    await drawn(page);
    if (screen.height) await fit(page, screen);
    await enlarge(frame, screen.text ?? 100);
    await shaped(frame, screen);
    await calm(frame);
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.browser.close();
    await this.lms.close();
  }
}

/** The window of an LMS that shows a package on such a screen. */
function windowFor(screen: Screen): { width: number; height: number } {
  const { width, height = 900 } = screen;
  const known = fitting.get(shapeOf(screen));
  return { width: Math.max(WIDE, width + BESIDE), height: known ?? height + ABOVE };
}

function shapeOf({ width, height = 900 }: Screen): string {
  return `${String(width)} x ${String(height)}`;
}

/** Waits until the package knows how large its screen is. */
async function shaped(frame: Frame, { width, height }: Screen): Promise<void> {
  await frame.waitForFunction(
    ([wide, high]) =>
      innerWidth === wide && (high === undefined || Math.abs(innerHeight - high) < 2),
    [width, height] as const,
  );
}

/** Gives the frame its exact height; the bar of the LMS above it may break into lines, once or later. */
async function fit(page: Page, screen: Screen): Promise<void> {
  const { height = 900 } = screen;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const box = await page.locator('iframe').boundingBox();
    const window = page.viewportSize();
    if (!box || !window) throw new Error('The package has no frame');
    const missing = Math.round(Math.max(480, height) + 2 * EDGE - box.height);
    if (missing === 0) {
      fitting.set(shapeOf(screen), window.height);
      return;
    }
    await page.setViewportSize({ width: window.width, height: window.height + missing });
    await drawn(page);
  }
}

/** Waits until the page of the LMS has been laid out anew. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** Enlarges text as a reader's own setting of the browser does. */
async function enlarge(frame: Frame, percent: number): Promise<void> {
  await frame.evaluate((size) => {
    document.documentElement.style.fontSize = `${String(size)}%`;
  }, percent);
}

/** Collects what the browser complains about from now on. */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || isAbsence(message)) return;
    complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('requestfailed', (request) => {
    // A page that closes gives up what is under way.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  return complaints;
}

/** xAPI says "not found" of a state, a profile or a statement that nobody has written yet; browsers report it. */
function isAbsence(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return message.text().includes('404') && /\/lrs\/.*\/(state|profile|statements)\?/.test(url);
}

/** Collects the address of every request from now on. */
export function watchRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}
