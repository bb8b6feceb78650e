import { describe, expect, test } from 'vitest';
import { dimensionItems, phrases, scoredItem } from '../../../tests/fakes/scored-items.js';
import type { ScoredItem } from '../../core/assessment/report-type.js';
import { readiness } from './readiness.js';
import type { ReadinessContent } from './schema.js';

const IDS = ['commitment', 'offer', 'market', 'money', 'operations', 'digital'];
const sections = IDS.map((id) => ({ id, title: `The ${id}` }));
const steps = { in30: '30', in90: '90', in180: '180' };

const report: ReadinessContent = {
  kind: 'readiness',
  axes: [
    { id: 'firm', title: 'Firm', dimensions: ['commitment', 'money', 'operations'] },
    { id: 'offer', title: 'Offer', dimensions: ['offer', 'market', 'digital'] },
  ],
  bands: [
    { id: 'build', title: 'Build first', from: 0 },
    { id: 'prepare', title: 'Prepare', from: 40 },
    { id: 'pilot', title: 'Pilot', from: 65 },
    { id: 'scale', title: 'Scale', from: 85 },
  ],
  coverage: 0.8,
  knockOut: { below: 25, cap: 'prepare' },
  flags: [
    { item: 'offer-1', options: ['b'], title: 'Banned', text: 'Stop' },
    { item: 'money-1', under: 2, title: 'Cash', text: 'Five weeks' },
  ],
  grid: [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => ({ verdict: `v${row}${column}`, lead: 'l', cell: 'c' })),
  ),
  dimensions: IDS.map((id) => ({ id, adviser: `Adviser on ${id}`, strong: `Strong ${id}` })),
  advice: IDS.flatMap((id) =>
    [1, 2, 3, 4, 5, 6].map((n) => ({
      item: `${id}-${n}`,
      title: `Mend ${id}-${n}`,
      why: 'why',
      steps,
      competence: 'FIN2',
    })),
  ),
  repeatMonths: 6,
  honesty: [],
};

/** Six items of every dimension, all with the dimension's credit unless told otherwise. */
function scan(credits: Record<string, number | readonly (number | undefined)[]>): ScoredItem[] {
  return IDS.flatMap((id) => {
    const given = credits[id] ?? 0.7;
    return dimensionItems(id, typeof given === 'number' ? Array(6).fill(given) : given);
  });
}

function read(items: readonly ScoredItem[], content = report) {
  const input = { report: content, sections, items, phrases };
  const found = readiness.findings(input);
  return { found, outcome: readiness.outcome(input, found) };
}

/** The scan with another item in the place of the one with the same id. */
function withItem(items: readonly ScoredItem[], item: ScoredItem): ScoredItem[] {
  return items.map((one) => (one.item.id === item.item.id ? item : one));
}

describe('readiness dimensions', () => {
  test.each([
    { credits: [1, 1, 1, 1, 1, 1], shown: 100, band: 'scale' },
    { credits: [0, 0, 0, 0, 0, 0], shown: 0, band: 'build' },
    { credits: [0.5, 0.5, 0.5, 0.25, 0.25, 0.38], shown: 39, band: 'build' },
    { credits: [0.75, 0.75, 0.75, 0.6, 0.5, 0.55], shown: 65, band: 'pilot' },
    { credits: [0.75, 0.75, 0.75, 0.6, 0.5, 0.53], shown: 64, band: 'prepare' },
    { credits: [1, 1, 1, 1, 0.5, undefined], shown: 90, band: 'scale' },
    { credits: [1, 1, 1, 1, undefined, undefined], shown: undefined, band: undefined },
    { credits: Array(6).fill(undefined), shown: undefined, band: undefined },
  ])('shows $credits as $shown, $band', ({ credits, shown, band }) => {
    const money = read(scan({ money: credits })).found.dimensions[3];

    expect(money?.shown).toBe(shown);
    expect(money?.band?.id).toBe(band);
  });
});

