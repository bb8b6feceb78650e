import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, violations } from '../../../../tests/contracts/item-view.js';
import { registerEnglishKindWords } from '../../../../tests/fakes/kind-words.js';
import { PLAYED_AT, playedRun, type Playing } from '../../../../tests/fakes/played-run.js';
import { smallGame } from '../../../../tests/fakes/small-game.js';
import { words } from '../../../i18n/en/debrief.js';
import type { ScenarioContent } from '../content.js';
import type { DebriefedAttempt } from './element.js';
import './elements.js';
import { debriefScreen } from './screen-view.js';

registerEnglishKindWords();
eachOnAFreshPage();
beforeEach(() => {
  // A colour that is still changing would be measured half way.
  document.documentElement.style.setProperty('--ptl-quick', '0s');
});

const content: ScenarioContent = {
  ...smallGame,
  role: { name: 'Export assistant', weights: { FIN3: 3, STR2: 3, PEO3: 1 } },
  facts: { 'first-order': ['Consumers can withdraw within 14 days.'] },
};
const about = { publisher: 'An institute', version: '1.0.0', checked: '2026-11-22' };

/** What a debrief has told its attempt: the text and when to keep it. */
type Told = readonly [text: string, keep: 'now' | 'later'][];

/** The debrief of a run on the page. */
async function show(
  playing: Playing = {},
  attempt: Partial<DebriefedAttempt> = {},
  reflection = '',
): Promise<{ readonly screen: HTMLElement; readonly told: Told }> {
  const told: [string, 'now' | 'later'][] = [];
  const state = { ...playedRun({ content, ...playing }), reflection };
  const screen = debriefScreen(playing.content ?? content, state, about, PLAYED_AT);
  const session: DebriefedAttempt = {
    readonly: false,
    launch: { keeps: 'lms', mode: 'normal', learner: 'abc' },
    perform: ({ text }, keep) => told.push([text, keep]),
    ...attempt,
  };
  Object.assign(screen, { session });
  const main = document.createElement('main');
  main.append(screen);
  document.body.append(main);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { screen, told };
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const field = () => page.getByRole('textbox', { name: words.reflectionAsk });

describe('the debrief', () => {
  test('begins with how the story ended, where the focus goes', async () => {
    const { screen } = await show();
    screen.focus();

    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('A year of learning');
    expect(screen.shadowRoot?.activeElement?.localName).toBe('h1');
  });

  test('shows the two results apart, each with its parts', async () => {
    await show({ policy: 'greedy' });

    await expect.element(heading(words.business)).toBeVisible();
    await expect.element(heading(words.shown)).toBeVisible();
    await expect.element(page.getByText(words.apart)).toBeVisible();
    await expect.element(page.getByText(words.basis(6))).toBeVisible();
  });

  test.each(['practice', 'team'] as const)('says that %s gives no evidence', async (mode) => {
    await show({ mode });

    await expect.element(page.getByText(words.noEvidence[mode])).toBeVisible();
    await expect.element(page.getByText(words.onlyRun)).toBeVisible();
    await expect.element(page.getByText(words.noScore)).toBeVisible();
    expect(page.getByText(words.basis(6)).elements()).toEqual([]);
  });

  test('lists the runs by their codes and says which counts', async () => {
    const before = playedRun({ content, policy: 'timid' });
    await show({ code: 21, before });

    await expect.element(page.getByText(words.counts.first)).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: `${words.run.first} babab-babih Linnora Home` }))
      .toBeVisible();
    await expect.element(page.getByRole('row', { name: 'babab-babij Linnora Home' })).toBeVisible();
  });

  test('tells of a turning point what was decided, what the authors would, and what it would bring', async () => {
    await show({ policy: 'greedy' });
    const turn = page.getByRole('listitem').filter({ hasText: words.decided }).first();

    await expect.element(turn).toHaveTextContent('Accept at once');
    await expect.element(turn).toHaveTextContent('Answer today, and check cost and rules');
    await expect.element(turn).toHaveTextContent(/would have ended at/);
    await expect.element(turn).toHaveTextContent(words.view);
  });

  test('says that nothing turned a run decided as the authors would', async () => {
    await show();

    await expect.element(page.getByText(words.noTurns)).toBeVisible();
    await expect.element(page.getByText(words.nothingNext)).toBeVisible();
  });

  test('tells a level from two decisions on, and opens the others', async () => {
    await show();
    const rows = page.getByRole('row');
    await expect
      .element(rows.filter({ hasText: 'Get paid' }))
      .toHaveTextContent(words.grades.strong);

    await page.getByText(`${words.others} (6)`).click();

    await expect.element(rows.filter({ hasText: 'Choose markets' })).toHaveTextContent(words.once);
  });

  test('compares with what the role needs most', async () => {
    await show();

    await expect.element(heading(`${words.role} Export assistant`)).toBeVisible();
    await expect.element(page.getByText(words.roleGood)).toBeVisible();
  });

  test('opens a decision with its evidence, the view of the authors and its facts', async () => {
    await show({ policy: 'greedy' });
    await page
      .getByText(/An order nobody planned: /)
      .last()
      .click();

    await expect.element(page.getByText('Consumers can withdraw within 14 days.')).toBeVisible();
    await expect.element(page.getByText('See chances abroad: shown in part')).toBeVisible();
  });
});

