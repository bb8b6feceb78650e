import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIndex } from '../../packager/report/package-index.js';
import * as english from '../../src/i18n/en/index.js';
import type { ProgrammePart } from '../../src/players/programme/content.js';
import { programmeIds } from '../../packager/load/load-programmes.js';
import { workThrough } from './form-learner.js';
import { Learner, SwiftLearner } from './learner.js';
import { axeFindings, headingFaults, sideways } from './page-checks.js';
import { ProgrammeInPackage, ProgrammeLearner } from './programme-learner.js';
import { PLAN } from './scan-journey.js';
import { Stage, type Play } from './stage.js';
import { toldTo } from './told.js';
import { practiceOf, type UnitLearner } from './unit-learner.js';
import { until } from './until.js';

/** Each programme under one target in turn; under all of them where somebody waits for it. */
const TARGETS = ['scorm12', 'cmi5', 'scorm2004', 'xapi', 'web'];
const SOAK = process.env['PORTOLAN_SOAK'] === '1';
const PACKAGES = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'packages');
/** The programme that is always worked through to its end; the others are where somebody waits for it. */
const SHORTEST = 'go-abroad-to-learn';
/** For a slow machine. */
const PATIENCE = 300_000;

const words = english.programme;
const packed = new Set(readIndex(PACKAGES).map(({ module }) => module));
const programmes = programmeIds('modules').filter((id) => packed.has(id));
const turns = programmes.flatMap((id, place) =>
  (SOAK ? TARGETS : [TARGETS[place % TARGETS.length] ?? '']).map((target) => `${id}.${target}.zip`),
);

const whole = SOAK ? turns : [`${SHORTEST}.scorm12.zip`];

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

test('every programme has its turn', () => {
  expect(programmes).toEqual(programmeIds('modules'));
});

describe.each(turns)('%s', (zip) => {
  test(
    'keeps a unit where it was left, and tells its result',
    async () => {
      const visit = await Visit.begin(zip, 650);
      await visit.workHalf();
      await visit.comeBack();
      await visit.failAndPass();
      await visit.end();
    },
    PATIENCE,
  );
});

describe.each(whole)('%s to its end', (zip) => {
  test(
    'is ended, passed, and told with statements for a CV',
    async () => {
      const visit = await Visit.begin(zip, 320);
      await visit.passAll();
      await visit.end();
    },
    PATIENCE,
  );
});

/** A learner's way through one programme, with all that is found wrong on it. */
class Visit {
  /** What is wrong with a screen, in words. */
  readonly #found: string[] = [];
  readonly #complaints: string[] = [];
  readonly #zip: string;
  readonly #package: ProgrammeInPackage;
  readonly #part: ProgrammePart;
  play: Play;
  #programme: ProgrammeLearner;

  private constructor(zip: string, inPackage: ProgrammeInPackage, play: Play) {
    const [part] = inPackage.units;
    if (!part) throw new Error(`${zip} has no unit`);
    this.#zip = zip;
    this.#package = inPackage;
    this.#part = part;
    this.play = play;
    this.#programme = new ProgrammeLearner(inPackage, play);
  }

  static async begin(zip: string, width: number): Promise<Visit> {
    const inPackage = new ProgrammeInPackage(join(PACKAGES, zip));
    const play = await stage.play(await stage.learner({ width }), zip, { start: 'anew' });
    const visit = new Visit(zip, inPackage, play);
    await visit.#programme.begin();
    await visit.#look('menu', play.frame);
    return visit;
  }

