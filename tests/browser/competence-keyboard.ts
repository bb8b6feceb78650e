import type { Locator } from 'playwright-core';
import * as english from '../../src/i18n/en/index.js';
import type { BookItem } from './competence-learner.js';
import type { KeyboardLearner } from './keyboard.js';

/** What is pressed where there are two ways: the letter of an option and buttons, or arrows. */
export type Way = 'letter' | 'arrows';

/** Answers the question whose title has the focus, all right, with nothing but keys; does not save. */
export async function answerByKeys(
  learner: KeyboardLearner,
  item: BookItem,
  way: Way,
): Promise<void> {
  switch (item.kind) {
    case 'choice':
      return pickOptions(learner, item, way);
    case 'number':
      await learner.tabInto(learner.sight.view.getByRole('textbox'));
      return learner.play.page.keyboard.type(String(item.answer?.value));
    case 'order':
      return putInOrder(learner, item, way);
    case 'match':
      return matchRows(learner, item);
    case 'categorise':
      return sortCards(learner, item);
    case 'hotlist':
      return markLines(learner, item);
    case 'judgement':
      return nameEnds(learner, item);
    case 'dialogue':
      return lead(learner, item, way);
    default:
      throw new Error(`nobody knows the keys for ${item.kind}`);
  }
}

async function pickOptions(learner: KeyboardLearner, item: BookItem, way: Way): Promise<void> {
  const { options = [], many } = item;
  const { view } = learner.sight;
  const role = many ? 'checkbox' : 'radio';
  const right = options.filter((one) => one.correct);
  // Where nothing is right or wrong, as in a question about the learner, the first will do.
  const wanted = (right.length > 0 ? right : options.slice(0, 1)).map(({ text }) =>
    view.getByRole(role, { name: text, exact: true }),
  );
  if (way === 'letter') {
    await learner.tabInto(view.getByRole(role));
    for (const option of wanted) await learner.press(await letterOf(option));
  } else if (many) {
    await tick(learner, wanted);
  } else {
    for (const option of wanted) await pick(learner, view.getByRole(role), option);
  }
}

async function putInOrder(learner: KeyboardLearner, item: BookItem, way: Way): Promise<void> {
  const { entries = [], order = [] } = item;
  const { view } = learner.sight;
  for (const [at, key] of order.entries()) {
    const text = entries.find((one) => one.key === key)?.text ?? '';
    const select = view.getByLabel(english.order.placeOf(text), { exact: true });
    const there = async () => Number(await select.inputValue()) === at;
    if (await there()) continue;
    const up = view.getByRole('button', { name: english.order.moveUp(text), exact: true });
    await learner.tabInto(way === 'arrows' ? select : up);
    await learner.pressUntil(way === 'arrows' ? 'ArrowUp' : 'Space', there);
  }
  const asShown = view.getByRole('checkbox', { name: english.order.asShown });
  if (!(await asShown.isChecked())) await tick(learner, [asShown]);
}

async function matchRows(learner: KeyboardLearner, item: BookItem): Promise<void> {
  const { rows = [], targets = [], many } = item;
  const { view } = learner.sight;
  if (!many) {
    return choose(
      learner,
      rows.map(({ key, to }) => [view.locator(`#row-${key}`), [to].flat()[0] ?? '']),
    );
  }
  const boxes = rows.flatMap(({ text, to }) => {
    const row = view.getByRole('group', { name: text, exact: true });
    return targets
      .filter(({ key }) => [to].flat().includes(key))
      .map((target) => row.getByRole('checkbox', { name: target.text }));
  });
  await tick(learner, boxes);
}

