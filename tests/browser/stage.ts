import { resolve } from 'node:path';
import { createRequire } from 'node:module';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from 'playwright-core';
import { startPreview, type Preview } from '../../packager/preview/server.js';
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
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Percent of the reader's own text size. */
  readonly text?: number;
}

/** A package being played in the local LMS. */
export interface Play {
  /** The page of the LMS. */
  readonly page: Page;
  /** The frame in which the package runs. */
  readonly frame: Frame;
  /** What the browser complained about: errors of scripts, blocked by policy, failed requests. */
  readonly complaints: readonly string[];
  /** Leaves as a learner does who closes the tab. */
  leave(): Promise<void>;
}

/**
 * A browser and a strict local LMS, over the packages that `npm run build` wrote.
 *
 * Tests ask the LMS what it was told, and the screen what it shows.
 */
export class Stage {
  readonly lms: Preview;
  readonly #browser: Browser;
  readonly #contexts = new Set<BrowserContext>();

  private constructor(lms: Preview, browser: Browser) {
    this.lms = lms;
    this.#browser = browser;
  }

  static async open(packages = 'dist/packages'): Promise<Stage> {
    const program = provideChromium();
    const lms = await startPreview({
      packages: resolve(packages),
      script: resolve('dist/preview/lms.js'),
      style: resolve('dist/runtime/style.css'),
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
  async learner(screen: Screen = { width: 1280 }): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      viewport: { width: screen.width, height: screen.height ?? 900 },
      colorScheme: screen.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    this.#contexts.add(context);
    return context;
  }

  /** Opens a package in the LMS and waits until its first heading shows. */
  async play(context: BrowserContext, zip: string, opening: Opening = {}): Promise<Play> {
    const query = new URLSearchParams({ zip, width: '100%', ...opening });
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(`${this.lms.url}/play?${query}`);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The package has no frame');
    await frame.waitForSelector('ptl-app h1');
    return { page, frame, complaints, leave: () => page.close({ runBeforeUnload: false }) };
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.#browser.close();
    await this.lms.close();
  }
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that closes gives up what is under way.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  return complaints;
}

/** The rules of axe that the project promises to keep. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything that axe finds wrong in a frame, in one line each. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource());
  return frame.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    );
  }, AXE_TAGS);
}

let source: string | undefined;

function axeSource(): string {
  source ??= (createRequire(import.meta.url)('axe-core') as { source: string }).source;
  return source;
}

/** Whether a frame can be scrolled sideways. */
export function scrollsSideways(frame: Frame): Promise<boolean> {
  return frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
