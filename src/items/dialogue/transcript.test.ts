import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryCall, oneReply } from '../../../tests/contracts/samples/dialogue.js';
import { withoutKey } from '../../../tests/contracts/without-key.js';
import { BitReader } from '../../core/session/bits.js';
import { packedBy } from '../../../tests/contracts/item.js';
import { checkDialogue } from './check.js';
import { dialogue, type DialogueResponse } from './dialogue.js';
import { MOST_REPLIES, ended, follow, shareOf, strongestPath } from './path.js';
import type { DialogueItem } from './schema.js';
import { judgedTranscriptOf, transcriptOf, type Line } from './transcript.js';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

/** Any conversation that cannot come back to a turn, as a seed of figures. */
const conversations: fc.Arbitrary<DialogueItem> = fc
  .array(
    fc.array(fc.record({ credit: fc.integer({ min: 0, max: 4 }), step: fc.nat({ max: 3 }) }), {
      minLength: 2,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: MOST_REPLIES },
  )
  .map((turns) => ({
    ...oneReply,
    turns: turns.map((replies, at) => ({
      key: `turn-${at}`,
      says: [{ who: 'Buyer', line: `And ${at}?` }],
      replies: replies.map(({ credit, step }, place) => ({
        key: LETTERS[place] ?? '',
        text: `Reply ${place} of ${at}`,
        // The first of each turn earns something, so that full credit can be reached.
        credit: (place === 0 ? Math.max(1, credit) : credit) / 4,
        rationale: [],
        ...(step > 0 && at + step < turns.length ? { next: `turn-${at + step}` } : {}),
      })),
    })),
  }));

/** A conversation and any way in it, perhaps not to its end. */
const led: fc.Arbitrary<readonly [DialogueItem, DialogueResponse]> = fc
  .tuple(conversations, fc.array(fc.nat(), { maxLength: MOST_REPLIES }))
  .map(([item, picks]) => {
    const response = picks.reduce<DialogueResponse>((letters, pick) => {
      const replies = follow(item, letters).turn?.replies ?? [];
      const reply = replies[pick % replies.length];
      return reply ? [...letters, reply.key] : letters;
    }, []);
    return [item, response] as const;
  });

const voices = (lines: readonly Line[]) => lines.map(({ voice }) => voice);

describe('any conversation', () => {
  test('has credit only at its end: the mean of its replies beside the strongest ones', () => {
    fc.assert(
      fc.property(led, ([item, response]) => {
        const path = follow(item, response);
        const shares = path.steps.map(shareOf);
        const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        const over = response.length > 0 && ended(path);

        expect(dialogue.answered(item, response)).toBe(over);
        expect(dialogue.score(item, response)).toBeCloseTo(over ? mean : 0, 12);
      }),
    );
  });

  test('has full credit exactly for a strongest reply in each turn', () => {
    fc.assert(
      fc.property(led, ([item, response]) => {
        const best = strongestPath(item, item.turns[0]).steps.map(({ reply }) => reply.key);
        const path = follow(item, response);
        const all = ended(path) && path.steps.every((step) => shareOf(step) === 1);

        expect(dialogue.score(item, best)).toBe(1);
        expect(dialogue.score(item, response) === 1).toBe(all && response.length > 0);
      }),
    );
  });

  test('is read back from what was packed, in no more bits than it announces', () => {
    fc.assert(
      fc.property(led, ([item, response]) => {
        const packed = packedBy(dialogue, item, response);
        const reader = BitReader.fromText(packed.toText())?.take(packed.length);

        expect(packed.length).toBeLessThanOrEqual(dialogue.bits(item));
        expect(reader && dialogue.unpack(item, reader)).toEqual(response);
      }),
    );
  });

  test('is found to come back to no turn and to be short enough', () => {
    fc.assert(
      fc.property(conversations, (item) => {
        const codes = checkDialogue(item).map(({ code }) => code);

        expect(codes.filter((code) => code !== 'unreached-turn')).toEqual([]);
      }),
    );
  });
});

describe('the transcript of a conversation', () => {
  test('grows at its end only', () => {
    fc.assert(
      fc.property(led, ([item, response]) => {
        const whole = transcriptOf(follow(item, response));
        const earlier = transcriptOf(follow(item, response.slice(0, -1)));

        expect(whole.slice(0, earlier.length)).toEqual(earlier);
        expect(whole.length > earlier.length).toBe(response.length > 0);
      }),
    );
  });

  test('has each reply judged, and the strongest one where it was another', () => {
    fc.assert(
      fc.property(led, ([item, response]) => {
        const path = follow(item, response);
        const lines = judgedTranscriptOf(item, path);
        const weak = path.steps.filter((step) => shareOf(step) < 1).length;
        const rest = strongestPath(item, path.turn).steps.length;

        expect(voices(lines).filter((voice) => voice === 'step')).toHaveLength(response.length);
        expect(voices(lines).filter((voice) => voice === 'strongest')).toHaveLength(weak + rest);
        expect(voices(lines).includes('onward')).toBe(!ended(path));
      }),
    );
  });

  test('says what a reply led to before it says which was stronger', () => {
    const lines = judgedTranscriptOf(deliveryCall, follow(deliveryCall, ['a', 'b']));

    expect(voices(lines)).toEqual([
      'other',
      'other',
      'step',
      'event',
      'strongest',
      'other',
      'step',
    ]);
  });

  test('goes on behind the last words heard where it was broken off', () => {
    const lines = judgedTranscriptOf(deliveryCall, follow(deliveryCall, ['c']));

    expect(voices(lines).slice(3)).toEqual(['other', 'onward', 'strongest', 'event', 'other']);
  });

  test('knows whose voice goes on', () => {
    const says = ['Ana', 'Ana', 'Bo', 'Ana'].map((who) => ({ who, line: 'Yes.' }));
    const lines = transcriptOf({ steps: [], turn: { key: 'meeting', says } });

    expect(lines.map((line) => line.voice === 'other' && line.on)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('a conversation whose key is not there yet', () => {
  const item = withoutKey(deliveryCall, 'credit', 'consequence', 'rationale');

  test.each([
    { response: [] },
    { response: ['c'] },
    { response: ['c', 'a'] },
    { response: ['b', 'a'] },
  ])('is told and kept after $response', ({ response }) => {
    const { steps } = follow(item, response);

    expect(steps).toHaveLength(response.length);
    expect(dialogue.answered(item, response)).toBe(dialogue.answered(deliveryCall, response));
    expect(dialogue.score(item, response)).toBe(0);
    expect(dialogue.bits(item)).toBe(dialogue.bits(deliveryCall));
    expect(() => dialogue.typed(item, response)).not.toThrow();
    expect(voices(transcriptOf(follow(item, response)))).not.toContain('event');
  });
});
