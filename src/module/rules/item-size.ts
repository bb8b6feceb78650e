import { itemType } from '../../items/registry.js';
import type { Rule } from '../rule.js';

/**
 * Bits that a response takes at most, apart from free text.
 *
 * Sixty items of the largest kind fit into what every LMS keeps, with all that is saved around them.
 */
export const MOST_ITEM_BITS = 300;

const BITS_PER_BYTE = 8;

/** No item takes so much of the saved attempt that few others find room beside it. */
export const itemSize: Rule = (module) =>
  module.items.flatMap(({ value, place }) => {
    const type = itemType(value.kind);
    const bits = type.bits(value) - (type.textBytes?.(value) ?? 0) * BITS_PER_BYTE;
    if (bits <= MOST_ITEM_BITS) return [];
    return [
      {
        code: 'item-too-large',
        severity: 'error',
        at: place(['kind']),
        what: `The answer to "${value.id}" may take ${bits} bits of the saved attempt; ${MOST_ITEM_BITS} are allowed.`,
        why: 'Sixty items of any kind must fit into what every LMS keeps.',
        remedy: 'Ask for fewer figures, or lower their "max" or "decimals".',
      },
    ];
  });
