import type { MatrixItem } from '../../../src/items/matrix/schema.js';

/** Three statements on five points. */
export const threeStatements: MatrixItem = {
  kind: 'matrix',
  id: 'sure-abroad',
  number: 141,
  label: 'How sure you are abroad',
  prompt: 'How far is each of these true of you today?',
  hint: 'Think of the last order from another country.',
  points: ['Not at all', 'A little', 'Partly', 'Largely', 'Completely'],
  statements: [
    { key: 'a', text: 'I can work out a delivered price for a new country.' },
    { key: 'b', text: 'I know which papers an order to Norway needs.' },
    { key: 'd', text: 'I can answer a complaint in English on the phone.' },
  ],
};

/** As many statements and points as there can be. */
export const largeMatrix: MatrixItem = {
  kind: 'matrix',
  id: 'own-firm',
  number: 142,
  label: 'Your own firm',
  prompt: 'How often does your firm do these things?',
  points: ['Never', 'Once a year', 'Twice', 'Each quarter', 'Each month', 'Each week', 'Daily'],
  statements: [...'abcdefghip'].map((key) => ({
    key,
    text: `${key.toUpperCase()} ${'somebody looks at what buyers abroad have written about us '.repeat(3)}`
      .slice(0, 200)
      .trim(),
  })),
};
