import type { LikertItem } from '../../../src/items/likert/schema.js';

/** A rating of oneself on five points. */
export const selfRating: LikertItem = {
  kind: 'likert',
  id: 'sure-of-price',
  number: 111,
  label: 'Sure of your price',
  prompt: 'I can work out a delivered price for a new country without help.',
  hint: 'Think of the last time you did it.',
  points: ['Not at all true', 'A little true', 'Partly true', 'Largely true', 'Completely true'],
};

/** A rating on seven points. */
export const sevenPoints: LikertItem = {
  kind: 'likert',
  id: 'complaint-abroad',
  number: 112,
  label: 'Complaint from abroad',
  prompt: 'I would know whom to ask if a customer in Canada complained tomorrow.',
  points: [
    'Strongly disagree',
    'Disagree',
    'Rather disagree',
    'Neither agree nor disagree',
    'Rather agree',
    'Agree',
    'Strongly agree',
  ],
};

/** The smallest scale. */
export const twoPoints: LikertItem = {
  kind: 'likert',
  id: 'done-before',
  number: 113,
  label: 'Done before',
  prompt: 'How often have you filled in a customs declaration yourself?',
  points: ['Never', 'Once or more'],
};
