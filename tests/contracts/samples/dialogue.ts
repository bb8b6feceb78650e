import type { Prose } from '../../../src/content/prose.js';
import type { DialogueItem } from '../../../src/items/dialogue/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** A call that takes two or three replies, with consequences. */
export const deliveryCall: DialogueItem = {
  kind: 'dialogue',
  id: 'delivery-call',
  number: 111,
  label: 'Three weeks or six',
  prompt: 'Lead the call so that you keep the order and learn what the buyer needs.',
  hint: 'You sell display shelves. The order is worth EUR 30,000.',
  turns: [
    {
      key: 'opening',
      says: [
        { who: 'Buyer', line: 'Your shelves are nice, but six weeks is impossible.' },
        { who: 'Buyer', line: 'We need them in three weeks, or we look elsewhere.' },
      ],
      replies: [
        {
          key: 'a',
          text: 'What if we tried four weeks: shall I send a new offer today?',
          credit: 0,
          consequence: 'The buyer notes four weeks, and asks for more.',
          rationale: prose('You give two weeks and get nothing for them.'),
          next: 'pressed',
        },
        {
          key: 'b',
          text: 'What would you pay on top, if we did three weeks with night work?',
          credit: 0.4,
          rationale: prose('You trade, but you may sell an answer to a problem you do not know.'),
          next: 'pressed',
        },
        {
          key: 'c',
          text: 'What happens in week three: do all shops open, or a few first?',
          credit: 0.8,
          rationale: prose('You find out what the buyer really needs.'),
          next: 'reason',
        },
      ],
    },
    {
      key: 'reason',
      says: [{ who: 'Buyer', line: 'Ten shops open in week three. The other thirty open later.' }],
      replies: [
        {
          key: 'a',
          text: 'Then ten shops get their shelves in three weeks, and the rest in six.',
          credit: 1,
          consequence: 'Both of you write down ten shops for week three.',
          rationale: prose('A first part is enough, and both sides save money.'),
          next: 'thanks',
        },
        {
          key: 'd',
          text: 'Then I ask my workshop whether all forty are possible in three weeks.',
          credit: 0.25,
          rationale: prose('You offer night work for thirty shops that do not need it.'),
          next: 'pressed',
        },
      ],
    },
    {
      key: 'pressed',
      says: [{ who: 'Buyer', line: 'Good. And what about the price?' }],
      replies: [
        {
          key: 'a',
          text: 'I can take off 5 %, as this is our first order.',
          credit: 0,
          consequence: 'You hear the buyer type the new price.',
          rationale: prose('A gift without a reason begins the next demand.'),
        },
        {
          key: 'b',
          text: 'Before the price: what makes the three weeks so important to you?',
          credit: 0.5,
          rationale: prose('Late, but still in time: now you can look for an answer together.'),
        },
      ],
    },
    {
      key: 'thanks',
      says: [{ who: 'Buyer', line: 'That works. Please send me the two dates in writing.' }],
    },
  ],
};

/** The shortest conversation: one reply, and nothing follows. */
export const oneReply: DialogueItem = {
  kind: 'dialogue',
  id: 'wrong-parcel',
  number: 112,
  label: 'The wrong parcel',
  prompt: 'A customer is on the telephone. What do you say first?',
  turns: [
    {
      key: 'call',
      says: [{ who: 'Mrs Novak', line: 'I ordered the blue lamp, and you sent me a green one.' }],
      replies: [
        {
          key: 'a',
          text: 'I am sorry. Shall I send the blue one today?',
          credit: 1,
          rationale: prose('You name the mistake and offer what she ordered.'),
        },
        {
          key: 'b',
          text: 'Are you sure that you clicked on the blue one?',
          credit: 0,
          rationale: prose('She will feel accused, whoever was wrong.'),
        },
      ],
    },
  ],
};
