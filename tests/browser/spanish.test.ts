import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import { Learner, plain, spoken } from './learner.js';
import { PLAN } from './scan-journey.js';
import { Stage, type Play } from './stage.js';

const ZIP = 'readiness-scan.scorm12.zip';
const MODULE = 'modules/readiness-scan';
const PATIENCE = 300_000;

let stage: Stage;
let card = '';
let picked: { readonly before: readonly string[]; readonly after: readonly string[] };
let play: Play;
const titles: string[] = [];
const screens: string[] = [];
const languages = new Set<string>();

beforeAll(async () => {
  stage = await Stage.open();
  const context = await stage.learner({ width: 650 });
  const first = await stage.play(context, ZIP);
  const before = new Learner(first.frame);
  await before.begin();
  await before.answerAll(PLAN, 1, 2);
  await before.reply(PLAN(3));
  const english = await before.picked();
  await before.answer(PLAN(3));
  await first.leave();

  play = await stage.play(context, ZIP);
  const learner = new Learner(play.frame, es);
  await learner.view.getByRole('combobox', { name: en.language.label }).selectOption('es');
  const region = learner.view.getByRole('region', { name: es.start.welcomeBack });
  card = await spoken(region);
  await look(learner);
  await learner.press(es.about.open);
  await learner.heading(es.about.title).waitFor();
  await look(learner);
  await learner.press(es.about.back);
  await learner.press(es.start.continueWith(4));
  await learner.numbered(4);
  await learner.press(es.question.back);
  await learner.numbered(3);
  picked = { before: english, after: await learner.picked() };
  await answerAndLook(learner);
}, PATIENCE);

afterAll(() => stage.close());

describe('scan in Spanish, chosen by a learner who began in English', () => {
  test('takes the learner up where they were, with all answers', () => {
    expect(card).toContain(es.start.saved(3));
    expect(card).toContain(es.start.answeredOf(3, 38));
    expect(picked.after).toHaveLength(1);
    expect(placeOf(picked.after[0], 'es')).toBe(placeOf(picked.before[0], 'en'));
  });

  test('names its language on every screen', () => {
    expect([...languages]).toEqual(['es']);
  });

  test('asks every question in Spanish', () => {
    const known = new Set(wordsOf(join(MODULE, 'translations/es')));

    expect(titles.length).toBeGreaterThan(30);
    expect(titles.filter((title) => !known.has(title))).toEqual([]);
  });

  test('shows no English sentence of the module', () => {
    const spanish = new Set(sentencesOf(wordsOf(join(MODULE, 'translations/es'))));
    const english = sentencesOf(wordsOf(MODULE)).filter((one) => !spanish.has(one));

    expect(english.length).toBeGreaterThan(500);
    expect(english.filter((one) => screens.some((screen) => screen.includes(one)))).toEqual([]);
  });

  test('shows no English words of the interface', () => {
    const spanish = new Set(leavesOf(es));
    const english = leavesOf(en).filter((one) => !spanish.has(one) && one.split(' ').length > 1);

    expect(english.length).toBeGreaterThan(60);
    expect(english.filter((one) => screens.some((screen) => screen.includes(one)))).toEqual([]);
  });

  test('never complains', () => {
    expect(play.complaints).toEqual([]);
  });
});

/** Answers what is left, hands in, and looks at every screen. */
async function answerAndLook(learner: Learner): Promise<void> {
  for (let turn = 3; (await learner.title()) !== es.review.title; turn += 1) {
    titles.push(await learner.title());
    await look(learner);
    await learner.reply(PLAN(turn));
    await learner.save();
    await look(learner);
    await learner.answer(PLAN(turn));
  }
  await look(learner);
  await learner.handIn();
  await learner.view.getByText(es.readiness.brief).click();
  await look(learner);
}

async function look(learner: Learner): Promise<void> {
  screens.push(await spoken(learner.view.locator('body')));
  languages.add(await play.frame.evaluate(() => document.documentElement.lang));
}

/** Place of a text among the points of the third question. */
function placeOf(text: string | undefined, language: 'en' | 'es'): number {
  const folder = language === 'en' ? MODULE : join(MODULE, `translations/${language}`);
  const all = wordsOf(join(folder, 'bank/01-commitment.yaml')).filter((one) => one.endsWith('.'));
  return all.indexOf(text ?? '');
}

/** All texts in the YAML files of a folder, or of one file, without translations below it. */
function wordsOf(path: string): readonly string[] {
  if (path.endsWith('.yaml')) return leavesOf(parse(readFileSync(path, 'utf8')));
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'translations' && name !== 'media')
    .flatMap(({ name }) => wordsOf(join(path, name)));
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [plain(value.replace(/\*\*/g, ''))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** Texts of three words and more, sentence by sentence. */
function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.?!]) |\|/))
    .map((one) => one.trim())
    .filter((one) => one.split(' ').length > 2);
}
