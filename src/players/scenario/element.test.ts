import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused } from '../../../tests/contracts/item-view.js';
import { decide, gameAfter, RUN, showGame } from '../../../tests/fakes/game-player.js';
import { smallGame } from '../../../tests/fakes/small-game.js';
import '../../ui/elements.js';
import './elements.js';
import { scenario } from './scenario.js';
import { NO_RUNS } from './scenario-state.js';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const fresh = scenario.start(smallGame, 7);
const words = (one: Element | null) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const fourthCard = gameAfter(4);

eachOnAFreshPage();

describe('the choices before a run', () => {
  test('begin with what was chosen by clicks', async () => {
    const { told, screens } = await showGame(fresh);

    await page.getByText('Korenta Foods').click();
    await page.getByText('For practice').click();
    await button('Start').click();

    expect(told).toEqual([
      { type: 'set-up', persona: 'korenta', mode: 'practice', code: expect.any(Number) as number },
    ]);
    expect(screens()).toBe(1);
    expect(words(focused())).toBe('Where you start');
  });

  test('can be made by keys alone', async () => {
    const { element, told } = await showGame(fresh);

    element.focus();
    await userEvent.keyboard('{Tab} {Tab}{ArrowDown}{ArrowDown}{Tab}{Tab}{Enter}');

    expect(told).toMatchObject([{ type: 'set-up', persona: 'linnora', mode: 'team' }]);
  });

  test('tell who leads a team how, once a team plays', async () => {
    const { element } = await showGame(fresh);
    const facilitation = [{ type: 'paragraph' as const, content: ['Let all vote first.'] }];
    element.content = { ...smallGame, game: { ...smallGame.game, facilitation } };
    const notes = page.getByText('For who leads the team');
    await expect.element(button('Start')).toBeVisible();
    expect(notes.elements()).toEqual([]);

    await page.getByText('As a team on one screen').click();
    await notes.click();

    await expect.element(page.getByText('Let all vote first.')).toBeVisible();
  });

  test('leave out what there is no choice of', async () => {
    const { element, told } = await showGame(fresh);
    const [only] = smallGame.game.personas;
    const personas = only ? [only] : [];
    element.content = { ...smallGame, modes: ['assess'], game: { ...smallGame.game, personas } };
    await expect.element(page.getByText('A new one')).toBeVisible();
    expect(page.getByText('Which firm do you run?').elements()).toEqual([]);
    expect(page.getByText('How do you play?').elements()).toEqual([]);

    await button('Start').click();

    expect(told).toMatchObject([{ type: 'set-up', persona: only?.id, mode: 'assess' }]);
  });

  test('tell that a firm is missing', async () => {
    const { told } = await showGame(fresh);

    await button('Start').click();

    expect(told).toEqual([]);
    await page.getByRole('link', { name: 'Choose a firm' }).click();
    expect(focused()).toBe(page.getByRole('radio').elements()[0]);
  });

  test('take the code of a tutor, and say what is wrong with another', async () => {
    const { told } = await showGame(fresh);
    await page.getByText('Linnora Home').click();
    await page.getByText('One that you have a code for').click();

    await page.getByLabelText('Code', { exact: true }).fill('nonsense');
    await button('Start').click();
    await expect.element(page.getByRole('link', { name: /This is not a code/ })).toBeVisible();
    expect(told).toEqual([]);

    await page.getByLabelText('Code', { exact: true }).fill('Lusab Babad');
    await button('Start').click();
    expect(told).toMatchObject([{ type: 'set-up', code: 0x7f00_0001 }]);
  });

  test('offer the course of an earlier run', async () => {
    const run = { ...RUN, mode: 'assess' as const, share: 0.5, business: 62 };
    const earlier = { ...NO_RUNS, runs: 1, list: [run] };
    const { told } = await showGame({ ...fresh, earlier });

    await page.getByText('Linnora Home').first().click();
    await page.getByText('The same as before').click();
    await button('Start').click();

    expect(told).toMatchObject([{ code: RUN.code }]);
  });
});

