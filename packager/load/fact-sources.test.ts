import { expect, test } from 'vitest';
import { plainText } from '../../src/content/prose.js';
import { factSources } from './fact-sources.js';

const facts = [
  { id: 'FIN1-F1', source: 'Book on prices', asOf: '2026-11' },
  { id: 'FIN1-F2', source: 'Book on prices', asOf: '2026-11' },
  { id: 'FIN1-F3', source: 'Act, Art. 3', asOf: '2026-09' },
  { id: 'FIN1-F4', source: 'Act, Art. 4', asOf: '2026-11' },
].map((one) => ({
  ...one,
  statement: '',
  reviewBy: '2027-03-31',
  confidence: 'verified' as const,
  useInItems: true,
}));

test.each([
  { ids: [], language: 'en', text: '' },
  { ids: ['FIN1-F9'], language: 'en', text: '' },
  { ids: ['FIN1-F1'], language: 'en', text: 'Source: Book on prices (as of 2026-11)' },
  { ids: ['FIN1-F1', 'FIN1-F2'], language: 'nl', text: 'Bron: Book on prices (stand 2026-11)' },
  {
    ids: ['FIN1-F3', 'FIN1-F1'],
    language: 'de-AT',
    text: 'Quelle: Act, Art. 3 (Stand 2026-09); Book on prices (Stand 2026-11)',
  },
  {
    ids: ['FIN1-F4', 'FIN1-F1'],
    language: 'en',
    text: 'Source: Act, Art. 4; Book on prices (as of 2026-11)',
  },
  { ids: ['FIN1-F3'], language: 'pl', text: 'Source: Act, Art. 3 (as of 2026-09)' },
])('the sources of $ids in $language are "$text"', ({ ids, language, text }) => {
  expect(plainText(factSources(ids, { facts }, language))).toBe(text);
});
