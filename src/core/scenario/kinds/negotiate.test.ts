import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easyTalk, gameWith, hopelessTalk } from '../../../../tests/fakes/odd-cards.js';
import { tableWith, whims, drawnPicks } from '../../../../tests/fakes/scenario-run.js';
import { harbourTalk } from '../../../../tests/fakes/small-game-cards.js';
import type { Table } from '../card-kind.js';
import type { NegotiateCard } from '../scenario.js';
import { negotiate, pointsOf, talkOf } from './negotiate.js';

function tableOf(card: NegotiateCard): Table<NegotiateCard> {
  const table = tableWith(
    { scenario: gameWith(card), run: { code: 6, persona: 'linnora' } },
    card.id,
  );
  return { ...table, card };
}

const table = tableOf(harbourTalk);
const allows = (...picks: readonly string[]) => negotiate.allows(table, picks);
const measures = (...picks: readonly string[]) => negotiate.measures(table, picks);
const talk = (...picks: readonly string[]) => talkOf(harbourTalk, picks);

// Points for both sides: price a 30/0, b 18/12, c 6/20; terms a 20/0, b 14/16, c 2/24.
// The other side wants 16 and 24 more at the first offer, 12 more at the second, none at the third.
describe('a negotiation', () => {
  test('starts from the first way of each issue', () => {
    expect(talk().draft).toEqual({ price: 'a', terms: 'a' });
  });

  test.each<{ why: string; picks: readonly string[]; deal?: object; counter?: object }>([
    {
      why: 'takes what gives it enough',
      picks: ['price-c', 'terms-c', 'offer'],
      deal: { price: 'c', terms: 'c' },
    },
    {
      why: 'asks for what helps it most, until it has enough',
      picks: ['price-b', 'terms-b', 'offer'],
      counter: { price: 'c', terms: 'c' },
    },
    {
      why: 'asks for less at the second offer',
      picks: ['price-b', 'offer', 'offer'],
      counter: { price: 'b', terms: 'c' },
    },
    {
      why: 'takes at the second offer what it refused at the first',
      picks: ['price-b', 'terms-b', 'offer', 'offer'],
      counter: { price: 'c', terms: 'c' },
      deal: { price: 'b', terms: 'b' },
    },
    {
      why: 'wants more from who told the limit',
      picks: ['season', 'limit', 'price-b', 'terms-b', 'offer', 'offer'],
      counter: { price: 'c', terms: 'c' },
    },
    {
      why: 'gives what it offered itself',
      picks: ['offer', 'accept'],
      counter: { price: 'c', terms: 'c' },
      deal: { price: 'c', terms: 'c' },
    },
  ])('$why', ({ picks, deal, counter }) => {
    const { broken, ...now } = talk(...picks);

    expect(broken).toBe(false);
    expect(now.deal).toEqual(deal);
    if (counter) expect(now.counter).toMatchObject(counter);
  });

  test('ends when patience does', () => {
    expect(talk('offer', 'offer').broken).toBe(false);
    expect(talk('offer', 'offer', 'offer').broken).toBe(true);
    expect(talk('leave').broken).toBe(true);
  });

  test.each([
    { why: 'nothing was offered', picks: ['accept'], allowed: false },
    { why: 'there is an offer', picks: ['offer', 'accept'], allowed: true },
    { why: 'both agreed', picks: ['offer', 'accept', 'offer'], allowed: false },
    { why: 'both agreed, then walking away', picks: ['offer', 'accept', 'leave'], allowed: false },
    { why: 'both agreed, then closing', picks: ['offer', 'accept', 'written'], allowed: true },
    { why: 'closing twice', picks: ['offer', 'accept', 'written', 'handshake'], allowed: false },
    { why: 'closing too early', picks: ['written'], allowed: false },
    { why: 'one question twice', picks: ['season', 'season'], allowed: false },
    { why: 'two questions', picks: ['season', 'cash'], allowed: true },
    { why: 'the limit twice', picks: ['limit', 'limit'], allowed: false },
    { why: 'a question between offers', picks: ['offer', 'season', 'offer'], allowed: true },
    { why: 'something after walking away', picks: ['leave', 'offer'], allowed: false },
    { why: 'a way that is not there', picks: ['price-f'], allowed: false },
    { why: 'a changed mind', picks: ['price-b', 'price-c', 'price-a'], allowed: true },
  ])('$allowed that it goes on: $why', ({ picks, allowed }) => {
    expect(allows(...picks)).toBe(allowed);
  });

  test('leaves room for the offers of whoever changes the draft again and again', () => {
    const changes = Array.from({ length: 6 }, (_one, at) => (at % 2 === 0 ? 'price-b' : 'price-c'));

    expect(allows(...changes)).toBe(true);
    expect(allows(...changes, 'price-a')).toBe(false);
    expect(
      allows(...changes, 'season', 'cash', 'limit', 'offer', 'offer', 'accept', 'written'),
    ).toBe(true);
  });

  test('can always be left', () => {
    fc.assert(
      fc.property(whims, (numbers) => {
        const picks = drawnPicks(table, numbers);
        const before = picks.slice(0, Math.floor((numbers[0] ?? 0) * picks.length));

        if (!talk(...before).deal) expect(allows(...before, 'leave')).toBe(true);
      }),
    );
  });

  // Above both limits of 20 and 16, b and b share out 12 + 12; nothing shares out more.
  test.each([
    {
      why: 'the best there is, in writing',
      picks: ['season', 'cash', 'price-b', 'terms-b', 'offer', 'offer', 'written'],
      told: { deal: 1, joint: 100, own: 32, other: 28, asked: 2, limitFirst: 0, worth: 3 },
    },
    {
      why: 'a deal below the own limit, by handshake',
      picks: ['limit', 'season', 'offer', 'accept', 'handshake'],
      told: { deal: 1, joint: 0, own: 8, other: 44, asked: 1, limitFirst: 1, worth: 0 },
    },
    {
      why: 'the limit told after a question',
      picks: ['season', 'limit', 'leave'],
      told: { deal: 0, joint: 0, own: 0, other: 0, asked: 1, limitFirst: 0, worth: 0 },
    },
  ])('measures $why', ({ picks, told }) => {
    expect(measures(...picks)).toEqual(told);
  });

  test.each([
    {
      why: 'makes the offer again that is refused at first',
      card: harbourTalk,
      picks: ['season', 'cash', 'price-b', 'terms-b', 'offer', 'offer', 'written'],
    },
    {
      why: 'leaves where nothing is good for both',
      card: hopelessTalk,
      picks: ['season', 'cash', 'leave'],
    },
    {
      why: 'takes of two equal packages the one that is accepted sooner',
      card: {
        ...harbourTalk,
        walkAway: { own: 0, other: 0 },
        issues: harbourTalk.issues.map((issue) => ({
          ...issue,
          ways: [
            { key: 'a', text: 'Mine', own: 30, other: 10 },
            { key: 'b', text: 'Yours', own: 10, other: 30 },
          ],
        })),
      },
      picks: ['season', 'cash', 'price-b', 'terms-b', 'offer', 'written'],
    },
    {
      why: 'changes nothing where the opening is best for both',
      card: {
        ...easyTalk,
        issues: easyTalk.issues.map((issue) => ({
          ...issue,
          ways: issue.ways.map((way) => ({ ...way, other: way.key === 'a' ? 50 : 0 })),
        })),
      },
      picks: ['season', 'cash', 'offer', 'written'],
    },
  ])('is best for who $why', ({ card, picks }) => {
    expect(negotiate.best(tableOf(card))).toEqual(picks);
  });

  test('has a counter-offer that is never worse for the other side than the offer', () => {
    fc.assert(
      fc.property(whims, (numbers) => {
        const picks = drawnPicks(table, numbers);
        const { draft, counter } = talk(...picks.slice(0, picks.indexOf('offer') + 1));

        if (!counter) return;
        expect(pointsOf(harbourTalk, counter, 'other')).toBeGreaterThanOrEqual(
          pointsOf(harbourTalk, draft, 'other'),
        );
      }),
    );
  });

  test.each([
    {
      picks: ['price-b', 'terms-b', 'offer', 'offer', 'written'],
      words: 'Price: 5 % off; Payment: 30 days; Write down what was agreed and send it today.',
    },
    { picks: ['leave'], words: 'Ms Berg, buyer: -' },
  ])('is told as "$words"', ({ picks, words }) => {
    expect(negotiate.words(harbourTalk, 0, picks)).toBe(words);
  });
});