describe('readiness axes', () => {
  test('average the dimensions, as on the sample report', () => {
    const { found } = read(
      scan({
        commitment: 0.62,
        money: 0.48,
        operations: 0.64,
        offer: 0.74,
        digital: 0.73,
        market: 0.66,
      }),
    );

    expect(found.axes.map((axis) => [axis.title, axis.shown, axis.band?.id])).toEqual([
      ['Firm', 58, 'prepare'],
      ['Offer', 71, 'pilot'],
    ]);
    expect(found.verdict).toMatchObject({ band: { id: 'prepare' }, row: 2, column: 1 });
    expect(found.verdict?.cap).toBeUndefined();
  });

  test('need four fifths of their own answers', () => {
    const open = [1, 1, 1, undefined, undefined, undefined];
    const enough = read(scan({ commitment: open })).found;
    const tooFew = read(
      scan({ commitment: [1, 1, undefined, undefined, undefined, undefined] }),
    ).found;

    expect(enough.axes[0]).toMatchObject({ answered: 15, total: 18, shown: 80 });
    expect(tooFew.axes[0]?.band).toBeUndefined();
    expect(tooFew.verdict).toBeUndefined();
    expect(tooFew.missing).toBe(1);
  });

  test('count what is missing on both', () => {
    const none = read(scan(Object.fromEntries(IDS.map((id) => [id, Array(6).fill(undefined)]))));

    expect(none.found.missing).toBe(30);
    expect(none.found.verdict).toBeUndefined();
    expect(none.found.urgent).toEqual([]);
    expect(none.found.strongest).toEqual([]);
  });
});

describe('readiness verdict', () => {
  test.each([
    { firm: 0.3, offer: 0.9, band: 'build', row: 2, column: 0 },
    { firm: 0.9, offer: 0.3, band: 'build', row: 0, column: 2 },
    { firm: 0.5, offer: 0.5, band: 'prepare', row: 1, column: 1 },
    { firm: 0.7, offer: 0.9, band: 'pilot', row: 2, column: 2 },
    { firm: 0.9, offer: 0.9, band: 'scale', row: 2, column: 2 },
  ])(
    'is $band for a firm of $firm and an offer of $offer',
    ({ firm, offer, band, row, column }) => {
      const items = scan({
        commitment: firm,
        money: firm,
        operations: firm,
        offer,
        market: offer,
        digital: offer,
      });

      expect(read(items).found.verdict).toMatchObject({ band: { id: band }, row, column });
    },
  );

  test('is capped by a chosen red flag', () => {
    const items = withItem(scan({}), scoredItem('offer-1', 0.9, { chosen: ['b'] }));

    const { found } = read(items);

    expect(found.flags.map((flag) => flag.title)).toEqual(['Banned']);
    expect(found.verdict).toMatchObject({
      band: { id: 'prepare' },
      cap: 'flag',
      row: 2,
      column: 2,
    });
  });

  test.each([
    { value: 1.9, flags: 1 },
    { value: 2, flags: 0 },
  ])('raises $flags flags for $value months of cash', ({ value, flags }) => {
    const items = withItem(scan({}), scoredItem('money-1', 0.7, { value }));

    expect(read(items).found.flags).toHaveLength(flags);
  });

  test('raises no flag for an open question', () => {
    const items = withItem(scan({}), scoredItem('offer-1', 0, { chosen: ['b'], answered: false }));

    expect(read(items).found.flags).toEqual([]);
  });

  test('is capped by a dimension under 25', () => {
    const items = scan({ commitment: 1, money: 0.24, operations: 1 });

    expect(read(items).found.verdict).toMatchObject({ band: { id: 'prepare' }, cap: 'dimension' });
  });

  test('is not capped by a dimension of 25', () => {
    const items = scan({ commitment: 1, money: 0.25, operations: 1 });

    expect(read(items).found.verdict).toMatchObject({ band: { id: 'pilot' }, cap: undefined });
  });

  test('is never raised by a flag', () => {
    const items = withItem(
      scan({ commitment: 0.2, money: 0.2, operations: 0.2 }),
      scoredItem('offer-1', 0.7, { chosen: ['b'] }),
    );

    expect(read(items).found.verdict).toMatchObject({ band: { id: 'build' }, cap: undefined });
  });
});

