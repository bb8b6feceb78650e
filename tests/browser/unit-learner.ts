import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { plainText } from '../../src/content/prose.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { en } from '../../src/i18n/en.js';
import * as english from '../../src/i18n/en/index.js';
import type { UnitWords } from '../../src/i18n/kinds/unit.js';
import type { UnitBlock, UnitContent, UnitStep } from '../../src/players/unit/content.js';
import { filesOf, packedModuleOf, translatedModuleOf } from '../bench/package-words.js';
import { answerByKeys } from './competence-keyboard.js';
import { answerByBook, type BookItem } from './competence-learner.js';
import type { KeyboardLearner } from './keyboard.js';
import { Learner, plain, SwiftLearner } from './learner.js';

const GONE = { state: 'detached' } as const;

/** How a question is answered. */
export type Way = 'right' | 'wrong' | 'open';

/** The unit in a package, as its learners get it in its own language, or in a further one; with the key. */
export function unitIn(zip: string, language?: string): UnitContent {
  const files = filesOf(readFileSync(zip));
  const { activity } = language ? translatedModuleOf(files, language) : packedModuleOf(files);
  // Only packages of units are asked for.
  return { ...activity, phrases: en.phrases } as UnitContent;
}

/** The kinds of block of a step, those of its questions with them. */
export function kindsIn(content: UnitContent, { blocks }: UnitStep): readonly string[] {
  return blocks.flatMap((block) =>
    block.block === 'practice'
      ? ['practice', kindOf(itemIn(content, block.item))]
      : [block.block, ...('notes' in block && block.notes ? ['notes'] : [])],
  );
}

/** The kind of a question, told apart where learners meet other controls. */
export function kindOf(item: ItemContent): string {
  const { boxes = [], kind, many } = bookItem(item);
  if (kind === 'choice' && many) return 'several choices';
  return kind === 'categorise' && boxes.length > 3 ? 'categorise by lists' : kind;
}

/** A question of a unit by its id. */
export function itemIn({ items }: UnitContent, id: string): ItemContent {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`The unit has no item ${id}`);
  return item;
}

/** How a learner does something: a pointer presses, keys go there first. */
export interface UnitHands {
  press(button: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Answers a question in a part of the screen, without saving. */
  answer(item: BookItem, way: Exclude<Way, 'open'>, part: Locator): Promise<void>;
}

/** How a learner works, and in which language. */
export interface UnitManner {
  readonly hands: UnitHands;
  readonly words: UnitWords;
}

/** A learner who works through a unit and knows its key. */
export class UnitLearner {
  readonly content: UnitContent;
  readonly learner: Learner;
  readonly hands: UnitHands;
  readonly words: UnitWords;

  /** @param how Points, and reads English, unless told. */
  constructor(content: UnitContent, learner: Learner, how: Partial<UnitManner> = {}) {
    this.content = content;
    this.learner = learner;
    this.hands = how.hands ?? pointer;
    this.words = how.words ?? english.unit;
  }

  /** From the start screen to the first step. */
  async begin(): Promise<void> {
    await this.press(this.learner.words.start.begin);
    await this.onStep(0);
  }

  /** From the start screen to where the learner stopped, which it names. */
  async resume(step: number): Promise<void> {
    const { title } = this.#step(step);
    await this.learner.view.getByText(this.words.leftAt(title), { exact: true }).waitFor();
    await this.press(this.words.goOn);
    await this.onStep(step);
  }

  /** Waits for a step by its place. */
  async onStep(step: number): Promise<void> {
    await this.#title(this.#step(step).title).waitFor();
  }

  /** Waits for the place where the check begins and is handed in. */
  async onCheck(): Promise<void> {
    await this.#title(this.words.endCheck).waitFor();
  }

  /** Leaves a step for the next place. */
  async goOn(step: number): Promise<void> {
    await this.press(this.learner.words.question.continue);
    if (step + 1 < this.content.steps.length) await this.onStep(step + 1);
    else await this.onCheck();
  }

