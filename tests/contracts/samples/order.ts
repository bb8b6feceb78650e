import type { Prose } from '../../../src/content/prose.js';
import type { OrderItem } from '../../../src/items/order/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** Six steps with their reasons, listed in another order than the right one. */
export const checkedOrder: OrderItem = {
  kind: 'order',
  id: 'export-checks',
  number: 101,
  label: 'Checks before export',
  prompt: 'Put the steps of the routine in order.',
  hint: 'Each pair in the right order earns credit.',
  entries: [
    {
      key: 'c',
      text: 'Sign the contract, with a ban on re-export if required',
      rationale: prose('The clause belongs in the contract, so it cannot be added later.'),
    },
    {
      key: 'f',
      text: 'Store the exit confirmation together with the results of both checks',
      rationale: prose('The confirmation exists only after the goods have left.'),
    },
    {
      key: 'a',
      text: 'Ask the buyer for the final user, the use and the route',
      rationale: prose('The lists can only be searched when the names and the use are known.'),
    },
    {
      key: 'e',
      text: 'Make the export declaration and give the goods to the carrier',
      rationale: prose('Goods that have left cannot be stopped.'),
    },
    {
      key: 'b',
      text: 'Compare the goods and the names with the official lists',
      rationale: prose('The result decides whether you need a licence, or must say no.'),
    },
    {
      key: 'd',
      text: 'Search the lists again on the packing day',
      rationale: prose('Weeks may pass after signing, and lists change.'),
    },
  ],
  order: ['a', 'b', 'c', 'd', 'e', 'f'],
};

/** Three steps without reasons, the fewest there can be. */
export const shortOrder: OrderItem = {
  kind: 'order',
  id: 'first-complaint',
  number: 102,
  label: 'A complaint',
  prompt: 'A buyer in Lyon complains that two lamps are broken. What do you do first?',
  entries: [
    { key: 'a', text: 'Agree on a solution and put it in writing' },
    { key: 'b', text: 'Confirm the message on the same day' },
    { key: 'd', text: 'Ask for photos and the delivery note' },
  ],
  order: ['b', 'd', 'a'],
};
