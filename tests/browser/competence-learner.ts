import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locator } from 'playwright-core';
import * as english from '../../src/i18n/en/index.js';
import { rounded, valueOf, type Formula } from '../../src/items/calculate/formula.js';
import { roleQuestion, selfRatings } from '../../src/module/forms/questions.js';
import { frameworkSource } from '../fakes/framework-source.js';
import type { Learner } from './learner.js';

const BANK = 'modules/competence-check/bank';

interface Option {
  readonly key: string;
  readonly text: string;
  readonly correct?: boolean;
}

/** An item as its author wrote it, as far as somebody needs it who answers by the book. */
export interface BookItem {
  readonly id: string;
  readonly kind: string;
  /** Absent where the item tests none, as the question for the role. */
  readonly competence?: string;
  /** Absent where a form adds the item. */
  readonly level?: number;
  readonly prompt: string;
  readonly many?: boolean;
  /** Fewest and most options that can be picked, where several can. */
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
  readonly answer?: { readonly value: number };
  readonly lines?: readonly CalculateLine[];
  readonly entries?: readonly Option[];
  readonly order?: readonly string[];
  readonly rows?: readonly (Option & { readonly to: string | readonly string[] })[];
  readonly targets?: readonly Option[];
  readonly boxes?: readonly Option[];
  readonly cards?: readonly (Option & { readonly to: string })[];
  readonly document?: { readonly parts: readonly (Partial<Option> & { readonly text: string })[] };
  readonly actions?: readonly (Option & { readonly credit: number })[];
  readonly turns?: readonly {
    readonly key: string;
    readonly replies?: readonly (Option & { readonly credit: number; readonly next?: string })[];
  }[];
}

interface CalculateLine {
  readonly key?: string;
  readonly given?: number;
  readonly asked?: { readonly formula: Formula; readonly decimals?: number };
}

/** Every item of the bank and every one that a form adds, by its question. */
export function bookByPrompt(): ReadonlyMap<string, readonly BookItem[]> {
  const items = readdirSync(BANK).flatMap((file) => {
    const text = readFileSync(`${BANK}/${file}`, 'utf8');
    return (parse(text) as { readonly items: readonly BookItem[] }).items;
  });
  const { framework } = frameworkSource();
  // Items that forms add are written as an author writes them.
  const added = [
    roleQuestion(framework, 'en'),
    ...selfRatings(framework, 'en', (competence) => competence),
  ] as unknown as readonly BookItem[];
  const byPrompt = new Map<string, BookItem[]>();
  for (const item of [...items, ...added])
    byPrompt.set(item.prompt, [...(byPrompt.get(item.prompt) ?? []), item]);
  return byPrompt;
}

/** The item on the screen; several may ask the same, as judgements do. */
export async function itemOnScreen(
  { view }: Learner,
  items: readonly BookItem[] = [],
): Promise<BookItem> {
  for (const item of items) {
    const text = (item.actions ?? item.options ?? item.rows ?? item.cards ?? [])[0]?.text;
    if (items.length === 1 || text === undefined) return item;
    if ((await view.getByText(text, { exact: true }).count()) > 0) return item;
  }
  throw new Error('this question is in no bank');
}

/** Answers the question on the screen, all right or as wrong as can be. */
export async function answerByBook(
  learner: Learner,
  item: BookItem,
  right: boolean,
): Promise<void> {
  const { view } = learner;
  switch (item.kind) {
    case 'choice':
      return pickOptions(learner, item, right);
    case 'number':
      return view.getByRole('textbox').fill(right ? String(item.answer?.value) : '0');
    case 'calculate':
      return fillSheet(learner, item, right);
    case 'order':
      return putInOrder(learner, item, right);
    case 'match':
      return matchRows(learner, item, right);
    case 'categorise':
      return sortCards(learner, item, right);
    case 'hotlist':
      return markLines(learner, item, right);
    case 'judgement':
      return nameEnds(learner, item, right);
    case 'dialogue':
      return lead(learner, item, right);
    default:
      throw new Error(`nobody knows how to answer ${item.kind}`);
  }
}

async function pickOptions(learner: Learner, item: BookItem, right: boolean): Promise<void> {
  const { many, max = Infinity, min = 1, options = [] } = item;
  // Where nothing is right or wrong, as in a question about the learner, the first will do.
  const keyed = options.some((one) => one.correct);
  const wanted = options.filter((one) => !keyed || (one.correct ?? false) === right);
  // Where the wrong ones are too few to go on with, right ones join them.
  const others = options.filter((one) => !wanted.includes(one));
  const count = many ? Math.max(min, Math.min(max, wanted.length)) : 1;
  for (const { text } of [...wanted, ...others].slice(0, count)) {
    const role = many ? 'checkbox' : 'radio';
    await learner.tick(learner.view.getByRole(role, { name: text, exact: true }));
  }
}

