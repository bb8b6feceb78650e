import type { Prose } from '../../../src/content/prose.js';
import type { JudgementItem } from '../../../src/items/judgement/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** Naming the best and the worst of five actions, judged by a panel. */
export const bestAndWorst: JudgementItem = {
  kind: 'judgement',
  id: 'late-pressure',
  number: 101,
  label: 'Five per cent less',
  prompt: 'Which reaction is the best, and which is the worst?',
  stem: prose(
    'A hotel group is ready to sign for 500 chairs at EUR 90. At 18:00 its buyer calls: 5 % less by tomorrow morning, or we choose another firm. Your limit is EUR 84.',
  ),
  mode: 'best-worst',
  provenance: { experts: 7, agreement: 0.71, date: '2026-05-12' },
  actions: [
    {
      key: 'a',
      text: 'Accept 5 % this evening, and plan to win it back with the later orders',
      credit: 0,
      rationale: prose(
        'You teach the buyer that late pressure works. You give EUR 2,250 and get only a hope.',
      ),
    },
    {
      key: 'b',
      text: 'Answer that EUR 90 stands, and wait until the buyer calls you back',
      credit: 1,
      rationale: prose('You keep the price, but the talk has only one topic.'),
    },
    {
      key: 'c',
      text: 'Offer 3 % this evening as a sign of trust, and ask for a signature',
      credit: 1,
      rationale: prose('You save a little, but you give again without getting.'),
    },
    {
      key: 'd',
      text: 'Ask what the 5 % has to solve, and promise an answer for tomorrow',
      credit: 2,
      rationale: prose('You gain a reason and a night. But the buyer still has no offer.'),
    },
    {
      key: 'e',
      text: 'Offer 5 % if the group pays in 10 days and takes all chairs at once',
      credit: 3,
      rationale: prose(
        'You meet the figure and get value for it. The price stays above your limit.',
      ),
    },
  ],
};

/** Rating four actions, by a key that no panel has confirmed. */
export const rateAll: JudgementItem = {
  kind: 'judgement',
  id: 'angry-review',
  number: 102,
  label: 'A public complaint',
  prompt: 'How good is each of these reactions?',
  hint: 'The review is two hours old and has been read 40 times.',
  mode: 'rate',
  provenance: { experts: 2, agreement: 1, date: '2026-06-01' },
  actions: [
    {
      key: 'a',
      text: 'Ask the platform to take the review down',
      credit: 0,
      rationale: prose('A platform removes what is false, not what is unkind.'),
    },
    {
      key: 'b',
      text: 'Write below it that you are sorry and will call today',
      credit: 3,
      rationale: prose('Readers see that you act, and the details stay between you two.'),
    },
    {
      key: 'c',
      text: 'Explain below it, point by point, where the customer is wrong',
      credit: 1,
      rationale: prose('You may be right, and still look small.'),
    },
    {
      key: 'f',
      text: 'Call the customer, and answer in public when it is solved',
      credit: 2,
      rationale: prose('Good for the customer, but readers see silence for a day.'),
    },
  ],
};
