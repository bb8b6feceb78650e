import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { PackageEntry } from '../../packager/report/package-index.js';
import { en } from '../../src/i18n/en.js';
import { Stage } from '../browser/stage.js';
import { countCalls } from './count-calls.js';
import { fixed, spread, type Row, type Section } from './figures.js';
import { weigh } from './package-size.js';
import { REFERENCE_MODULE } from './reference/module.js';
import { since, Traffic, type Told } from './traffic.js';
import { zipBytes, type Workspace } from './workspace.js';

const ANSWERS = 10;

/** What ten answers to the reference module cost, for every target. */
export async function measurePlay(workspace: Workspace): Promise<readonly Section[]> {
  const entries = workspace.entries.filter(({ module }) => module === REFERENCE_MODULE);
  const stage = await Stage.open(workspace.packages);
  try {
    const plays: Played[] = [];
    for (const entry of entries) plays.push(await play(stage, entry));
    return [referenceSection(workspace, plays), savesSection(plays)];
  } finally {
    await stage.close();
  }
}

/** A package played for ten answers. */
interface Played {
  readonly entry: PackageEntry;
  /** Until the start screen was there. */
  readonly load: Told;
  /** From pressing Start to the end of the tenth answer. */
  readonly ten: Told;
  /** What each answer cost. */
  readonly each: readonly Told[];
  /** Bytes of live JavaScript objects in the whole page after the tenth answer, and in the LMS's page alone. */
  readonly heap: { readonly all: number; readonly lms: number };
  readonly complaints: readonly string[];
}

async function play(stage: Stage, entry: PackageEntry): Promise<Played> {
  const context = await stage.learner({ width: 1280 });
  await context.addInitScript(countCalls);
  let traffic: Traffic | undefined;
  const lms = await heapOfLms(context, stage.lms.url);
  context.once('page', (page) => {
    traffic = new Traffic(page);
  });
  const { page, frame, complaints } = await stage.play(context, entry.file);
  if (!traffic) throw new Error('The LMS has no page');
  const load = await traffic.settled();
  await frame.getByRole('button', { name: en.start.begin }).click();
  const each: Told[] = [];
  let before = load;
  for (let at = 0; at < ANSWERS; at += 1) {
    await answer(frame, at);
    const now = await traffic.settled();
    each.push(since(before, now));
    before = now;
  }
  const all = await heapOf(context, page);
  await context.close();
  return { entry, load, ten: since(load, before), each, heap: { all, lms }, complaints };
}

/** Picks an option, another one each time, and goes on. */
async function answer(frame: Frame, at: number): Promise<void> {
  const question = frame.locator('ptl-assessment-question');
  await question.getByRole('heading', { name: `Question ${at + 1}:` }).waitFor();
  const options = question.getByRole('radio');
  await options.nth(at % (await options.count())).check();
  await question.getByRole('button', { name: en.question.saveAndContinue }).click();
}

async function heapOfLms(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = await heapOf(context, page);
  await page.close();
  return bytes;
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function referenceSection(
  { reference, ...workspace }: Workspace,
  plays: readonly Played[],
): Section {
  const kilobytes = (bytes: number) => fixed(bytes / 1000);
  const rows = plays.map(({ entry, load, ten, heap }): Row => {
    const { files, program } = weigh(zipBytes({ reference, ...workspace }, entry));
    return {
      name: entry.file,
      values: {
        zip: kilobytes(entry.bytes),
        overTaken: fixed(entry.bytes / reference.bytes),
        overAll: fixed(entry.bytes / reference.contentBytes),
        files: fixed(files),
        program: kilobytes(program.gzipped),
        loadCalls: fixed(load.calls),
        loadRequests: fixed(load.requests),
        calls: fixed(ten.calls),
        requests: fixed(ten.requests),
        refused: fixed(load.refused + ten.refused),
        state: fixed(ten.state),
        longest: fixed(entry.stateCharacters),
        heap: kilobytes(heap.all - heap.lms),
        heapAll: kilobytes(heap.all),
      },
    };
  });
  return {
    ...REFERENCE,
    how: [...REFERENCE.how, ...contentLines(reference), ...complaintsOf(plays)],
    rows,
  };
}

function contentLines({ contentBytes, bytes, notes }: Workspace['reference']): readonly string[] {
  return [
    `Content: ${contentBytes.toLocaleString('en')} bytes, of which ${bytes.toLocaleString('en')} were taken over.`,
    ...notes,
  ];
}

/** What is not there is no fault: an LRS without a state document yet, the LMS's own icon. */
function complaintsOf(plays: readonly Played[]): readonly string[] {
  return plays.flatMap(({ entry, complaints }) =>
    complaints
      .filter((complaint) => !complaint.includes('404'))
      .map((complaint) => `${entry.file} complained: ${complaint}`),
  );
}

const REFERENCE: Omit<Section, 'rows'> = {
  title: 'Reference content, ten answers in the strict local LMS',
  how: [
    '40 questions, 10 pages, 5 pictures of 60 kB and a dialogue, as given to other tools; written as YAML, packed, played in Chromium.',
    'API calls: all of SCORM\'s functions; requests: commits to the LMS, or requests to the LRS; refused: calls answered "false".',
    'State: characters of the newest saved state, and of the longest possible attempt.',
    "Heap: live JavaScript after a garbage collection (Runtime.getHeapUsage); whole page, and less the LMS's own page.",
  ],
  columns: [
    { key: 'zip', title: 'zip', unit: 'kB' },
    { key: 'overTaken', title: 'zip / taken over', unit: 'x' },
    { key: 'overAll', title: 'zip / all', unit: 'x' },
    { key: 'files', title: 'files', unit: '' },
    { key: 'program', title: 'program gz', unit: 'kB' },
    { key: 'loadCalls', title: 'API calls at load', unit: '' },
    { key: 'loadRequests', title: 'requests', unit: '' },
    { key: 'calls', title: 'API calls, ten answers', unit: '' },
    { key: 'requests', title: 'requests', unit: '' },
    { key: 'refused', title: 'refused', unit: '' },
    { key: 'state', title: 'state', unit: '' },
    { key: 'longest', title: 'longest', unit: '', most: 3_500 },
    { key: 'heap', title: 'heap', unit: 'kB' },
    { key: 'heapAll', title: 'whole page', unit: 'kB' },
  ],
};

function savesSection(plays: readonly Played[]): Section {
  return {
    title: 'Cost of one save',
    how: [
      'Each of the ten answers above, from the press of "Save and continue" until nothing more is told.',
      'Told: characters of elements and values set over the API. Sent: bodies of requests; the local LMS sends every value it holds.',
    ],
    columns: [
      { key: 'calls', title: 'API calls', unit: '' },
      { key: 'characters', title: 'told', unit: 'B' },
      { key: 'requests', title: 'requests', unit: '' },
      { key: 'bytes', title: 'sent', unit: 'B' },
    ],
    rows: plays.map(({ entry, each }) => ({
      name: entry.file,
      values: {
        calls: spread(each.map((one) => one.calls)),
        characters: spread(each.map((one) => one.characters)),
        requests: spread(each.map((one) => one.requests)),
        bytes: spread(each.map((one) => one.bytes)),
      },
    })),
  };
}
