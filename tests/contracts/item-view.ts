import axe from 'axe-core';
import type { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { registerMessages, useLanguage } from '../../src/i18n/current.js';
import { en } from '../../src/i18n/en.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { registerEnglishKindWords } from '../fakes/kind-words.js';
import '../../src/themes/tokens.css';
import '../../src/themes/page.css';

/** The element of an item type, by the properties and methods that a player uses. */
export type ItemView = LitElement & {
  item: ItemContent;
  response: unknown;
  locked: boolean;
  reveal: boolean;
  problem: string;
  readonly missing?: string;
  focusControl(): void;
};

/** What the contract needs to know of an element to try it. */
export interface ItemViewCase {
  readonly tag: string;
  readonly item: ItemContent;
  /** The response before the learner did anything. */
  readonly empty: unknown;
  /** The response that both runs below lead to. */
  readonly answer: unknown;
  /** Answers by single clicks alone, from an unanswered item. */
  readonly click: () => Promise<void>;
  /** Answers by the keyboard alone, from the first control of an unanswered item. */
  readonly press: () => Promise<void>;
}

/** An element on the page and what it has told. */
export interface Shown {
  readonly element: ItemView;
  readonly told: readonly unknown[];
}

/** Whatever a learner can press or fill in. */
export type Control =
  HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** Smallest side of what can be pressed, in CSS pixels. */
const TARGET = 44;
/** Parts of items that only who knows the key could write. */
const KEY_PARTS = new Set([
  'rationale',
  'why',
  'explanation',
  'consequence',
  'model',
  'reason',
  'accepted',
]);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Puts an item on the page as a player does; it stays until the test ends. */
export async function show(tag: string, properties: Partial<ItemView>): Promise<Shown> {
  const told: unknown[] = [];
  const main = document.createElement('main');
  // The tag is that of an item's element, defined by `src/items/elements.ts`.
  const element = document.createElement(tag) as ItemView;
  Object.assign(element, properties);
  element.addEventListener('ptl-respond', (event) => {
    if (event instanceof CustomEvent) told.push(event.detail);
  });
  main.append(element);
  document.body.append(main);
  await element.updateComplete;
  return { element, told };
}

/** Gives each test an empty page of 650 px in English, by day, from left to right. */
export function eachOnAFreshPage(): void {
  beforeEach(async () => {
    registerMessages('en', en);
    registerEnglishKindWords();
    useLanguage('en');
    document.title = 'A question';
    document.documentElement.lang = 'en';
    await page.viewport(650, 900);
  });
  afterEach(async () => {
    await commands.emulateMedia({ media: 'screen', forcedColors: 'none' });
    document.body.replaceChildren();
    document.documentElement.removeAttribute('dir');
    document.documentElement.removeAttribute('data-ptl-scheme');
    document.documentElement.style.removeProperty('font-size');
  });
}

/** What axe finds on the page, as `rule: where`. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, { runOnly: RULES });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Proves that the element of an item type can be used by everyone. */
export function itemViewContract(about: string, given: ItemViewCase): void {
  const { tag, item, empty, answer } = given;
  const states: readonly (readonly [string, Partial<ItemView>])[] = [
    ['at rest', { response: empty }],
    ['answered', { response: answer }],
    ['with a problem', { response: empty, problem: 'An answer is missing' }],
    ['locked', { response: answer, locked: true }],
    ['revealed', { response: answer, locked: true, reveal: true }],
  ];

  describe(`${tag}: ${about}`, () => {
    eachOnAFreshPage();

    test('is answered by single clicks', async () => {
      const { element, told } = await show(tag, { item, response: empty });

      await given.click();

      expect(told.at(-1)).toEqual(answer);
      expect(element.response).toEqual(answer);
    });

    test('is answered by the keyboard alone', async () => {
      const { element, told } = await show(tag, { item, response: empty });

      element.focusControl();
      await given.press();

      expect(told.at(-1)).toEqual(answer);
    });

    test('changes nothing and tells nothing while it is locked', async () => {
      const { element, told } = await show(tag, { item, response: answer, locked: true });
      const settings = () =>
        controlsOf(element).map((one) => [one.value, 'checked' in one && one.checked]);
      const before = settings();

      for (const control of controlsOf(element)) control.click();
      element.focusControl();
      await userEvent.keyboard('a b{ArrowDown}9{Enter}');
      for (const control of controlsOf(element)) {
        control.focus();
        await userEvent.keyboard(' 1{ArrowDown}');
      }

      expect(told).toEqual([]);
      expect(settings()).toEqual(before);
      expect(element.response).toEqual(answer);
    });

    test('does not take Enter for itself', async () => {
      const { element, told } = await show(tag, { item, response: answer });
      const heard: boolean[] = [];
      element.addEventListener('keydown', (event) => heard.push(event.defaultPrevented));

      element.focusControl();
      if (!(focused() instanceof HTMLInputElement)) return;
      await userEvent.keyboard('{Enter}');

      expect(heard).toEqual([false]);
      expect(told).toEqual([]);
    });

    test('puts the focus on the question, which is the heading of the page', async () => {
      const { element } = await show(tag, { item, response: empty });

      element.focus();
      await element.updateComplete;

      expect(focused()?.localName).toBe('h1');
      expect(focused()?.textContent?.trim()).toBe(item.prompt);
    });

    test('puts the focus on its first control', async () => {
      const { element } = await show(tag, { item, response: empty });

      element.focusControl();

      expect(focused()).toBe(controlsOf(element).find((control) => !control.disabled));
    });

    test.each(states)('has the same names and roles as before %s', async (_name, state) => {
      await show(tag, { item, ...state });

      expect(await commands.ariaTree('main')).toMatchSnapshot();
    });

    test('says what is missing when it is left without an answer', async () => {
      const { element } = await show(tag, { item, response: empty });

      expect(element.missing ?? en.question.chooseOne).toMatch(/, or leave the question open$/);
    });

    test('shows no sign of the key before the answer is shown', async () => {
      const { element } = await show(tag, { item, response: empty });
      const shown = element.shadowRoot?.innerHTML ?? '';

      for (const secret of secretsOf(item)) expect(shown).not.toContain(secret);
      expect(shown).not.toMatch(/correct|rationale/);
    });

    test.each(states)(
      'keeps its question and its answer in forced colours %s',
      async (_n, state) => {
        await commands.emulateMedia({ forcedColors: 'active' });
        await show(tag, { item, ...state });

        expect(await violations()).toEqual([]);
      },
    );

    test.each(states)('prints whole %s', async (_name, state) => {
      const { element } = await show(tag, { item, ...state });
      const before = visibleWords(element);
      await commands.emulateMedia({ media: 'print' });

      for (const words of before) expect(visibleWords(element)).toContain(words);
    });

    test('ties a problem to its control', async () => {
      const { element } = await show(tag, {
        item,
        response: empty,
        problem: 'An answer is missing',
      });
      const invalid = element.renderRoot.querySelector('[aria-invalid="true"]');

      expect(descriptionOf(element, invalid)).toContain('An answer is missing');
    });

    describe.each(['light', 'dark'])('in %s colours', (scheme) => {
      test.each(states)('has no fault that axe finds %s', async (_name, state) => {
        document.documentElement.dataset['ptlScheme'] = scheme;
        await show(tag, { item, ...state });

        expect(await violations()).toEqual([]);
      });
    });

    test.each(states)(
      'fits 320 px %s, in both directions and with text twice as large',
      async (_name, state) => {
        await page.viewport(320, 800);
        await show(tag, { item, ...state });
        const root = document.documentElement;

        for (const direction of ['ltr', 'rtl']) {
          root.dir = direction;
          for (const size of ['100%', '200%']) {
            root.style.fontSize = size;
            expect(root.scrollWidth, `${direction} ${size}`).toBeLessThanOrEqual(320);
          }
        }
      },
    );

    test('has targets of 44 px at least', async () => {
      const { element } = await show(tag, { item, response: empty });

      for (const control of controlsOf(element)) {
        const box = (control.closest('label, .option, .unit') ?? control).getBoundingClientRect();
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(TARGET);
      }
    });
  });
}

/** Native controls of an element, in their order. */
export function controlsOf(element: ItemView): readonly Control[] {
  return [...element.renderRoot.querySelectorAll<Control>('input, select, textarea, button')];
}

/** Texts that only who knows the key could write; letters of a key are too short to tell. */
function secretsOf(item: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, secret: boolean): void => {
    if (typeof value === 'string' && secret && value.length > 12) found.push(value);
    else if (Array.isArray(value)) for (const one of value) visit(one, secret);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, secret || KEY_PARTS.has(key));
    }
  };
  visit(item, false);
  return found;
}

/** What a learner sees in words, piece by piece. */
function visibleWords(element: ItemView): readonly string[] {
  return [
    ...element.renderRoot.querySelectorAll<HTMLElement>('h1, p, legend, .words, dt, dd, td, th'),
  ]
    .filter((one) => one.checkVisibility())
    .map((one) => one.innerText.trim())
    .filter((words) => words !== '');
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The words that `aria-describedby` leads to. */
export function descriptionOf(element: ItemView, control: Element | null): string {
  const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => element.renderRoot.querySelector(`#${id}`)?.textContent ?? '').join(' ');
}
