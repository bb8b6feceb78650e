import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemContent, ItemType } from '../../src/core/assessment/item-type.js';
import { checkItem } from '../../src/items/checks.js';
import type { TypedResponse } from '../../src/core/report/result.js';
import { BitReader, BitWriter } from '../../src/core/session/bits.js';
import { shuffleFrom } from '../../src/core/session/random.js';
import { SCORM12 } from '../../src/channels/scorm12/map.js';
import { SCORM2004 } from '../../src/channels/scorm2004/map.js';
import type { Interaction } from '../../src/channels/scorm/dialect.js';
import { en } from '../../src/i18n/en.js';
import { refusedBy } from '../fakes/scorm-values.js';
import { STRICT12 } from '../fakes/scorm12-grammar.js';
import { STRICT2004 } from '../fakes/scorm2004-grammar.js';

/** What the contract needs to know of an item type to try it. */
export interface ItemCase<Item extends ItemContent, Response> {
  readonly type: ItemType<Item, Response>;
  readonly item: Item;
  /** Any response that a learner can give to the item. */
  readonly responses: fc.Arbitrary<Response>;
  /** The right answer, where there is one. */
  readonly key?: Response;
}

const LONGEST_WORDS = 255;

/** Proves that an item type keeps the laws that players, reports and channels rely on. */
export function itemContract<Item extends ItemContent, Response>(
  about: string,
  { type, item, responses, key }: ItemCase<Item, Response>,
): void {
  describe(`${type.kind}: ${about}`, () => {
    test('reads back every response that it packs', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const packed = packedBy(type, item, response);

          expect(type.unpack(item, readerOf(packed))).toEqual(response);
        }),
      );
    });

    test('packs no more bits than it announces', () => {
      fc.assert(
        fc.property(responses, (response) => {
          expect(packedBy(type, item, response).length).toBeLessThanOrEqual(type.bits(item));
        }),
      );
    });

    test('reads any bits as a response of its own or refuses them with a RangeError', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 48 }), (bits) => {
          const response = unpackedOrRefused(type, item, bits);

          if (response === undefined) return;
          const packed = packedBy(type, item, response);
          expect(packed.length).toBeLessThanOrEqual(type.bits(item));
          expect(type.unpack(item, readerOf(packed))).toEqual(response);
        }),
      );
    });

    test('gives credit from 0 to 1, and none for what is not answered', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const credit = type.score(item, response);

          expect(credit).toBeGreaterThanOrEqual(0);
          expect(credit).toBeLessThanOrEqual(1);
          if (!type.answered(item, response) || type.unscored?.(item)) expect(credit).toBe(0);
        }),
      );
    });

    test('starts unanswered, without credit and without words', () => {
      const empty = type.empty(item);

      expect(type.answered(item, empty)).toBe(false);
      expect(type.score(item, empty)).toBe(0);
      expect(type.words(item, empty, en.phrases)).toBe('');
    });

    test('has a key exactly if it says so, and the key has full credit', () => {
      expect(type.keyed(item)).toBe(key !== undefined);
      if (type.unscored?.(item)) expect(key).toBeUndefined();
      if (key === undefined) return;
      expect(type.answered(item, key)).toBe(true);
      expect(type.score(item, key)).toBe(1);
    });

    test('puts an answer in words on one line that every LMS takes', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const words = type.words(item, response, en.phrases);

          expect(words.length).toBeLessThanOrEqual(LONGEST_WORDS);
          expect(words).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
          expect(words !== '').toBe(type.answered(item, response));
        }),
      );
    });

    test('puts a response in terms that the standards know', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const typed = type.typed(item, response);

          expect(flawsOf(typed)).toEqual([]);
          expect(hasValue(typed)).toBe(type.answered(item, response));
        }),
      );
    });

    test('is told apart from its saved form by nothing: responses survive JSON', () => {
      fc.assert(
        fc.property(responses, (response) => {
          expect(JSON.parse(JSON.stringify(response))).toEqual(response);
        }),
      );
    });

    test('puts every response in a form that the standards take', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const line = lineOf(type.typed(item, response));

          expect(refusedBy(STRICT12, SCORM12.interaction(0, line))).toEqual([]);
          expect(refusedBy(STRICT2004, SCORM2004.interaction(0, line))).toEqual([]);
        }),
      );
    });

    test('is the same question in another order, where the order is drawn', () => {
      fc.assert(
        fc.property(responses, fc.integer({ min: 0, max: 1e6 }), (response, seed) => {
          const drawn = type.arranged?.(item, shuffleFrom(seed)) ?? item;

          expect(type.score(drawn, response)).toBe(type.score(item, response));
          expect(packedBy(type, drawn, response).toText()).toBe(
            packedBy(type, item, response).toText(),
          );
        }),
      );
    });

    test('finds no fault with a well-made item', () => {
      expect(checkItem(item)).toEqual([]);
    });
  });
}

