import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { chromium, type Browser, type JSHandle, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as library from '../../src/lib.js';
import type { Channel, Launch } from '../../src/lib.js';
import { provideChromium } from './provide-chromium.js';
import { openSite, type StaticSite } from './static-site.js';

type Library = typeof library;

/** Where the tags of the library are defined. */
const LAYERS = [
  'items',
  'players/assessment',
  'players/programme',
  'players/scenario',
  'players/scenario/debrief',
  'players/unit',
  'reports',
  'ui',
];

let browser: Browser;
let site: StaticSite;
let unpacked: string;

beforeAll(async () => {
  unpacked = mkdtempSync(join(tmpdir(), 'portolan-site-'));
  new AdmZip('dist/packages/readiness-scan.web.zip').extractAllTo(unpacked);
  site = await openSite({ '': 'docs/embed', lib: 'dist/lib', 'readiness-scan': unpacked });
  const program = provideChromium();
  browser = await chromium.launch({
    executablePath: program.path,
    args: [...program.args],
    env: { ...process.env, ...program.env } as Record<string, string>,
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(unpacked, { recursive: true, force: true });
});

/** Opens a page of the site and collects what the browser complains about. */
async function visit(path: string, page?: Page): Promise<{ page: Page; complaints: string[] }> {
  const opened = page ?? (await browser.newPage({ reducedMotion: 'reduce' }));
  const complaints: string[] = [];
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await opened.goto(`${site.url}/${path}`);
  return { page: opened, complaints };
}

/** The tags that some layers define, in order. */
function tagsIn(layers: readonly string[]): readonly string[] {
  const tags = layers
    .map((layer) => readFileSync(`src/${layer}/elements.ts`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/define\('([^']+)'/g)].map(([, tag = '']) => tag));
  // Two players may use the same part.
  return [...new Set(tags)].sort();
}

/** The library as a page of the site sees it. */
function libraryIn(page: Page): Promise<JSHandle<Library>> {
  // As text, so that the page imports and not the test runner; what comes is what lib.ts exports.
  return page.evaluateHandle(`import("${site.url}/lib/portolan.js")`) as Promise<JSHandle<Library>>;
}

/** Runs in the page. */
function fontOf(element: Element): string {
  return getComputedStyle(element).fontFamily;
}

describe('package in a frame of a plain page', () => {
  test('keeps an answer on the device and resumes there', async () => {
    const { page, complaints } = await visit('iframe.html');
    const scan = page.frameLocator('iframe');
    await scan.getByRole('button', { name: 'Start' }).click();
    await scan.getByRole('radio').first().check();
    await scan.getByRole('button', { name: 'Save and continue' }).click();
    await scan.getByText('Question 2').first().waitFor();

    await visit('iframe.html', page);

    await scan.getByRole('heading', { name: 'Welcome back' }).waitFor();
    // The site's policy refuses the style in the page; the package has to look as it should all the same.
    const refused = /^Applying inline style violates/;
    expect(complaints.filter((one) => !refused.test(one))).toEqual([]);
    expect(complaints.filter((one) => refused.test(one))).not.toEqual([]);
    expect(await scan.locator('body').evaluate(fontOf)).toContain('Portolan Sans');
    await page.close();
  });
});

describe('library in a plain page', () => {
  test('is one module that imports nothing', () => {
    const code = readFileSync('dist/lib/portolan.js', 'utf8');

    expect(code).not.toMatch(/\bimport\s*(\(|["'{*]|\w+\s+from)/);
  });

  test('defines every element besides those of the shell, and tells editors of it', async () => {
    // Written by the analyzer, whose format has these fields.
    const { modules } = JSON.parse(readFileSync('dist/lib/custom-elements.json', 'utf8')) as {
      modules: { path: string; declarations: { tagName: string; name: string }[] }[];
    };
    const [module] = modules;
    const tags = module?.declarations.map((one) => one.tagName) ?? [];
    const { page } = await visit('question.html');

    const defined = await page.evaluate(
      (named) => named.filter((tag) => customElements.get(tag) !== undefined),
      tags,
    );

    expect(module?.path).toBe('portolan.js');
    expect(tags).toEqual(tagsIn(LAYERS));
    expect(defined).toEqual(tags);
    await page.close();
  });

  test('asks, complains about a missing answer and shows how the answer fares', async () => {
    const { page, complaints } = await visit('question.html');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Choose one answer').waitFor();

    await page.getByRole('radio', { name: '20 %' }).check();
    await page.getByRole('button', { name: 'Check' }).click();

    await page.getByText('Your answer: right').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('1 of 1 point');
    expect(await page.getByText('Choose one answer').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('has colours and letters of the house by its style sheet alone', async () => {
    const { page } = await visit('question.html');
    await page.getByRole('radio').first().waitFor();

    const font = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.fonts.check('1rem "Portolan Sans"');
    });
    const ink = await page
      .locator('ptl-choice')
      .evaluate((element) => getComputedStyle(element).color);

    expect(font).toBe(true);
    expect(ink).toBe('rgb(17, 38, 58)');
    await page.close();
  });

  test('plays a whole assessment and shows its report', async () => {
    const { page, complaints } = await visit('assessment.html');
    await page.getByRole('radio', { name: '20 %' }).check();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('radio', { name: 'Partly' }).check();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();

    const report = page.locator('ptl-score-report');
    await report.getByText('75 of 100', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('speaks the five languages of the interface', async () => {
    const { page } = await visit('question.html');

    const words = await page.evaluate(
      ({ messages, useLanguage }) =>
        ['en', 'es', 'nl', 'fr', 'de'].map((tag) => {
          useLanguage(tag);
          return messages().phrases.and;
        }),
      await libraryIn(page),
    );

    expect(words).toEqual(['and', 'y', 'en', 'et', 'und']);
    await page.close();
  });
});

describe('session of the library with a channel of the page', () => {
  test('saves every answer and takes up the attempt again', async () => {
    const { page } = await visit('question.html');

    const told = await page.evaluate(keepAndResume, await libraryIn(page));

    expect(told).toEqual({ saves: 1, words: ['Yes; with evidence'], answered: 1 });
    await page.close();
  });
});

/** Runs in the page: answers one question through a channel, then opens what that channel kept. */
async function keepAndResume({ assessment, messages, SessionController }: Library) {
  const content = {
    kind: 'assessment' as const,
    minutes: 1,
    feedback: 'after-handing-in' as const,
    sections: [{ id: 'all', title: 'All' }],
    report: { kind: 'score', graded: true },
    phrases: messages().phrases,
    items: [
      { id: 'list', number: 1, kind: 'evidence', label: 'List', prompt: 'A list?', proof: 'It' },
    ],
  };
  const states: string[] = [];
  const words: string[] = [];
  const sent = () => Promise.resolve('sent' as const);
  const launch = (): Launch => ({
    keeps: 'lms',
    mode: 'normal',
    learner: '',
    states,
    finished: false,
  });
  const channel: Channel = {
    open: () => Promise.resolve(launch()),
    restore: () => undefined,
    answer: (answer) => void words.push(answer.words),
    save: (snapshot) => {
      states.push(snapshot.state);
      return sent();
    },
    report: sent,
    watch: () => undefined,
    retry: () => undefined,
    flush: () => undefined,
    close: () => Promise.resolve(),
  };
  const open = async () =>
    new SessionController({
      packageId: 'page',
      repeatable: true,
      channel,
      launch: await channel.open(),
      activity: assessment,
      content,
      now: () => 1_800_000_000_000,
      monotonic: () => 0,
      seed: () => 1,
    });
  const first = await open();
  first.perform({ type: 'answer', response: { claim: 'yes', shown: true }, seconds: 3 });
  const saves = states.length;
  const second = await open();
  return { saves, words, answered: second.standing.answered };
}
