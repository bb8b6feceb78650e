import { describe, expect, test } from 'vitest';
import { checkBaseIri, DEFAULT_BASE_IRI } from './iri.js';

describe('the base of identifiers', () => {
  test.each([
    'https://example.org/',
    'https://example.org/learn/',
    'http://learn.example.org:8080/a/b/',
  ])('may be "%s"', (baseIri) => {
    expect(checkBaseIri(baseIri)).toEqual([]);
  });

  test.each([
    'https://example.org',
    'https://example.org/learn',
    'https://example.org/?a=/',
    'https://example.org/#/',
    'https:///',
    'example.org/',
    'ftp://example.org/',
    'https://example.org/a b/',
    'https://example.org/"><x/',
    '',
  ])('may not be "%s"', (baseIri) => {
    expect(checkBaseIri(baseIri)).toMatchObject([{ code: 'base-iri', severity: 'error' }]);
  });

  test('is told to be unset, and packing goes on', () => {
    expect(checkBaseIri(DEFAULT_BASE_IRI)).toMatchObject([
      { code: 'base-iri-unset', severity: 'warning' },
    ]);
  });
});