/** A line of `cmi.interactions` with a response in the standards' own terms. */
function lineOf(response: TypedResponse): Interaction {
  return { id: 'Item', prompt: 'A question', response, credit: 0.5, seconds: 7 };
}

/** The bits that a type writes for a response. */
export function packedBy<Item extends ItemContent, Response>(
  type: ItemType<Item, Response>,
  item: Item,
  response: Response,
): BitWriter {
  const writer = new BitWriter();
  type.pack(item, response, writer);
  return writer;
}

/** A reader of exactly what was written, as a player hands it to a type. */
export function readerOf(writer: BitWriter): BitReader {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('A writer wrote a character that no reader knows');
  return reader.take(writer.length);
}

function unpackedOrRefused<Item extends ItemContent, Response>(
  type: ItemType<Item, Response>,
  item: Item,
  bits: readonly number[],
): Response | undefined {
  try {
    return type.unpack(item, new BitReader(bits));
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

/** What keeps a typed response from being sent; nothing when it is well-formed. */
function flawsOf(typed: TypedResponse): readonly string[] {
  switch (typed.type) {
    case 'choice': {
      const keys = typed.options.map((option) => option.key);
      return [
        ...keyFlaws(keys),
        ...[...typed.chosen, ...(typed.correct ?? [])]
          .filter((key) => !keys.includes(key))
          .map((key) => `"${key}" is no option`),
        ...(isInOrder(typed.chosen, keys) ? [] : ['chosen keys are not in the order of the item']),
      ];
    }
    case 'likert': {
      const keys = typed.options.map((option) => option.key);
      const known = typed.chosen === undefined || keys.includes(typed.chosen);
      return [...keyFlaws(keys), ...(known ? [] : [`"${typed.chosen}" is no option`])];
    }
    case 'numeric':
      return typed.value === undefined || Number.isFinite(typed.value) ? [] : ['not a number'];
    case 'fill-in':
      return typed.text.includes('\n') ? ['line break'] : [];
    case 'sequencing': {
      const keys = typed.options.map((option) => option.key);
      const whole = (list: readonly string[]) =>
        list.length === 0 || [...list].sort().join() === [...keys].sort().join();
      return [
        ...keyFlaws(keys),
        ...(whole(typed.chosen) && whole(typed.correct ?? []) ? [] : ['not every option once']),
      ];
    }
    case 'matching': {
      const [sources, targets] = [typed.sources, typed.targets].map((list) =>
        list.map((option) => option.key),
      );
      return [...(sources ?? []), ...(targets ?? [])]
        .filter((key) => !/^[a-z0-9]$/.test(key))
        .map((key) => `"${key}" is no single letter or digit`)
        .concat(keyFlaws(sources ?? []), keyFlaws(targets ?? []))
        .concat(
          [...typed.pairs, ...(typed.correct ?? [])].flatMap(([source, target]) =>
            sources?.includes(source) && targets?.includes(target) ? [] : [`${source} ${target}`],
          ),
        );
    }
    case 'performance': {
      const steps = typed.steps.map((step) => step.key);
      return [
        ...keyFlaws(steps),
        ...[...typed.pairs, ...(typed.correct ?? [])].flatMap(([step, done]) =>
          steps.includes(step) && done !== '' ? [] : [`${step} ${done}`],
        ),
      ];
    }
    case 'true-false':
    case 'long-fill-in':
      return [];
  }
}

function keyFlaws(keys: readonly string[]): readonly string[] {
  return [
    ...keys.filter((key) => !/^[A-Za-z0-9-]+$/.test(key)).map((key) => `"${key}" is no identifier`),
    ...(new Set(keys).size === keys.length ? [] : ['two options have one key']),
  ];
}

function isInOrder(chosen: readonly string[], keys: readonly string[]): boolean {
  const sorted = [...chosen].sort((one, other) => keys.indexOf(one) - keys.indexOf(other));
  return new Set(chosen).size === chosen.length && chosen.every((key, at) => key === sorted[at]);
}

function hasValue(typed: TypedResponse): boolean {
  switch (typed.type) {
    case 'choice':
    case 'sequencing':
      return typed.chosen.length > 0;
    case 'matching':
    case 'performance':
      return typed.pairs.length > 0;
    case 'likert':
      return typed.chosen !== undefined;
    case 'numeric':
    case 'true-false':
      return typed.value !== undefined;
    case 'fill-in':
    case 'long-fill-in':
      return typed.text !== '';
  }
}
