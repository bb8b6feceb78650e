import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused } from '../../../tests/contracts/item-view.js';
import { decide, gameAfter, showGame } from '../../../tests/fakes/game-player.js';
import { smallGame } from '../../../tests/fakes/small-game.js';
import '../../ui/elements.js';
import './elements.js';
import { scenario } from './scenario.js';
import type { ScenarioState } from './scenario-state.js';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const words = (one: Element | null) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const pick = (...picks: readonly string[]) =>
  picks.map((one) => ({ type: 'pick', pick: one, seconds: 0 }));
/** A game in which final picks were made on the card that lies there. */
const picked = (state: ScenarioState, ...picks: readonly string[]) =>
  picks.reduce(
    (now, one) => scenario.apply(smallGame, now, { type: 'pick', pick: one, seconds: 0 }),
    state,
  );

eachOnAFreshPage();

describe('a card with options', () => {
  test('is decided by clicks', async () => {
    const { told } = await showGame(gameAfter(0));

    await page.getByText('Decline politely').click();
    await page.getByText('Answer today').click();
    await button('Decide').click();

    expect(told).toEqual([decide('b')]);
    expect(words(focused())).toBe('What happens');
  });

  test('is decided by keys alone', async () => {
    const { element, told } = await showGame(gameAfter(0));

    element.focus();
    await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');

    expect(told).toEqual([decide(expect.stringMatching(/[abc]/) as string)]);
  });

  test('tells that a choice is missing, and leads to it', async () => {
    const { told } = await showGame(gameAfter(0));

    await button('Decide').click();

    expect(told).toEqual([]);
    expect(words(focused())).toContain('An answer is missing');
    await page.getByRole('link', { name: 'Choose one way to decide' }).click();
    expect(focused()).toBe(page.getByRole('radio').elements()[0]);
  });

  test('forgets what was picked when the next card comes', async () => {
    await showGame(gameAfter(0));
    await page.getByText('Answer today').click();
    await button('Decide').click();
    await button('Continue').click();

    expect(page.getByRole('checkbox', { checked: true }).elements()).toEqual([]);
  });

  test('shows on demand how the firm stands', async () => {
    await showGame(gameAfter(0));
    expect(
      page
        .getByText('EUR 60,000')
        .elements()
        .some((one) => one.checkVisibility()),
    ).toBe(false);

    await page.getByText('How the firm stands').click();

    await expect.element(page.getByText(/EUR\s60,000/)).toBeVisible();
  });
});

describe('a team', () => {
  test('votes before it sees the votes and decides', async () => {
    const { told } = await showGame(gameAfter(0, 'team'));
    expect(page.getByRole('radio').elements()).toEqual([]);

    await button(/^One more: Answer today/).click();
    await button(/^One more: Answer today/).click();
    await button(/^One more: Accept at once/).click();
    await button(/^One less: Answer today/).click();
    // At its end a stepper stays, and does nothing.
    await button(/^One less: Decline/).click({ force: true });
    await button('Show the votes').click();

    const option = page.getByRole('radio', { name: /Answer today/ });
    await expect.element(option).toHaveAccessibleName(/^1 of 2 votes/);
    expect(focused()).toBe(page.getByRole('radio').elements()[0]);
    await option.click();
    await button('Decide').click();
    expect(told).toEqual([decide('b')]);
  });
});

describe('a card with research', () => {
  test('answers a question at once and for good', async () => {
    const { told } = await showGame(gameAfter(1));
    await expect.element(page.getByText('3 questions left')).toBeVisible();

    await page.getByRole('region', { name: 'Norway' }).getByText('How long').click();

    expect(told).toEqual(pick('ask-norway-1'));
    await expect.element(page.getByText('2 questions left')).toBeVisible();
    expect(words(focused())).toBe(
      'How long does delivery take? Four to six days, with papers at the border.',
    );
  });

  test('asks nothing more when all questions are spent', async () => {
    await showGame(picked(gameAfter(1), 'ask-norway-1', 'ask-norway-2', 'ask-brazil-1'));

    await expect.element(page.getByText('No questions left')).toBeVisible();
    expect(page.getByRole('button').elements().map(words)).toEqual(['Decide']);
  });

  test('opens places in the order in which they are chosen, and no more than may be', async () => {
    const { told } = await showGame(picked(gameAfter(1), 'ask-norway-1'));

    await page.getByText('Start with Brazil').click();
    await page.getByText('Start with Norway').click();
    const third = page.getByRole('checkbox', { name: 'Start with The neighbour' });
    await expect.element(third).toBeDisabled();
    await expect
      .element(page.getByRole('checkbox', { name: /^First/ }))
      .toHaveAccessibleName(/Brazil/);
    await button('Decide').click();

    expect(told).toEqual([decide('ask-norway-1', 'open-brazil', 'open-norway', 'done')]);
  });

  test('is decided by keys alone', async () => {
    const { element, told } = await showGame(gameAfter(1));

    element.focus();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab} {Enter}');

    expect(told).toEqual([...pick('ask-norway-1'), decide('ask-norway-1', 'open-norway', 'done')]);
  });

  test('tells that a place is missing', async () => {
    await showGame(gameAfter(1));

    await button('Decide').click();

    await expect.element(page.getByRole('link', { name: 'Choose where to start' })).toBeVisible();
  });
});