describe('a round', () => {
  test('begins with news and leads to a card', async () => {
    const news = scenario.apply(smallGame, fresh, { type: 'set-up', mode: 'assess', ...RUN });
    const { told, screens } = await showGame(news);

    await expect.element(heading('Where you start')).toBeVisible();
    await button('Continue').click();

    expect(told).toEqual([{ type: 'continue' }]);
    expect(screens()).toBe(1);
    expect(words(focused())).toBe('An order nobody planned');
  });

  test('tells an event, whether the firm was ready, and what it changed', async () => {
    await showGame({ ...fourthCard, at: 'news' });

    await expect.element(heading('A buyer does not pay')).toBeVisible();
    await expect.element(page.getByText('You were not prepared')).toBeVisible();
    const row = page.getByRole('row', { name: /An invoice that stays unpaid/ });
    await expect.element(row).toHaveTextContent(/Cash −EUR\s2,400/);
    await expect.element(page.getByText(/2,400 less than before/)).toBeVisible();
  });

  test('names the place at hand', async () => {
    await showGame(fourthCard);

    await expect.element(heading('A buyer in Norway wants 90 days')).toBeVisible();
  });

  test('ends with an account by place whose sum is the change in cash', async () => {
    await showGame({ ...fourthCard, at: 'results' });

    const rows = page.getByRole('table', { name: 'How the round ended' }).getByRole('row');
    expect(rows.elements().map(words)).toEqual([
      'Item Change',
      'Norway',
      'Sales +EUR 624',
      'Delivery −EUR 168',
      'The whole firm',
      'The hotel pays for its order +EUR 1,800',
      'Time for research −EUR 200',
      'Fifty pieces at your price +EUR 368',
      'Wages and rent −EUR 1,000',
      'In all +EUR 1,424',
    ]);
    const markets = page.getByRole('table', { name: 'markets' });
    await expect.element(markets).toHaveTextContent(/Norway/);
    await expect.element(page.getByText('What do you need to know before')).toBeVisible();
  });
});

describe('what follows', () => {
  test.each(['practice', 'team'] as const)('tells the authors’ view in %s', async (mode) => {
    const state = scenario.apply(smallGame, gameAfter(0, mode), decide('a'));
    await showGame(state);

    await expect.element(page.getByText('The hotel confirms')).toBeVisible();
    await expect.element(page.getByText('The order is in, but nobody')).toBeVisible();
    await expect.element(page.getByText('Good answers check cost')).toBeVisible();
    const shown = page.getByRole('listitem').elements().map(words);
    expect(shown).toEqual([
      'STR 1 See chances abroad: shown in part',
      'FIN 3 Get paid: not shown here',
    ]);
  });

  test('tells only what happens while decisions are assessed, and asks after a weak one', async () => {
    const state = scenario.apply(smallGame, gameAfter(0, 'assess'), decide('a'));
    await showGame(state);

    await expect.element(page.getByText('The hotel confirms')).toBeVisible();
    await expect.element(page.getByText('What do you need to know')).toBeVisible();
    expect(page.getByText('Good answers check cost').elements()).toEqual([]);
    expect(page.getByText('The order is in').elements()).toEqual([]);
    expect(page.getByRole('table').elements()).toEqual([]);
  });

  test('asks nothing after a strong decision', async () => {
    await showGame(scenario.apply(smallGame, gameAfter(0, 'assess'), decide('b')));

    expect(page.getByText('Something to think about').elements()).toEqual([]);
  });
});

describe('a run that is over', () => {
  test('can be looked through, decision by decision', async () => {
    const { left } = await showGame(gameAfter(8, 'assess'), { readonly: true });

    await expect.element(heading('Your decisions')).toBeVisible();
    expect(page.getByRole('heading', { level: 3 }).elements().map(words)).toEqual([
      'An order nobody planned',
      'Choose where to start',
      'Build the quote',
      'Your own time',
      'A buyer in Norway wants 90 days',
      'Four issues, one table',
      'An evening with the owner',
      'Your own time',
    ]);
    await expect.element(page.getByText('Price: 10 % off; Payment: 60 days')).toBeVisible();
    await button(/Back to/).click();
    expect(left()).toBe(1);
  });
});
