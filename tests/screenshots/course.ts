import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { Learner } from '../browser/learner.js';
import { ProgrammeInPackage, ProgrammeLearner } from '../browser/programme-learner.js';
import { practiceOf, UnitLearner, unitIn } from '../browser/unit-learner.js';
import { packageOn } from './learner.js';
import { answerScan } from './scan.js';
import { shut, type Studio } from './studio.js';

const PACKAGES = 'dist/packages';
const UNIT = 'unit-fin1.scorm12.zip';
const PROGRAMME = 'decide-in-90-minutes.scorm12.zip';
/** The width of Moodle's frame in a window of 1280. */
const WIDTH = '650';
const WINDOW = { width: 1150, height: 1300 };
/** Ids of the steps that are shown. */
const WORKED = 'worked';
const PRACTICE = 'two-taxes';

type Take = (of: Page | Locator, name: string) => Promise<void>;

/** Learns a unit to its result, and begins a programme. */
export async function takeCourse(studio: Studio, take: Take): Promise<void> {
  await takeUnit(studio, take);
  await takeProgramme(studio, take);
}

/** Takes a step, what is told of an answer, and the result. */
async function takeUnit(studio: Studio, take: Take): Promise<void> {
  const page = await studio.window(WINDOW);
  const frame = page.locator('iframe');
  await page.goto(studio.address(UNIT, WIDTH));
  const content = unitIn(join(PACKAGES, UNIT));
  const unit = new UnitLearner(content, new Learner(packageOn(page)));
  await unit.begin();
  for (const [place, step] of content.steps.entries()) {
    if (step.id === WORKED) await take(frame, 'unit-step');
    for (const id of practiceOf(step)) await unit.practise(id, 'right');
    if (step.id === PRACTICE) await take(frame, 'unit-practice');
    await unit.goOn(place);
  }
  await unit.takeCheck(() => 'right');
  await unit.handIn();
  await take(frame, 'unit-result');
  await shut(page);
}

/** Takes the menu once the scan has told what to learn first, and a unit is passed. */
async function takeProgramme(studio: Studio, take: Take): Promise<void> {
  const page = await studio.window(WINDOW);
  await page.goto(studio.address(PROGRAMME, WIDTH));
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The package has no frame');
  const inPackage = new ProgrammeInPackage(join(PACKAGES, PROGRAMME));
  const programme = new ProgrammeLearner(inPackage, { frame });
  const [scan] = inPackage.content.parts;
  const [first] = inPackage.units;
  if (!scan || !first) throw new Error('The programme has no parts');
  await programme.begin();
  await programme.open(scan);
  await answerScan(packageOn(page).frameLocator('iframe'));
  await programme.back();
  await programme.onMenu();
  const unit = programme.unit(first, await programme.open(first));
  const last = unit.content.steps.length - 1;
  await unit.begin();
  await unit.goTo(last);
  await unit.goOn(last);
  await unit.takeCheck(() => 'right');
  await unit.handIn();
  await programme.back();
  await programme.onMenu();
  await take(page.locator('iframe'), 'programme-menu');
  await shut(page);
}