  /** Works on a unit up to its first question, and goes back to the menu. */
  async workHalf(): Promise<void> {
    const { unit, frame } = await this.#open(this.#part);
    await unit.begin();
    await this.#look('step', frame);
    for (let step = 0; step < this.#half(unit); step += 1) await unit.goOn(step);
    for (const id of practiceOf(this.#stepOf(unit))) await unit.practise(id, 'right');
    await this.#programme.back();
    await this.#programme.onMenu();

    expect(await this.#programme.rowOf(this.#part)).toMatch(/Under way: \d/);
  }

  /** Leaves the programme, comes back, and finds the unit where it was. */
  async comeBack(): Promise<void> {
    const context = this.play.page.context();
    this.#complaints.push(...this.play.complaints);
    await this.play.leave();
    this.play = await stage.play(context, this.#zip);
    this.#programme = new ProgrammeLearner(this.#package, this.play);
    await this.#programme.goOn();
    await this.#programme.onMenu();
    const { unit } = await this.#open(this.#part);
    await unit.resume(this.#half(unit));
    const [item] = unit.content.items.filter(({ id }) =>
      practiceOf(this.#stepOf(unit)).includes(id),
    );
    if (!item) throw new Error('The step has no question');
    await unit
      .practice(item)
      .getByText(unit.learner.words.feedback.right, { exact: true })
      .waitFor();
  }

  /** Fails the check of the unit, then passes it; menu and LMS say so. */
  async failAndPass(): Promise<void> {
    const frame = await this.#programme.inside(this.#part);
    const unit = this.#programme.unit(this.#part, frame);
    await this.#check(unit, 'wrong');
    await this.#look('result', frame);
    await this.#programme.back();
    await this.#programme.onMenu();
    expect(await this.#programme.rowOf(this.#part)).toContain(words.notPassed(0));

    const again = await this.#open(this.#part);
    await again.unit.again();
    await again.unit.takeCheck(() => 'right');
    await again.unit.handIn();
    await this.#programme.back();
    await this.#programme.onMenu();
    expect(await this.#programme.rowOf(this.#part)).toContain(words.passed(100));
    await this.#look('menu', this.play.frame);
    if (!this.#zip.includes('.web.')) await until(() => this.#lineOf(this.#part)?.percent === 100);
  }

  /** Passes all that must be passed; the programme ends by itself with the last, or where the learner ends it. */
  async passAll(): Promise<void> {
    const learner = new Learner(this.play.frame);
    for (const part of this.#package.content.parts.filter(({ required }) => required)) {
      if (part.kind === 'unit') await this.#passUnit(part);
      else await this.#answerAll(part);
      await this.#programme.back();
      await learner.heading(words.menu).or(learner.heading(words.passedWhole)).waitFor();
    }
    const finish = learner.button(words.finish);
    if (await finish.isVisible()) await finish.click();
    await learner.heading(words.passedWhole).waitFor();
    await learner.view.getByText(words.score(100), { exact: true }).waitFor();
    for (const { cv = '' } of this.#package.units) {
      await learner.view.getByText(cv, { exact: true }).waitFor();
    }
    await this.#look('result', this.play.frame);
    if (this.#zip.includes('.web.')) return;
    await until(() => toldTo(stage.lms, this.#zip).verdicts.includes('passed'));
    expect(this.#package.units.map((part) => this.#lineOf(part)?.percent)).toEqual(
      this.#package.units.map(() => 100),
    );
  }

  /** Nothing was wrong on the way. */
  async end(): Promise<void> {
    expect(this.#found).toEqual([]);
    expect([...this.#complaints, ...this.play.complaints]).toEqual([]);
    await this.play.page.context().close();
  }

  async #passUnit(part: ProgrammePart): Promise<void> {
    const { unit } = await this.#open(part);
    await unit.begin();
    await this.#check(unit, 'right');
  }

  /** Answers a scan, or a competence check by the book, and hands it in. */
  async #answerAll(part: ProgrammePart): Promise<void> {
    const learner = new SwiftLearner(await this.#programme.open(part));
    await learner.begin();
    if (part.id.startsWith('competence-check')) await workThrough(learner, { knows: () => true });
    else await learner.answerAll(PLAN);
    await learner.handIn();
  }

  async #open(part: ProgrammePart): Promise<{ unit: UnitLearner; frame: Frame }> {
    const frame = await this.#programme.open(part);
    return { frame, unit: this.#programme.unit(part, frame) };
  }

  /** Goes to the check by the contents, takes it and hands it in. */
  async #check(unit: UnitLearner, way: 'right' | 'wrong'): Promise<void> {
    await unit.goTo(unit.content.steps.length - 1);
    await unit.goOn(unit.content.steps.length - 1);
    await unit.takeCheck(() => way);
    await unit.handIn();
  }

  /** Place of the first step with a question. */
  #half({ content }: UnitLearner): number {
    return content.steps.findIndex((step) => practiceOf(step).length > 0);
  }

  #stepOf(unit: UnitLearner) {
    const step = unit.content.steps[this.#half(unit)];
    if (!step) throw new Error('No step has a question');
    return step;
  }

  #lineOf({ competence = '' }: ProgrammePart) {
    const { objectives } = toldTo(stage.lms, this.#zip);
    return objectives.find(({ id }) => id === competence.toLowerCase());
  }

  async #look(place: string, frame: Frame): Promise<void> {
    const lines = [
      ...(await axeFindings(frame)),
      ...(await headingFaults(frame)),
      ...(await sideways(frame)),
    ];
    this.#found.push(...lines.map((line) => `${place}: ${line}`));
  }
}
