import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './languages.js';

describe('chooseLanguage', () => {
  test.each([
    { wished: ['es'], language: 'es', why: 'the tag itself' },
    { wished: ['es-MX'], language: 'es', why: 'the same language elsewhere' },
    { wished: ['pt'], language: 'pt-BR', why: 'the same language elsewhere' },
    { wished: ['ES_es'], language: 'es', why: 'a tag written in another way' },
    { wished: [undefined, '', 'pl', 'es'], language: 'es', why: 'the first wish that can be met' },
    { wished: ['es', 'en'], language: 'es', why: 'the launch before the browser' },
    { wished: ['pl'], language: 'en', why: 'the module, when no wish can be met' },
    { wished: [], language: 'en', why: 'the module, without a wish' },
  ])('takes $language for $wished: $why', ({ wished, language }) => {
    expect(chooseLanguage(['en', 'es', 'pt-BR'], wished)).toBe(language);
  });

  test('takes the exact tag before another of its language', () => {
    expect(chooseLanguage(['pt-BR', 'pt-PT'], ['pt-PT'])).toBe('pt-PT');
  });
});
