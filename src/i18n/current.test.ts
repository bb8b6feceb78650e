import { describe, expect, test } from 'vitest';
import { language, messages, onLanguage, registerMessages, useLanguage } from './current.js';
import { en } from './en.js';
import { es } from './es.js';

describe('the current language', () => {
  test('is none before one is registered', () => {
    expect(() => messages()).toThrow('No interface language');
  });

  test('is the first registered until another is chosen', () => {
    registerMessages('en', en);
    registerMessages('es', es);
    expect(language()).toBe('en');
    expect(messages()).toBe(en);
  });

  test.each([
    { asked: 'es', used: 'es', why: 'it is there' },
    { asked: 'es-MX', used: 'es', why: 'its base is there' },
    { asked: 'pt', used: 'en', why: 'only the first is sure to be there' },
  ])('is $used when $asked is asked for, because $why', ({ asked, used }) => {
    expect(useLanguage(asked)).toBe(used);
    expect(language()).toBe(used);
  });

  test('tells its listeners of a change, once, until they end', () => {
    useLanguage('en');
    let heard = 0;
    const stop = onLanguage(() => (heard += 1));

    useLanguage('es');
    useLanguage('es');
    stop();
    useLanguage('en');

    expect(heard).toBe(1);
  });
});
