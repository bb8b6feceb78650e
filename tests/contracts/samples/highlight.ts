import type { Prose } from '../../../src/content/prose.js';
import type { HighlightItem } from '../../../src/items/highlight/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** Words within a running text of two paragraphs. */
export const wordsHighlight: HighlightItem = {
  kind: 'highlight',
  id: 'offer-that-binds',
  number: 211,
  label: 'Offer that binds',
  prompt: 'Which words in this offer bind the workshop to more than it can keep?',
  hint: 'The workshop buys its wood at prices that change each quarter.',
  unit: 'words',
  segments: [
    { text: 'Thank you for your enquiry. We offer 400 chairs at' },
    {
      key: 'a',
      text: 'a fixed price until the end of 2028',
      correct: true,
      rationale: prose(
        'A rise in the price of wood would be yours alone. Limit an offer to some weeks.',
      ),
    },
    { text: '. We deliver' },
    {
      key: 'b',
      text: 'within eight weeks of your order',
      rationale: prose('This can stay. The time is clear, and the workshop can plan for it.'),
    },
    { text: 'and' },
    {
      key: 'd',
      text: 'to any address that you name',
      correct: true,
      rationale: prose(
        'A shop on an island could cost more than the chairs. Name the place of delivery.',
      ),
    },
    { text: '.' },
    {
      key: 'e',
      text: 'A sample chair is free of charge',
      paragraph: true,
      rationale: prose('This can stay. One chair is a known and small cost.'),
    },
    { text: ', and' },
    {
      key: 'f',
      text: 'we take back all chairs that you do not sell',
      correct: true,
      rationale: prose(
        'The risk of the shop would become yours. Promise returns for faults, not for slow sales.',
      ),
    },
    { text: '.' },
  ],
};

/** Sentences as rows, of which some only frame the text. */
export const sentencesHighlight: HighlightItem = {
  kind: 'highlight',
  id: 'notes-from-the-fair',
  number: 212,
  label: 'Notes from the fair',
  prompt: 'Which sentences of these notes are guesses that somebody should check?',
  unit: 'sentences',
  segments: [
    { text: 'Notes after the fair in Poznań, 14 May 2026' },
    {
      key: 'a',
      text: 'We spoke with eleven buyers, and four of them asked for samples.',
      rationale: prose('This is what happened, counted. It needs no check.'),
    },
    {
      key: 'b',
      text: 'Polish shops will surely pay more for hand-made soap than shops at home.',
      correct: true,
      rationale: prose('Nobody asked the shops. Compare prices in ten of them first.'),
    },
    {
      key: 'c',
      text: 'Two buyers wanted a label in Polish before they would order.',
      paragraph: true,
      rationale: prose('This is what two buyers said. It can be passed on as it is.'),
    },
    {
      key: 'd',
      text: 'Our largest rival has no plans for this market.',
      correct: true,
      rationale: prose('It is a hope. Look for the rival in shops, at fairs and online.'),
    },
    {
      key: 'e',
      text: 'The stand, the travel and the samples cost EUR 3,120.',
      rationale: prose('The bills show it. It needs no check.'),
    },
  ],
};
