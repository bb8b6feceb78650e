import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutPlainWords } from './plain-words.js';

describe('interface words as data', () => {
  test('are taken out, sentences that are built stay', () => {
    const code = `const few = (n: number) => n;
export const en: Messages = {
  start: { begin: 'Start', again: (n) => \`\${few(n)} more\`, sure: { title: "It's", text: 'so' } },
  plain: \`as it is\`,
};
export const noScript = 'No script';
`;
    const { rest, words } = withoutPlainWords(code, 'en');

    expect(words).toEqual({
      start: { begin: 'Start', sure: { title: "It's", text: 'so' } },
      plain: 'as it is',
    });
    expect(rest.replace(/\s+/g, ' ')).toBe(
      "const few = (n: number) => n; export const en: Messages = { start: { again: (n) => `${few(n)} more`, sure: { } }, }; export const noScript = 'No script'; ",
    );
  });

  test.each(['de', 'en', 'es', 'fr', 'nl'])(
    'and what is left of "%s" have every word once',
    (tag) => {
      const source = readFileSync(`src/i18n/${tag}.ts`, 'utf8');
      const { rest, words } = withoutPlainWords(source, tag);

      expect(JSON.stringify(words).length).toBeGreaterThan(5_000);
      expect(rest).not.toMatch(/^ {4}\w+: '[^']*',$/m);
      expect(JSON.stringify(words)).toContain('"refused":{"title":');
    },
  );

  test('are missed where a source has another name', () => {
    expect(() => withoutPlainWords('export const fr = {};', 'en')).toThrow('"en"');
  });
});
