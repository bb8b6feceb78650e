import type { Prose } from '../../../src/content/prose.js';
import type { SelfExplainItem } from '../../../src/items/self-explain/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** A rule to explain in own words. */
export const whySixDigits: SelfExplainItem = {
  kind: 'self-explain',
  id: 'why-six-digits',
  number: 141,
  label: 'The first six digits',
  prompt: 'In your own words: why can you keep only six digits of a code from Canada?',
  hint: 'One or two sentences are enough.',
  limit: 240,
  model: prose(
    'The first six digits are the same worldwide. Each country or union adds its own digits after them.',
  ),
  why: prose('A copied foreign code can lead to the wrong duty.'),
};

/** Another, with little room and no hint. */
export const whyLanguage: SelfExplainItem = {
  kind: 'self-explain',
  id: 'why-language',
  number: 142,
  label: 'Warnings in the buyer’s language',
  prompt: 'Why do warnings in English not help a buyer in Porto?',
  limit: 80,
  model: prose(
    'Safety information must be in a language that consumers in the country of sale easily understand.',
  ),
  why: prose('An unreadable warning can stop sales in the whole country.'),
};
