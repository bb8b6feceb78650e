import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { takeCourse } from './course.js';
import { takeGame } from './game.js';
import { takeKinds } from './kind-sheets.js';
import { goOn, packageOn, pick } from './learner.js';
import { indexed } from './palette.js';
import { readPng, writeIndexedPng } from './png.js';
import { answerFrom, handIn } from './scan.js';
import { shut, Studio, type Light } from './studio.js';

const OUT = 'docs/screenshots';
const ZIP = 'readiness-scan.scorm12.zip';

/** The width of Moodle's frame in a window of 1280, and that of a phone. */
const MOODLE = '650';
const PHONE = '390';

/** Most bytes of a picture, so that the README stays quick to open. */
const MOST_BYTES = 150_000;
/** Most bytes of a sheet for reviewers, which no page loads. */
const MOST_BYTES_OF_SHEET = 400_000;

/** Room for the frame of the preview, its bar and its panel. */
const ROOM: Light = { width: 1150, height: 960 };
const TALL: Light = { width: 1150, height: 1900 };

/** Writes a picture and says what it weighs. */
async function take(of: Page | Locator, name: string, most = MOST_BYTES): Promise<void> {
  const path = join(OUT, `${name}.png`);
  const shot = readPng(await of.screenshot({ animations: 'disabled', caret: 'hide' }));
  const { palette, places } = indexed(shot);
  const png = writeIndexedPng(shot, palette, places);
  if (png.length > most) throw new Error(`${path} would have ${String(png.length)} bytes.`);
  writeFileSync(path, png);
  console.log(`${path}  ${String(Math.ceil(png.length / 1000))} kB`);
}

/** A learner takes the scan from the start to the list before handing in. */
async function takeScan(studio: Studio): Promise<void> {
  const page = await studio.window(ROOM);
  const frame = page.locator('iframe');
  const scan = packageOn(page);
  await page.goto(studio.address(ZIP, MOODLE));
  await scan.getByRole('button', { name: 'Start' }).waitFor();
  await take(frame, 'start');

  await scan.getByRole('button', { name: 'Start' }).click();
  for (let turn = 0; turn < 4; turn += 1) {
    await pick(scan, turn);
    if (turn < 3) await goOn(scan);
  }
  await scan.locator('ptl-status').getByText('Sent').waitFor();
  await take(frame, 'question');
  await scan.getByRole('button', { name: 'Save and continue' }).click();
  await scan.locator('ptl-feedback').waitFor();
  await take(frame, 'feedback');
  await take(page, 'preview');
  await scan.getByRole('button', { name: 'Continue', exact: true }).click();

  await answerFrom(scan, 4);
  await take(frame, 'review');
  await handIn(scan);
  await shut(page);
}

/** The same learner comes back to the report, in three lights. */
async function takeReport(studio: Studio): Promise<void> {
  for (const [name, width, dark] of [
    ['report-650', MOODLE, false],
    ['report-390', PHONE, false],
    ['report-dark', MOODLE, true],
  ] as const) {
    const page = await studio.window({ ...TALL, dark });
    await page.goto(studio.address(ZIP, width));
    await packageOn(page).locator('ptl-readiness-report').waitFor();
    await take(page.locator('iframe'), name);
    await shut(page);
  }
}

/** The list of packages, and the sheet for whoever sets one up. */
async function takePapers(studio: Studio): Promise<void> {
  const page = await studio.window({ width: 900, height: 800 });
  await page.goto(studio.list);
  await page.getByRole('link', { name: /Play/ }).first().waitFor();
  await take(page, 'packages');
  await page.setViewportSize({ width: 900, height: 1240 });
  await page.goto(pathToFileURL(resolve('dist/packages/readiness-scan.setup.html')).href);
  await take(page, 'setup-sheet');
  await shut(page);
}

mkdirSync(join(OUT, 'kinds'), { recursive: true });
const studio = await Studio.open();
try {
  await takeKinds(studio, (page, name) => take(page, name, MOST_BYTES_OF_SHEET));
  await takePapers(studio);
  await takeScan(studio);
  await takeReport(studio);
  await takeGame(studio, (page, name) => take(page, name));
  await takeCourse(studio, (page, name) => take(page, name));
} finally {
  await studio.close();
}
