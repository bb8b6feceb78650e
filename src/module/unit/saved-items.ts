import { itemType } from '../../items/registry.js';
import { HIGHEST_NUMBER, LONGEST_RESPONSE, MOST_ANSWERS } from '../../players/unit/pack.js';
import type { Finding } from '../problem.js';
import { error, type JudgedUnit } from './judged-unit.js';

const WHY_SHORT =
  'A programme keeps the work of many units in one place, so each keeps its own short.';

/** Items whose answers have room in saved work, and which a unit can show. */
export function savedItems(judged: JudgedUnit): readonly Finding[] {
  return [...numbers(judged), ...responses(judged), ...count(judged), ...cases(judged)];
}

/** Items whose numbers have room in saved work. */
function numbers({ module }: JudgedUnit): readonly Finding[] {
  return module.items
    .filter(({ value }) => value.number > HIGHEST_NUMBER)
    .map(({ value, place }) =>
      error(
        'unit-item-number',
        place(['number']),
        `Item "${value.id}" has the number ${value.number}; in a unit ${HIGHEST_NUMBER} is the highest.`,
        'Give it a lower number that no item of the unit has had.',
        WHY_SHORT,
      ),
    );
}

function responses({ module }: JudgedUnit): readonly Finding[] {
  return module.items.flatMap(({ value, place }) => {
    const bits = itemType(value.kind).bits(value);
    if (bits <= LONGEST_RESPONSE) return [];
    return [
      error(
        'unit-response',
        place(['kind']),
        `The answer to "${value.id}" may take ${bits} bits of saved work; in a unit ${LONGEST_RESPONSE} are the most.`,
        'Lower its "limit" to about 60 bytes, or ask for it with "::: write" in unit.md.',
        WHY_SHORT,
      ),
    ];
  });
}

function count({ module }: JudgedUnit): readonly Finding[] {
  const { length } = module.items;
  if (length <= MOST_ANSWERS) return [];
  const what = `The unit has ${length} items; it may have ${MOST_ANSWERS}.`;
  const at = module.head.place(['activity'], true);
  return [error('unit-many-items', at, what, 'Remove some from bank/.', WHY_SHORT)];
}

function cases({ module }: JudgedUnit): readonly Finding[] {
  return module.cases.map(({ value, place }) =>
    error(
      'unit-case',
      place(['id']),
      `"${value.id}" is a case, which a unit does not show.`,
      'Write its questions as items of their own, each with the case as its "stem".',
    ),
  );
}