describe('a quote', () => {
  test('tells cost and price while it grows', async () => {
    const { told } = await showGame(gameAfter(2));

    await page.getByText('Making the piece').click();
    await page.getByText('Import duty').click();
    await page.getByText('Freight to the door').click();
    await page.getByText('Import duty').click();
    await button('Decide').click();
    await expect.element(page.getByRole('link', { name: 'Choose a margin' })).toBeVisible();
    await page.getByText('10 %: win').click();
    await page.getByText('30 %: as').click();

    await expect.element(page.getByText(/Price: EUR\s30.35 a piece/)).toBeVisible();
    await button('Decide').click();
    expect(told).toEqual([decide('making', 'freight', 'fair')]);
  });

  test('is decided by keys alone', async () => {
    const { element, told } = await showGame(gameAfter(2));

    element.focus();
    await userEvent.keyboard('{Tab} {Tab}{Tab} {Tab}{Tab}{ArrowDown}{Enter}');

    expect(told).toEqual([decide('making', 'freight', 'fair')]);
  });
});

describe('points to spend', () => {
  test('are given and taken back until none is left', async () => {
    const { told } = await showGame(gameAfter(3));

    await button('One more: Research').click();
    await button('One more: Research').click();
    await button('One more: Research').click({ force: true });
    await button('One more: Train').click();
    await button('One less: Research').click();
    await expect.element(page.getByText('1 left to give')).toBeVisible();
    await button('One more: Put papers in order').click();
    await expect.element(page.getByText('Nothing left to give')).toBeVisible();
    await button('One more: Train').click({ force: true });
    await button('Decide').click();

    expect(told).toEqual([decide('research', 'comply', 'train', 'done')]);
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'How the round ended' }))
      .toBeVisible();
  });
});

describe('a negotiation', () => {
  test('answers questions and offers, and ends with a way to close', async () => {
    const { told } = await showGame(gameAfter(5));

    await button('When do you need the goods?').click();
    expect(words(focused())).toBe(
      'Ms Berg, buyer Before Easter. The date matters more than the price.',
    );
    await page.getByRole('radio', { name: '30 days' }).click();
    await expect
      .element(page.getByText('This offer is worth 44 points to you. 3 offers left.'))
      .toBeVisible();
    await button('Make this offer').click();
    await button('Accept their offer').click();
    await button('Decide').click();
    await page.getByRole('link', { name: 'Choose how to end the talk' }).click();
    await page.getByText('Write down what was agreed').click();
    await button('Decide').click();

    expect(told).toEqual([
      ...pick('season', 'terms-b', 'offer', 'accept'),
      decide('season', 'terms-b', 'offer', 'accept', 'written'),
    ]);
  });

  test('makes final only what an offer changes', async () => {
    const { told } = await showGame(gameAfter(5));

    await page.getByText('60 days').click();
    await page.getByText('10 % off').click();
    await page.getByText('List price').click();
    await button('Make this offer').click();

    expect(told).toEqual(pick('terms-c', 'offer'));
  });

  test('ends at once for who leaves', async () => {
    const { told } = await showGame(gameAfter(5));

    await button('Leave without a deal').click();

    expect(told).toEqual(pick('leave'));
    await expect.element(page.getByText('The talk ends without a deal.')).toBeVisible();
  });

  test('is led by keys alone', async () => {
    const { element, told } = await showGame(gameAfter(5));

    element.focus();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{ArrowDown}{Enter}');

    expect(told).toEqual(pick('cash', 'price-b', 'offer'));
  });
});

describe('a message', () => {
  test('grows by tiles, no more than each group may have', async () => {
    const { told } = await showGame(gameAfter(6));

    await page.getByRole('checkbox', { name: 'Our KPIs' }).click();
    await page.getByRole('checkbox', { name: 'We have our first' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'There is more' })).toBeDisabled();
    await page.getByRole('checkbox', { name: 'Our KPIs' }).click();
    await page.getByRole('checkbox', { name: 'Next we look' }).click();

    const message = page.getByRole('region', { name: 'What you will say' });
    await expect
      .element(message)
      .toHaveTextContent('We have our first orders from abroad. Next we look at a second market.');
    await button('Decide').click();
    expect(told).toEqual([decide('orders', 'second', 'done')]);
  });

  test('tells that it is empty', async () => {
    await showGame(gameAfter(6));

    await button('Decide').click();

    const link = page.getByRole('link', { name: 'Choose at least one sentence' });
    await expect.element(link).toBeVisible();
  });
});