describe('the own thought', () => {
  test('is noted while it is typed and sent when the field is left', async () => {
    const { told } = await show();
    await field().fill('Ask first.');
    await userEvent.tab();

    expect(told[0]).toEqual(['Ask first.', 'later']);
    expect(told.at(-1)).toEqual(['Ask first.', 'now']);
    await expect.element(page.getByText(words.left(290))).toBeVisible();
  });

  test('is kept up to its room, which says where that ends; nothing typed is lost', async () => {
    const { told } = await show({ content: { ...content, reflection: 20 } });
    await field().fill('First check what it costs');

    expect(told.at(-1)).toEqual(['First check what it ', 'later']);
    await expect.element(page.getByText(words.tooMany(5))).toBeVisible();
    await expect.element(page.getByText(words.beyond('First check what it'))).toBeVisible();
    await expect.element(field()).toHaveValue('First check what it costs');
  });

  test.each(['lms', 'device', 'nothing'] as const)('says who can see it: %s', async (keeps) => {
    await show({}, { launch: { keeps, mode: 'normal', learner: 'abc' } });

    await expect.element(page.getByText(words.kept[keeps])).toBeVisible();
  });

  test('can only be read where the attempt is only looked at', async () => {
    await show({}, { readonly: true }, 'Ask the bank first.');

    await expect.element(page.getByText('Ask the bank first.')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });

  test('is not asked for where the game has no room for it', async () => {
    await show({ content: { ...content, reflection: 0 } });

    expect(heading(words.reflection).elements()).toEqual([]);
  });
});

describe('every debrief', () => {
  test('has no fault that axe finds, by day and night, narrow and wide', async () => {
    await show({ policy: 'greedy' });
    const all = document.querySelector('ptl-scenario-report')?.shadowRoot;
    all?.querySelectorAll('details').forEach((one) => (one.open = true));

    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      for (const scheme of ['light', 'dark']) {
        document.documentElement.dataset['ptlScheme'] = scheme;
        expect(await violations(), `${scheme}, ${String(width)} px`).toEqual([]);
      }
    }
  });

  test('fits 320 px, in both directions and with text twice as large', async () => {
    await page.viewport(320, 800);
    await show({ policy: 'greedy', before: playedRun({ content }) });
    const root = document.documentElement;

    for (const direction of ['ltr', 'rtl']) {
      root.dir = direction;
      for (const size of ['100%', '200%']) {
        root.style.fontSize = size;
        expect(root.scrollWidth, `${direction} ${size}`).toBeLessThanOrEqual(320);
      }
    }
  });
});