describe('readiness advice', () => {
  test('takes the weakest answers, at most two of a dimension', () => {
    const items = scan({ money: [0, 0, 0, 1, 1, 1], market: [0.25, 1, 1, 1, 1, 1] });

    expect(read(items).found.urgent.map((one) => one.item)).toEqual([
      'money-1',
      'money-2',
      'market-1',
    ]);
  });

  test('weighs weakness by the weight of the question', () => {
    const items = withItem(scan({}), scoredItem('digital-4', 0.5, { weight: 3 }));

    expect(read(items).found.urgent[0]?.item).toBe('digital-4');
  });

  test('puts what raised a red flag first', () => {
    const items = withItem(
      scan({ money: [0, 0, 0, 0, 0, 0] }),
      scoredItem('offer-1', 0.9, { chosen: ['b'] }),
    );

    expect(read(items).found.urgent[0]?.item).toBe('offer-1');
  });

  test('respects its condition', () => {
    const advice = report.advice.map((one) =>
      one.item === 'money-1' ? { ...one, when: { trade: ['a'] } } : one,
    );
    const items = scan({ money: [0, 1, 1, 1, 1, 1] });
    const trade = { ...scoredItem('trade', 0, { chosen: ['a'] }) };

    expect(read(items, { ...report, advice }).found.urgent[0]?.item).not.toBe('money-1');
    expect(read([trade, ...items], { ...report, advice }).found.urgent[0]?.item).toBe('money-1');
  });

  test('says nothing about open questions', () => {
    const items = scan({
      ...Object.fromEntries(IDS.map((id) => [id, 1])),
      money: [1, 1, 1, 1, 1, undefined],
    });

    expect(read(items).found.urgent).toEqual([]);
  });
});

describe('readiness strengths', () => {
  test('are the best dimensions in the ready bands', () => {
    const items = scan({
      commitment: 0.8,
      money: 0.9,
      market: 0.5,
      offer: 0.66,
      digital: 0.6,
      operations: 0.4,
    });

    expect(read(items).found.strongest).toEqual([
      { title: 'The money', text: 'Strong money' },
      { title: 'The commitment', text: 'Strong commitment' },
      { title: 'The offer', text: 'Strong offer' },
    ]);
  });

  test('are single answers where no dimension is ready', () => {
    const weak = Object.fromEntries(IDS.map((id) => [id, 0.2]));
    const items = scan({ ...weak, market: [0.2, 0.2, 1, 0.2, 0.2, 0.2] });

    expect(read(items).found.strongest).toEqual([
      { title: 'Label of market-3', text: 'The market' },
    ]);
  });
});

describe('readiness probes', () => {
  test('are counted beside the profile', () => {
    const items = [
      scoredItem('money-1', 1, { keyed: true }),
      scoredItem('money-2', 0, { keyed: true }),
      scoredItem('money-3', 0, { keyed: true, answered: false }),
      scoredItem('money-4', 1),
    ];

    expect(read(items).found.probes).toEqual({ right: 1, answered: 2 });
  });
});

describe('readiness outcome', () => {
  test('tells six dimensions in words and grades nothing', () => {
    const items = scan({
      offer: [0.72, 0.72, 0.72, 0.72, 0.72, undefined],
      money: [1, undefined, undefined],
    });

    const { outcome } = read(items);

    expect(Object.keys(outcome)).toEqual(['objectives']);
    expect(outcome.objectives.map((one) => one.id)).toEqual(IDS);
    expect(outcome.objectives[1]).toEqual({
      id: 'offer',
      name: 'The offer',
      complete: true,
      credit: 0.72,
      summary: '72 of 100 (5 of 6 answered): Pilot',
    });
    expect(outcome.objectives[3]).toEqual({
      id: 'money',
      name: 'The money',
      complete: false,
      summary: 'Not enough answers yet (1 of 3 answered)',
    });
  });
});
