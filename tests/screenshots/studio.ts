import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startPreview, type Preview } from '../../packager/preview/server.js';
import { provideChromium } from '../browser/provide-chromium.js';

/** What the light of a picture is like. */
export interface Light {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

/** A moment that all pictures show, so that a second run gives the same ones. */
const MOMENT = new Date('2026-11-23T10:15:00Z');

/** A browser with a stopped clock before the preview of the built packages. */
export class Studio {
  readonly #browser: Browser;
  readonly #lms: Preview;

  private constructor(browser: Browser, lms: Preview) {
    this.#browser = browser;
    this.#lms = lms;
  }

  /** @throws Error that says what to run where there are no packages. */
  static async open(): Promise<Studio> {
    const packages = resolve('dist/packages');
    if (!existsSync(packages)) throw new Error('There are no packages. Run "npm run build" first.');
    const program = provideChromium();
    const browser = await chromium.launch({
      executablePath: program.path,
      args: [...program.args, '--hide-scrollbars', '--font-render-hinting=none'],
      env: { ...process.env, ...program.env } as Record<string, string>,
    });
    const lms = await startPreview({
      packages,
      script: resolve('dist/preview/lms.js'),
      style: resolve('dist/runtime/style.css'),
      port: 0,
    });
    return new Studio(browser, lms);
  }

  /** A learner's window, at the moment of all pictures. */
  async window({ width, height, dark = false }: Light): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/Brussels',
    });
    await context.clock.setFixedTime(MOMENT);
    return context.newPage();
  }

  /** The same attempt in another light: the LMS keeps it, so a new window goes on with it. */
  address(zip: string, width: string): string {
    return `${this.#lms.url}/play?${new URLSearchParams({ zip, width }).toString()}`;
  }

  /** The page that lists all packages. */
  get list(): string {
    return this.#lms.url;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#lms.close();
  }
}

/** Ends a window with all that belongs to it. */
export function shut(page: Page): Promise<void> {
  const context: BrowserContext = page.context();
  return context.close();
}