async function sortCards(learner: KeyboardLearner, item: BookItem): Promise<void> {
  const { cards = [], boxes = [] } = item;
  const { view } = learner.sight;
  if ((await view.getByRole('combobox').count()) > 0) {
    return choose(
      learner,
      cards.map(({ key, to }) => [view.locator(`#card-${key}`), to]),
    );
  }
  const groups = cards.map(({ text, to }) => {
    const radios = view.getByRole('radiogroup', { name: text, exact: true }).getByRole('radio');
    const box = boxes.find(({ key }) => key === to)?.text ?? '';
    return { radios, at: radios.first(), box };
  });
  for (const { radios, box } of await fromTop(groups)) {
    await pick(learner, radios, radios.and(view.getByRole('radio', { name: box, exact: true })));
  }
}

async function markLines(learner: KeyboardLearner, item: BookItem): Promise<void> {
  const lines = (item.document?.parts ?? []).filter(({ key }) => key !== undefined);
  const boxes = learner.sight.view.getByRole('checkbox');
  await tick(
    learner,
    lines.flatMap(({ correct }, at) => (correct ? boxes.nth(at) : [])),
  );
}

async function nameEnds(learner: KeyboardLearner, item: BookItem): Promise<void> {
  const actions = [...(item.actions ?? [])].sort((one, other) => other.credit - one.credit);
  const { view } = learner.sight;
  const ends = [
    [english.judgement.best, actions[0]],
    [english.judgement.worst, actions.at(-1)],
  ] as const;
  for (const [end, action] of ends) {
    const radios = view.getByRole('radio', { name: new RegExp(`^${end} `) });
    const row = view.getByRole('row').filter({ hasText: action?.text ?? '' });
    await pick(learner, radios, row.getByRole('radio').and(radios));
  }
}

async function lead(learner: KeyboardLearner, item: BookItem, way: Way): Promise<void> {
  const { turns = [] } = item;
  const radios = learner.sight.view.getByRole('radio');
  let turn = turns[0];
  while (turn?.replies) {
    const reply = [...turn.replies].sort((one, other) => other.credit - one.credit)[0];
    const wanted = learner.sight.view.getByRole('radio', { name: reply?.text ?? '' });
    if (way === 'letter') {
      await learner.tabInto(radios);
      await learner.press(await letterOf(wanted));
    } else {
      await pick(learner, radios, wanted);
    }
    await learner.tabToButton(english.dialogue.say);
    await learner.press('Enter');
    turn = turns.find(({ key }) => key === reply?.next);
  }
}

/** Picks one radio of a group: with Space where the focus comes to it, else with arrows. */
async function pick(learner: KeyboardLearner, group: Locator, wanted: Locator): Promise<void> {
  await learner.tabInto(group);
  if (await learner.isOn(wanted)) await learner.press('Space');
  await learner.pressUntil('ArrowDown', () => wanted.isChecked());
}

/** Ticks boxes, wherever on the screen they are. */
async function tick(learner: KeyboardLearner, boxes: readonly Locator[]): Promise<void> {
  for (const { at } of await fromTop(boxes.map((box) => ({ at: box })))) {
    await learner.tabInto(at);
    await learner.press('Space');
  }
}

/** Goes down in each select to its value. */
async function choose(
  learner: KeyboardLearner,
  values: readonly (readonly [select: Locator, value: string])[],
): Promise<void> {
  for (const { at, value } of await fromTop(values.map(([at, value]) => ({ at, value })))) {
    await learner.tabInto(at);
    await learner.pressUntil('ArrowDown', async () => (await at.inputValue()) === value);
  }
}

/** The letter that an option shows. */
function letterOf(option: Locator): Promise<string> {
  return option.locator('..').locator('kbd').innerText();
}

/** Parts of the screen in the order in which Tab comes to them. */
async function fromTop<Part extends { readonly at: Locator }>(
  parts: readonly Part[],
): Promise<readonly Part[]> {
  const placed = [];
  for (const part of parts) {
    const { x = 0, y = 0 } = (await part.at.boundingBox()) ?? {};
    placed.push({ part, x, y });
  }
  return placed.sort((one, other) => one.y - other.y || one.x - other.x).map(({ part }) => part);
}
