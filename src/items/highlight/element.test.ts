import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { controlsOf, eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { sentencesHighlight, wordsHighlight } from '../../../tests/contracts/samples/highlight.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { de } from '../../i18n/de.js';
import { words as german } from '../../i18n/de/highlight.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { define } from '../../ui/define.js';
import { HighlightElement } from './element.js';

define('ptl-highlight', HighlightElement);

const squeezed = (elements: readonly Element[]) =>
  elements.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');

const rows = () => squeezed(page.getByRole('listitem').elements());

describe('a text to mark', () => {
  eachOnAFreshPage();

  test('reads as one text, with a box for each piece, named by its words', async () => {
    const { element } = await show('ptl-highlight', { item: wordsHighlight, response: ['d'] });
    const paragraphs = squeezed([...element.renderRoot.querySelectorAll('.running p')]);

    expect(paragraphs).toEqual([
      'Thank you for your enquiry. We offer 400 chairs at a fixed price until the end of 2028. We deliver within eight weeks of your order and to any address that you name.',
      'A sample chair is free of charge, and we take back all chairs that you do not sell.',
    ]);
    expect(controlsOf(element)).toHaveLength(5);
    await expect
      .element(page.getByRole('checkbox', { name: 'to any address that you name', exact: true }))
      .toBeChecked();
  });

  test('has words a finger apart from those of the next line', async () => {
    await page.viewport(320, 900);
    const { element } = await show('ptl-highlight', { item: wordsHighlight, response: [] });
    const [first] = element.renderRoot.querySelectorAll('.word .value');
    const tops = [...(first?.getClientRects() ?? [])].map(({ top }) => Math.round(top));

    expect(tops.length).toBeGreaterThan(1);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('moves none of its words when some are marked', async () => {
    const { element } = await show('ptl-highlight', { item: wordsHighlight, response: [] });
    const places = () =>
      [...element.renderRoot.querySelectorAll('.word .value')].map((word) => {
        const { x, y, width } = word.getBoundingClientRect();
        return [x, y, width];
      });
    const before = places();

    await page.getByText('within eight weeks').click();
    await expect.element(page.getByText('1 marked')).toBeVisible();

    expect(places()).toEqual(before);
  });

  test('takes a mark on each line that its words run over', async () => {
    await page.viewport(320, 900);
    const { element, told } = await show('ptl-highlight', { item: wordsHighlight, response: [] });
    const [first] = element.renderRoot.querySelectorAll('.word .value');
    const lines = [...(first?.getClientRects() ?? [])];

    for (const { x, y, width, height } of lines) {
      const under = element.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2);
      if (under instanceof HTMLElement) under.click();
    }

    expect(lines.length).toBeGreaterThan(1);
    expect(told).toHaveLength(lines.length);
    expect(told[0]).toEqual(['a']);
  });

  test('stands in rows as sentences, with the words between them in order', async () => {
    const { element } = await show('ptl-highlight', { item: sentencesHighlight, response: [] });
    const lines = squeezed([...element.renderRoot.querySelectorAll('.line')]);

    expect(lines).toEqual(sentencesHighlight.segments.map(({ text }) => text));
    expect(controlsOf(element)).toHaveLength(5);
  });

  test.each([
    { item: wordsHighlight, how: 'Press underlined words' },
    { item: sentencesHighlight, how: 'Press a sentence' },
  ])('says "$how" as long as that is possible', async ({ item, how }) => {
    const { element } = await show('ptl-highlight', { item, response: [] });

    await expect.element(page.getByText(how)).toBeVisible();
    element.locked = true;
    await element.updateComplete;
    expect(page.getByText(how).elements()).toEqual([]);
  });

  test('counts its marks', async () => {
    const { told } = await show('ptl-highlight', { item: sentencesHighlight, response: ['e'] });

    await page.getByText('Our largest rival').click();
    await expect.element(page.getByText('2 marked')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('1 marked')).toBeVisible();

    expect(told).toEqual([['d', 'e'], ['e']]);
  });

  test('speaks the language of the interface as soon as it changes', async () => {
    registerMessages('de', de);
    registerKindWords('de', 'highlight', german);
    const { element } = await show('ptl-highlight', { item: wordsHighlight, response: ['b'] });

    useLanguage('de');
    await element.updateComplete;

    await expect.element(page.getByText('1 markiert')).toBeVisible();
  });
});

describe('a text whose marks are judged', () => {
  eachOnAFreshPage();
  const judged = { locked: true, reveal: true };

  test('keeps the marks on its words, and lists the reasons below', async () => {
    const { element } = await show('ptl-highlight', {
      item: wordsHighlight,
      response: ['a', 'b'],
      ...judged,
    });
    const [text] = squeezed([...element.renderRoot.querySelectorAll('.running p')]);

    expect(text).toContain('(Your answer: right) a fixed price until the end of 2028. We deliver');
    expect(text).toContain('(Your answer: not this one) within eight weeks of your order and');
    expect(text).toContain('(Belongs to the answer) to any address that you name.');
    expect(rows().map((row) => row.slice(0, 40))).toEqual([
      'Your answer: right a fixed price until t',
      'Your answer: not this one within eight w',
      'Belongs to the answer to any address tha',
      'A sample chair is free of charge This ca',
      'Belongs to the answer we take back all c',
    ]);
    expect(rows()[0]).toContain('Limit an offer to some weeks.');
    expect(page.getByRole('checkbox').elements()).toEqual([]);
  });

  test('has the reason of a sentence below the sentence', async () => {
    await show('ptl-highlight', { item: sentencesHighlight, response: ['a', 'd'], ...judged });

    expect(rows().map((row) => row.slice(0, 32))).toEqual([
      'Notes after the fair in Poznań, ',
      'Your answer: not this one We spo',
      'Belongs to the answer Polish sho',
      'Two buyers wanted a label in Pol',
      'Your answer: right Our largest r',
      'The stand, the travel and the sa',
    ]);
    expect(rows()[4]).toContain('It is a hope.');
  });
});
