import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AdmZip from 'adm-zip';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.js';
import { RIGHT } from './demo-answers.js';
import { framing, openEmbedding, recorder, type EmbeddingSite } from './embedding-site.js';
import { Learner } from './learner.js';
import { Stage, watchComplaints, watchRequests } from './stage.js';
import { until } from './until.js';

const PACKAGE = '/package/index.html';
const SENT = en.status.sent;
const dist = process.env['PORTOLAN_DIST'] ?? 'dist';

let stage: Stage;
let context: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  context = await stage.learner();
});

afterAll(() => stage.close());

describe('SCORM package', () => {
  let site: EmbeddingSite;

  beforeAll(async () => {
    site = await openEmbedding(
      'demo.scorm12.zip',
      {
        '/plain': framing(PACKAGE, recorder()),
        '/late': framing(PACKAGE, recorder(3000)),
        '/deep': framing('/two', recorder()),
        '/two': framing('/one'),
        '/one': framing(PACKAGE),
        '/opener': `<!doctype html><title>LMS</title>${recorder()}
          <a href="${PACKAGE}" target="course" rel="opener">Course</a>`,
      },
      { 'permissions-policy': 'unload=()' },
    );
  });

  afterAll(() => site.close());

  test.each([
    ['in the page around it', '/plain'],
    ['that appears after three seconds', '/late'],
    ['three pages up', '/deep'],
  ])('finds an API %s', async (_place, path) => {
    const page = await context.newPage();
    const complaints = watchComplaints(page);
    await page.goto(`${site.url}${path}`);

    await answerTwo(await packageIn(page), SENT);

    expect(await keptBy(page)).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('finds an API in the page that opened its window', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/opener`);
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Course' }).click();
    const course = await opened;

    await answerTwo(course.mainFrame(), SENT);

    expect(await keptBy(page)).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
    await page.close();
    await course.close();
  });

  test('passes over pages of another origin around the one with the API', async () => {
    const outer = await openEmbedding('demo.scorm12.zip', {
      '/portal': framing(`${site.elsewhere}/deep`),
    });
    const page = await context.newPage();
    const complaints = watchComplaints(page);
    await page.goto(`${outer.url}/portal`);

    const frame = await packageIn(page);
    await answerTwo(frame, SENT);

    const top = page.frames().find((one) => one.url().endsWith('/deep'));
    expect(await keptBy(top)).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
    expect(complaints).toEqual([]);
    await page.close();
    await outer.close();
  });

  test('ends its session when the frame is taken away, where unload handlers are forbidden', async () => {
    const page = await context.newPage();
    const complaints = watchComplaints(page);
    await page.goto(`${site.url}/plain`);
    await answerTwo(await packageIn(page), SENT);

    await page.evaluate(() => document.querySelector('iframe')?.remove());

    expect(await keptBy(page)).toMatchObject({ finished: 'yes' });
    expect((await keptBy(page))['cmi.core.session_time']).toMatch(/^\d{2,4}:\d\d:\d\d\.\d\d$/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says that nothing is kept where there is no API', async () => {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${site.url}${PACKAGE}`);
    const learner = new Learner(page);

    await learner.view.getByText(learner.words.notice.practice.title).waitFor();
    await answerTwo(page.mainFrame(), learner.words.status.nothing);
    await page.clock.fastForward('10:00');
    await learner.view.getByText(learner.words.status.nothing, { exact: true }).waitFor();
    expect(await learner.view.getByText('The learning platform').count()).toBe(0);
    await page.close();
  });
});

describe('package for the web', () => {
  let site: EmbeddingSite;

  beforeAll(async () => {
    site = await openEmbedding('demo.web.zip', {
      '/boxed': framing(PACKAGE, '', 'sandbox="allow-scripts"'),
    });
  });

  afterAll(() => site.close());

  test('works from a file, and keeps the attempt or says that it does not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-file-'));
    new AdmZip(join(dist, 'packages/demo.web.zip')).extractAllTo(folder);
    const page = await context.newPage();
    const complaints = watchComplaints(page);
    const address = pathToFileURL(join(folder, 'index.html')).href;
    await page.goto(address);
    const learner = new Learner(page);
    await learner.button(learner.words.start.begin).waitFor();
    const { notice, start, status } = learner.words;
    const device = await learner.view.getByText(notice.device.title).isVisible();

    await answerTwo(page.mainFrame(), device ? status.device : status.nothing);
    await page.goto(address);

    await learner.button(device ? start.continueWith(3) : start.begin).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('works in a sandbox without storage, and says that nothing is kept', async () => {
    const page = await context.newPage();
    const complaints = watchComplaints(page);
    await page.goto(`${site.url}/boxed`);
    const frame = await packageIn(page);
    const learner = new Learner(frame);

    await learner.view.getByText('Nothing is sent').waitFor();
    await learner.begin();
    await learner.answerAll(RIGHT);
    await learner.handIn();
    await learner.view.getByText('100 of 100', { exact: true }).waitFor();

    await learner.view.getByText(learner.words.status.nothing, { exact: true }).waitFor();
    // Such a frame has no origin, so it may load no font; another one of the reader's takes its place.
    expect(complaints.filter((one) => !/\/font\/|ERR_FAILED/.test(one))).toEqual([]);
    await page.close();
  });

  test('asks for nothing but its own files', async () => {
    const page = await context.newPage();
    const requests = watchRequests(page);
    await page.goto(`${site.url}${PACKAGE}`);
    const learner = new Learner(page);
    await learner.view.getByRole('combobox').selectOption('es');
    await until(() => requests.some((one) => one.includes('language-es.js')));
    await learner.view.getByRole('combobox').selectOption('en');
    await learner.begin();
    await learner.answerAll(RIGHT);
    await learner.handIn();

    const own = `${site.url}/package/`;
    expect(requests.filter((one) => !one.startsWith(own) && !one.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});

/** Begins, answers two questions and waits for the status line. */
async function answerTwo(frame: Frame, status: string): Promise<void> {
  const learner = new Learner(frame);
  await learner.begin();
  await learner.answerAll(RIGHT, 1, 2);
  await learner.view.getByText(status, { exact: true }).waitFor();
}

/** The frame of the package, however deep it lies. */
function packageIn(page: Page): Promise<Frame> {
  return until(() => page.frames().find((one) => one.url().endsWith(PACKAGE)));
}

/** What an API was told. */
function keptBy(place: Frame | Page | undefined): Promise<Record<string, string>> {
  if (!place) throw new Error('There is no such page');
  return place.evaluate(() => ({
    ...(window as unknown as { kept: Record<string, string> }).kept,
  }));
}
