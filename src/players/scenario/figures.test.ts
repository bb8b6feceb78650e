import { beforeAll, describe, expect, test } from 'vitest';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { begin } from '../../core/scenario/play.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { de } from '../../i18n/de.js';
import { en } from '../../i18n/en.js';
import { words as german } from '../../i18n/de/scenario.js';
import { words as english } from '../../i18n/en/scenario.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { atPlace, changeOf, figureOf, signedOf } from './figures.js';

const world = begin({ scenario: smallScenario, run: { code: 0, persona: 'linnora' } });
/** Spaces that do not break look like others here. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

beforeAll(() => {
  registerMessages('en', en);
  registerMessages('de', de);
  registerKindWords('en', 'scenario', english);
  registerKindWords('de', 'scenario', german);
  useLanguage('en');
});

describe('figures', () => {
  test.each([
    { unit: 'money', value: 5988050, told: 'EUR 59,881', change: '+EUR 59,881' },
    { unit: 'percent', value: 72, told: '72 %', change: '+72 %' },
    { unit: 'points', value: 40, told: '40 of 100', change: '+40' },
    { unit: 'pieces', value: 1200, told: '1,200', change: '+1,200' },
    { unit: 'days', value: 1, told: '1 day', change: '+1 day' },
    { unit: 'yes', value: 1, told: 'yes', change: 'yes' },
  ] as const)('of $unit are told as $told', ({ unit, value, told, change }) => {
    expect(plain(figureOf(unit, value))).toBe(told);
    expect(plain(signedOf(unit, value))).toBe(change);
  });

  test('that go down have a real minus', () => {
    expect(plain(signedOf('money', -120000))).toBe('\u2212EUR 1,200');
    expect(signedOf('yes', -1)).toBe('no');
  });

  test('are written as the language does', () => {
    useLanguage('de');
    expect(plain(figureOf('money', 5988000))).toBe('59.880 EUR');
    expect(figureOf('points', 40)).toBe('40 von 100');
    useLanguage('en');
  });
});

describe('a change', () => {
  const line = { text: 'Why', account: false, change: 6 };

  test('names variable and place', () => {
    const told = changeOf(smallScenario, { ...line, variable: 'orders', place: 'norway' });
    expect(plain(told)).toBe('Norway: Orders +6');
  });

  test('is silent about what learners never see, and about nothing', () => {
    expect(changeOf(smallScenario, { ...line, variable: 'unitCost', place: '' })).toBe('');
    expect(changeOf(smallScenario, { ...line, variable: 'cash', place: '', change: 0 })).toBe('');
  });
});

describe('words of an author', () => {
  test('name the place at hand, or what a place is called before there is one', () => {
    const told = 'Orders from {place}, "all" of {place}';
    expect(atPlace(smallScenario, { ...world, focus: 'brazil' }, told)).toBe(
      'Orders from Brazil, "all" of Brazil',
    );
    expect(atPlace(smallScenario, world, 'The {place}')).toBe('The market');
  });

  test('keep their shape as prose', () => {
    const prose = [{ type: 'paragraph' as const, content: ['In {place}.'] }];
    expect(atPlace(smallScenario, { ...world, focus: 'norway' }, prose)).toEqual([
      { type: 'paragraph', content: ['In Norway.'] },
    ]);
  });
});
