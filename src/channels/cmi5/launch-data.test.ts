import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { launchDataFrom, preferredLanguage, sessionIdIn } from './launch-data.js';

describe('launch data', () => {
  test.each([
    { launchMode: 'Normal', mode: 'normal' },
    { launchMode: 'Review', mode: 'review' },
    { launchMode: 'Browse', mode: 'browse' },
    { launchMode: 'review', mode: 'normal' },
    { launchMode: undefined, mode: 'normal' },
    { launchMode: null, mode: 'normal' },
  ])('of mode $launchMode is $mode', ({ launchMode, mode }) => {
    expect(launchDataFrom(JSON.stringify({ launchMode }))).toMatchObject({
      mode,
      contextTemplate: {},
    });
  });

  test('keeps an empty return address apart from none', () => {
    expect(launchDataFrom('{"returnURL": ""}')?.returnUrl).toBe('');
    expect(launchDataFrom('{}')?.returnUrl).toBeUndefined();
  });

  test.each(['', '<html>', '[]', '"text"', 'null'])('is not %s', (text) => {
    expect(launchDataFrom(text)).toBeUndefined();
  });

  test('is never a failure', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const data = launchDataFrom(text);
        if (data) sessionIdIn(data.contextTemplate);
      }),
    );
  });
});

describe('the preferred language', () => {
  test.each([
    { text: '{"languagePreference": "de-AT,en"}', language: 'de-AT' },
    { text: '{"languagePreference": " nl "}', language: 'nl' },
    { text: '{"languagePreference": ""}', language: undefined },
    { text: '{"languagePreference": "*"}', language: undefined },
    { text: '{"languagePreference": 7}', language: undefined },
    { text: '', language: undefined },
  ])('in $text is $language', ({ text, language }) => {
    expect(preferredLanguage(text)).toBe(language);
  });
});
