import { errors, type BrowserContext, type Page } from 'playwright-core';
import { Stage } from '../browser/stage.js';
import { openContentSite, type ContentSite, type SiteFiles } from './content-site.js';
import { spread, type Row, type Section, type Spread } from './figures.js';
import { floorPages } from './floor.js';
import { filesOf, wordsOf } from './package-words.js';
import { TIMES, watchPage, type PageTimes } from './watch-page.js';
import { zipBytes, type Workspace } from './workspace.js';

/** A slow line and a slow phone. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
const SCREEN = { width: 390, height: 844 };
/** Milliseconds after which a loading counts as stuck, and how often it is tried. */
const PATIENCE = 60_000;
const TRIES = 3;
/** Targets that are loaded: one without an LMS, and one in the frame of an LMS. */
const TARGETS = ['web', 'scorm12'];
const MOST_REQUESTS = 6;
const MOST_TEXT_RATIO = 1.5;

/** One loading of a page up to its first question. */
interface Loading {
  readonly text: number;
  readonly question: number;
  /** From pressing to the question. */
  readonly wait: number;
  readonly requests: number;
  readonly bytes: number;
}

/**
 * How long it takes to show the first words and the first question, beside plain HTML.
 *
 * @param module The only module that is loaded; all if absent.
 * @throws Error when there is no package of that module.
 */
export async function measureLoading(
  workspace: Workspace,
  runs: number,
  module?: string,
): Promise<Section> {
  const entries = workspace.entries
    .filter(({ target }) => TARGETS.includes(target))
    .filter((entry) => module === undefined || entry.module === module);
  if (entries.length === 0) throw new Error(`There is no package of a module "${module}"`);
  const stage = await Stage.open(workspace.packages);
  try {
    const rows: Row[] = [];
    for (const gzip of [true, false]) {
      rows.push(...(await rowsOf(stage, { ...workspace, entries }, runs, gzip)));
    }
    return { ...TABLE, rows };
  } finally {
    await stage.close();
  }
}

const TABLE: Omit<Section, 'rows'> = {
  title: 'Time to the first words and the first question',
  how: [
    'Chromium over CDP: 1.6 Mbit/s down, 150 ms latency for each request, CPU 4 times slower, 390 x 844, empty cache, a new context each time.',
    'Floor: the words of the same two screens as two pages of plain HTML, from the same server, measured in turns with the package.',
    'First words: the title is painted (Element Timing). Start is pressed at once; question: its second frame. Both from the start of loading.',
    'scorm12 runs in the frame of the strict local LMS, whose own files are in the cache; its floor runs in a frame too.',
    'Requests and kB (bodies as sent): everything of the package that was loaded before the first question.',
  ],
  columns: [
    { key: 'floorText', title: 'floor words', unit: 'ms' },
    { key: 'text', title: 'first words', unit: 'ms' },
    { key: 'textRatio', title: 'ratio', unit: 'x', most: MOST_TEXT_RATIO },
    { key: 'floorQuestion', title: 'floor question', unit: 'ms' },
    { key: 'question', title: 'first question', unit: 'ms' },
    { key: 'questionRatio', title: 'ratio', unit: 'x' },
    { key: 'wait', title: 'after Start', unit: 'ms' },
    { key: 'requests', title: 'requests', unit: '', most: MOST_REQUESTS },
    { key: 'kilobytes', title: 'sent', unit: 'kB' },
  ],
};

async function rowsOf(
  stage: Stage,
  workspace: Workspace,
  runs: number,
  gzip: boolean,
): Promise<readonly Row[]> {
  const { entries } = workspace;
  const folders = new Map<string, SiteFiles>();
  for (const entry of entries) {
    const files = filesOf(zipBytes(workspace, entry));
    folders.set(entry.file, files);
    folders.set(floorOf(entry.file), withFrame(floorPages(wordsOf(files))));
  }
  const site = await openContentSite(folders, gzip, stage.lms.url);
  const rows: Row[] = [];
  try {
    for (const { file, target } of entries) {
      const measures = await turns(stage, site, file, target, runs);
      rows.push({ name: `${file} ${gzip ? 'gzip' : 'plain'}`, values: valuesOf(measures) });
    }
  } finally {
    await site.close();
  }
  return rows;
}