async function fillSheet(
  { view }: Learner,
  { lines = [] }: BookItem,
  right: boolean,
): Promise<void> {
  const figures = new Map<string, number>();
  for (const { key = '', given, asked } of lines) {
    if (given !== undefined) figures.set(key, given);
    if (!asked) continue;
    const figure = rounded(
      valueOf(asked.formula, (of) => figures.get(of) ?? NaN),
      asked.decimals ?? 0,
    );
    figures.set(key, figure);
    await view.locator(`#field-${key}`).fill(right ? String(figure) : '1');
  }
}

async function putInOrder(
  learner: Learner,
  { entries = [], order = [] }: BookItem,
  right: boolean,
): Promise<void> {
  const { view } = learner;
  const texts = order.map((key) => entries.find((one) => one.key === key)?.text ?? '');
  // Backwards no pair of neighbours is right.
  const wanted = right ? texts : [...texts].reverse();
  for (const [at, text] of wanted.entries()) {
    await view.getByLabel(english.order.placeOf(text)).selectOption(String(at + 1));
  }
  const asShown = view.getByRole('checkbox', { name: english.order.asShown });
  if ((await asShown.count()) > 0) await learner.tick(asShown);
}

async function matchRows(learner: Learner, item: BookItem, right: boolean): Promise<void> {
  const { view } = learner;
  const { rows = [], targets = [] } = item;
  for (const [at, { key, text, to }] of rows.entries()) {
    const own = [to].flat();
    if (item.many) {
      const row = view.getByRole('group', { name: text, exact: true });
      const wanted = targets.filter((target) => own.includes(target.key) === right);
      for (const target of wanted) {
        await learner.tick(row.getByRole('checkbox', { name: target.text }));
      }
      continue;
    }
    // Wrong is what belongs to the next row, so that none is needed twice, or else any other.
    const next = [rows[(at + 1) % rows.length]?.to ?? ''].flat();
    const other = [...next, ...targets.map((target) => target.key)].find(
      (one) => !own.includes(one),
    );
    await view.locator(`#row-${key}`).selectOption((right ? own[0] : other) ?? '');
  }
}

async function sortCards(learner: Learner, item: BookItem, right: boolean): Promise<void> {
  const { view } = learner;
  for (const { key, text, to } of item.cards ?? []) {
    const box = (item.boxes ?? []).find((one) => (one.key === to) === right);
    const select = view.locator(`#card-${key}`);
    if ((await select.count()) > 0) {
      await select.selectOption({ label: box?.text ?? '' });
      continue;
    }
    const card = view.getByRole('radiogroup', { name: text, exact: true });
    await learner.tick(card.getByRole('radio', { name: box?.text ?? '', exact: true }));
  }
}

async function markLines(learner: Learner, item: BookItem, right: boolean): Promise<void> {
  const lines = (item.document?.parts ?? []).filter(({ key }) => key !== undefined);
  for (const [at, { correct = false }] of lines.entries()) {
    if (correct !== right) continue;
    await learner.tick(learner.view.getByRole('checkbox').nth(at));
  }
}

async function nameEnds(learner: Learner, item: BookItem, right: boolean): Promise<void> {
  const { view } = learner;
  const actions = [...(item.actions ?? [])].sort((one, other) => one.credit - other.credit);
  const [worst, best] = [actions[0], actions.at(-1)];
  const [named, condemned] = right ? [best, worst] : [worst, best];
  const radio = (text: string, place: number): Locator =>
    view.getByRole('row').filter({ hasText: text }).getByRole('radio').nth(place);
  await learner.tick(radio(named?.text ?? '', 0));
  await learner.tick(radio(condemned?.text ?? '', 1));
}

async function lead(learner: Learner, item: BookItem, right: boolean): Promise<void> {
  const { view } = learner;
  const turns = item.turns ?? [];
  let turn = turns[0];
  while (turn?.replies) {
    const replies = [...turn.replies].sort((one, other) => one.credit - other.credit);
    const reply = right ? replies.at(-1) : replies[0];
    await learner.tick(view.getByRole('radio', { name: reply?.text ?? '' }));
    await learner.press(english.dialogue.say);
    turn = turns.find(({ key }) => key === reply?.next);
  }
}
