import type { Prose } from '../../../src/content/prose.js';
import type { EssayItem } from '../../../src/items/essay/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** A reply to write, with a model and three criteria. */
export const replyToBuyer: EssayItem = {
  kind: 'essay',
  id: 'reply-late-delivery',
  number: 131,
  label: 'Reply about a late delivery',
  prompt: 'Write to the shop in Bergen that its lamps will arrive nine days late.',
  hint: 'The ship leaves Antwerp on 12 March instead of 3 March.',
  limit: 420,
  words: { min: 30, max: 60 },
  model: prose(
    'Your 40 lamps leave Antwerp on 12 March, nine days late, because the ship was full. They reach Bergen on 16 March. You can cancel free of charge until 5 March. We pay the freight.',
  ),
  criteria: [
    { key: 'a', text: 'Says the new day on which the lamps arrive' },
    { key: 'b', text: 'Gives the reason in one sentence, without blame' },
    { key: 'd', text: 'Offers the buyer something to decide' },
  ],
  why: prose('A buyer who knows the new date early can plan; one who waits looks elsewhere.'),
};

/** A note that is compared with nothing. */
export const ownNote: EssayItem = {
  kind: 'essay',
  id: 'next-step-note',
  number: 132,
  label: 'Your next step',
  prompt: 'What will you do in your firm next week, and with whom?',
  limit: 120,
};