  /** Goes to a step by the contents. */
  async goTo(step: number): Promise<void> {
    await this.press(this.words.contents);
    const { minutes, title } = this.#step(step);
    const entry = new RegExp(`^${escaped(title)}.*${escaped(this.words.minutes(minutes))}$`);
    await this.hands.press(this.#dialog.getByRole('button', { name: entry }));
    await this.closed();
    await this.onStep(step);
  }

  /** Opens a dialog by its button. */
  async open(name: string): Promise<Locator> {
    await this.press(name);
    await this.#dialog.getByRole('heading', { name, exact: true }).waitFor();
    return this.#dialog;
  }

  /** Has words in the text explained, and gives what they are called in the glossary. */
  async explain(name: string): Promise<string> {
    await this.press(name);
    return plain(await this.#dialog.getByRole('heading').innerText());
  }

  async close(): Promise<void> {
    await this.hands.press(
      this.#dialog.getByRole('button', { name: this.words.close, exact: true }),
    );
    await this.closed();
  }

  /** Waits until a dialog is closed and empty, so that it can be opened again. */
  async closed(): Promise<void> {
    const inside = { includeHidden: true, level: 2 };
    await this.learner.view.locator('dialog').getByRole('heading', inside).waitFor(GONE);
  }

  /** Answers a question in a step, and waits for what is told of the answer. */
  async practise(id: string, way: Exclude<Way, 'open'>): Promise<void> {
    const item = itemIn(this.content, id);
    const part = this.practice(item);
    await this.hands.answer(bookItem(item), way, part);
    await this.hands.press(part.getByRole('button', { name: this.words.check, exact: true }));
    const told =
      way === 'right'
        ? [this.learner.words.feedback.right]
        : [this.words.notYet, this.learner.words.feedback.partly];
    await part.getByText(new RegExp(`^(${told.map(escaped).join('|')})$`)).waitFor();
  }

  /** Has the right answer of a question in a step shown. */
  async showAnswer(id: string): Promise<void> {
    const part = this.practice(itemIn(this.content, id));
    const show = part.getByRole('button', { name: this.words.show, exact: true });
    await this.hands.press(show);
    await show.waitFor(GONE);
  }

  /** The question of a step. */
  practice({ prompt }: ItemContent): Locator {
    const heading = this.learner.view.getByRole('heading', { name: prompt, exact: true });
    return this.learner.view.locator('ptl-unit-question').filter({ has: heading });
  }

  /** The field for one's own words by its number. */
  field(number: number): Locator {
    const name = plain(this.#asked(number));
    return this.learner.view.getByRole('textbox', { name, exact: true });
  }

  /**
   * Goes through the check from its beginning to where it is handed in.
   *
   * @param way How each question is answered, by its place from 0.
   * @param seen Called at each question before it is answered.
   * @returns What was asked, in its order.
   */
  async takeCheck(
    way: (place: number) => Way,
    seen?: (item: ItemContent, place: number) => Promise<void>,
  ): Promise<readonly ItemContent[]> {
    const asked = await this.#asks();
    await this.press(this.words.startCheck);
    for (const [place, item] of asked.entries()) {
      await this.#numbered(place + 1);
      await seen?.(item, place);
      await this.#answer(item, way(place));
    }
    await this.onCheck();
    return asked;
  }

  async handIn(): Promise<void> {
    await this.press(this.words.handIn);
    await this.learner.button(this.words.look).waitFor();
  }

  /** Goes from the list of a check that was handed in through its questions, and back to the list. */
  async lookThrough(seen: (item: ItemContent) => Promise<void>): Promise<void> {
    const asked = await this.#asks();
    for (const [place, item] of asked.entries()) {
      const row = this.learner.view.getByRole('button', { name: `${this.words.question(1)}: ` });
      if (place === 0) await this.hands.press(row);
      else await this.press(this.learner.words.question.continue);
      await this.#title(item.prompt).waitFor();
      await seen(item);
    }
    await this.press(this.learner.words.question.continue);
    await this.onCheck();
  }

  /** Takes the check again, once the LMS has the result. */
  async again(): Promise<void> {
    await this.press(this.words.again);
    await this.onCheck();
  }

  /** Presses the button of this name. */
  press(name: string): Promise<void> {
    return this.hands.press(this.learner.button(name));
  }

  async #answer(item: ItemContent, way: Way): Promise<void> {
    if (way === 'open') {
      await this.press(this.learner.words.question.leaveOpen);
      return;
    }
    await this.hands.answer(bookItem(item), way, this.learner.view.locator('ptl-unit-question'));
    await this.press(this.learner.words.question.saveAndContinue);
  }

  /** The items that the list at the beginning of the check names. */
  async #asks(): Promise<readonly ItemContent[]> {
    const { question } = this.words;
    const name = new RegExp(`^${question(2).replace('2', String.raw`\d+`)}: `);
    const rows = this.learner.view.getByRole('button', { name });
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((text) => {
      const label = plain(text.split('\n')[0] ?? '').replace(name, '');
      const item = this.content.items.find((one) => one.label === label);
      if (!item) throw new Error(`The unit has no item "${label}"`);
      return item;
    });
  }

  async #numbered(question: number): Promise<void> {
    await this.learner.view.getByText(this.words.question(question), { exact: true }).waitFor();
  }

  #title(name: string): Locator {
    return this.learner.view.getByRole('heading', { level: 1, name, exact: true });
  }

  get #dialog(): Locator {
    return this.learner.view.getByRole('dialog');
  }

  #step(place: number): UnitStep {
    const step = this.content.steps[place];
    if (!step) throw new Error(`The unit has no step ${String(place + 1)}`);
    return step;
  }

  /** What a field asks: its label, or the words above it. */
  #asked(number: number): string {
    const label = this.content.fields.find((field) => field.number === number)?.label;
    const block = this.content.steps
      .flatMap(({ blocks }) => blocks)
      .find((one) => one.block === 'write' && one.field === number);
    return label || (block?.block === 'write' ? plainText(block.text) : '');
  }
}

/** Ids of the questions of a step, in their order. */
export function practiceOf({ blocks }: UnitStep): readonly string[] {
  return blocks.flatMap((block: UnitBlock) => (block.block === 'practice' ? [block.item] : []));
}

/** Hands that point. */
export const pointer: UnitHands = {
  press: (button) => button.click(),
  type: (field, text) => field.fill(text),
  answer: (item, way, part) => answerByBook(new Learner(part), item, way === 'right'),
};

/** Hands that press at once, for what is done often; others find out whether a pointer gets there. */
export const swift: UnitHands = {
  press: (button) => button.dispatchEvent('click'),
  type: (field, text) => field.fill(text),
  answer: (item, way, part) => answerByBook(new SwiftLearner(part), item, way === 'right'),
};

/** Hands on a keyboard, and nothing else; their answers are right. */
export function keys(learner: KeyboardLearner): UnitHands {
  return {
    press: async (button) => {
      if (!(await learner.isOn(button))) await learner.tabInto(button);
      await learner.press('Enter');
    },
    type: async (field, text) => {
      await learner.tabInto(field);
      await learner.play.page.keyboard.type(text);
    },
    answer: (item, _way, part) => answerByKeys(learner.within(part), item, 'arrows'),
  };
}

/** An item of a package has what its author wrote, prose read. */
function bookItem(item: ItemContent): BookItem {
  return item as unknown as BookItem;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
