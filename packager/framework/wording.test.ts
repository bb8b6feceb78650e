import { describe, expect, test } from 'vitest';
import { frameworkSource } from '../../tests/fakes/framework-source.js';
import { languageOf, untranslated, wordingIn } from './wording.js';

const { framework: whole } = frameworkSource();
const { title, areas, competences } = whole;
/** A Portuguese framework of which the title alone is translated. */
const framework = {
  ...whole,
  translations: { pt: { title: 'Competências', areas, competences } },
};
const ALL = 1 + 8 * 2 + 24 * 6;

describe('the words of the framework', () => {
  test.each([
    { asked: 'en', got: 'en', missing: 0 },
    { asked: 'pt', got: 'pt', missing: ALL - 1 },
    { asked: 'pt-BR', got: 'pt', missing: ALL - 1 },
    { asked: 'de', got: 'en', missing: 0 },
    { asked: 'constructor', got: 'en', missing: 0 },
  ])('are in "$got" for "$asked", and $missing are not', ({ asked, got, missing }) => {
    const wording = wordingIn(framework, asked);

    expect(wording.language).toBe(got);
    expect(wording.title).toBe(got === 'pt' ? 'Competências' : title);
    expect(untranslated(framework, wording)).toEqual({ missing, all: ALL });
  });

  test('name the levels in English where the interface has no other', () => {
    expect(wordingIn(framework, 'pt').levels).toEqual([
      'Foundation',
      'Intermediate',
      'Advanced',
      'Expert',
    ]);
  });

  test('are in the own language where nobody has changed them', () => {
    const wording = wordingIn(framework, 'pt');

    expect(languageOf(wording, 'Competências', title)).toBe('pt');
    expect(languageOf(wording, title, title)).toBe('en');
  });
});
