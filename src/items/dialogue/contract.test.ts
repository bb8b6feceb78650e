import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { deliveryCall, oneReply } from '../../../tests/contracts/samples/dialogue.js';
import { dialogue, type DialogueResponse } from './dialogue.js';
import { MOST_REPLIES, follow } from './path.js';
import type { DialogueItem } from './schema.js';

/** Any way that a learner can go, and how far. */
const paths = (item: DialogueItem): fc.Arbitrary<DialogueResponse> =>
  fc.array(fc.nat(), { maxLength: MOST_REPLIES }).map((picks) =>
    picks.reduce<DialogueResponse>((letters, pick) => {
      const replies = follow(item, letters).turn?.replies ?? [];
      const reply = replies[pick % replies.length];
      return reply ? [...letters, reply.key] : letters;
    }, []),
  );

const longest: DialogueItem = {
  ...oneReply,
  id: 'six-replies',
  turns: [...'abcdef'].map((name, at) => ({
    key: `turn-${name}`,
    says: [{ who: 'Buyer', line: `And ${name}?` }],
    replies: [...'aeimp'].map((key, place) => ({
      key,
      text: `${key} ${'a long reply with many words '.repeat(7)}`,
      credit: place / 5,
      rationale: [],
      ...(at < 5 ? { next: `turn-${'abcdef'.charAt(at + 1)}` } : {}),
    })),
  })),
};

describe('the contract of conversations', () => {
  itemContract('a call that branches', {
    type: dialogue,
    item: deliveryCall,
    responses: paths(deliveryCall),
    key: ['c', 'a'],
  });
  itemContract('one reply', {
    type: dialogue,
    item: oneReply,
    responses: paths(oneReply),
    key: ['a'],
  });
  itemContract('six long replies', {
    type: dialogue,
    item: longest,
    responses: paths(longest),
    key: [...'pppppp'],
  });
});