/** Package and floor in turns, the other first each time. */
async function turns(
  stage: Stage,
  site: ContentSite,
  file: string,
  target: string,
  runs: number,
): Promise<readonly { readonly own: Loading; readonly floor: Loading }[]> {
  const framed = target !== 'web';
  const address = framed ? `/play?zip=${file}&width=100%25` : `/content/${file}/index.html`;
  const floorAddress = `/content/${floorOf(file)}/${framed ? 'frame' : 'index'}.html`;
  const loadOwn = () => load(stage, site, file, address);
  const loadFloor = () => load(stage, site, floorOf(file), floorAddress);
  const measures = [];
  for (let run = 0; run < runs; run += 1) {
    if (run % 2 === 0) {
      const floor = await loadFloor();
      measures.push({ floor, own: await loadOwn() });
    } else {
      const own = await loadOwn();
      measures.push({ own, floor: await loadFloor() });
    }
  }
  return measures;
}

/** The throttled browser now and then never gets a page's first byte; that is not the page's time. */
async function load(
  stage: Stage,
  site: ContentSite,
  folder: string,
  address: string,
): Promise<Loading> {
  for (let left = TRIES; left > 0; left -= 1) {
    const loading = await tryLoad(stage, site, folder, address);
    if (loading) return loading;
    console.log(`${address} got stuck; once more`);
  }
  throw new Error(`${address} got stuck ${TRIES} times in a row`);
}

async function tryLoad(
  stage: Stage,
  site: ContentSite,
  folder: string,
  address: string,
): Promise<Loading | undefined> {
  const context = await stage.learner(SCREEN);
  try {
    await context.addInitScript(watchPage);
    const page = await context.newPage();
    // The LMS's own script and style come into the cache: they are not what is measured.
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    await page.evaluate((script) => import(script), `${site.url}/scorm12-lms.js`);
    await slowDown(context, page);
    site.take(folder);
    if (!(await reachesQuestion(page, site.url + address))) return undefined;
    const served = site.take(folder);
    const { start, text, press, question } = JSON.parse(
      await page.evaluate((name) => sessionStorage.getItem(name) ?? '{}', TIMES),
    ) as PageTimes;
    return {
      text: text - start,
      question: question - start,
      wait: question - press,
      requests: served.length,
      bytes: served.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function isDone(name: string): boolean {
  const times = JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<PageTimes>;
  return times.question !== undefined;
}

/** Opens a page and waits for its question; false when it got stuck, everything else is thrown. */
async function reachesQuestion(page: Page, address: string): Promise<boolean> {
  try {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(isDone, TIMES, { polling: 100, timeout: PATIENCE });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    if (error instanceof Error && error.message.includes('ERR_ABORTED')) return false;
    throw error;
  }
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

function valuesOf(
  measures: readonly { readonly own: Loading; readonly floor: Loading }[],
): Record<string, Spread> {
  const each = (take: (own: Loading, floor: Loading) => number) =>
    spread(measures.map(({ own, floor }) => take(own, floor)));
  return {
    floorText: each((_, floor) => floor.text),
    text: each((own) => own.text),
    textRatio: each((own, floor) => own.text / floor.text),
    floorQuestion: each((_, floor) => floor.question),
    question: each((own) => own.question),
    questionRatio: each((own, floor) => own.question / floor.question),
    wait: each((own) => own.wait),
    requests: each((own) => own.requests),
    kilobytes: each((own) => own.bytes / 1000),
  };
}

function floorOf(file: string): string {
  return `floor-${file}`;
}

/** The floor, and a page that shows it in a frame as an LMS would. */
function withFrame(floor: SiteFiles): SiteFiles {
  const frame =
    '<!doctype html><link rel="icon" href="data:,"><iframe src="index.html" width="100%" height="800"></iframe>';
  return new Map([...floor, ['frame.html', Buffer.from(frame)]]);
}
