import type { PackageFacts } from '../../packager/targets/target.js';

/** What a manifest is written from, with what a test wants to be different. */
export function packageFacts(wishes: Partial<PackageFacts> = {}): PackageFacts {
  return {
    id: 'readiness-scan',
    names: [{ language: 'en', title: 'Readiness scan', description: 'Is your firm ready?' }],
    baseIri: 'https://example.org/learn/',
    verdict: 'pass-fail',
    listing: 'all',
    paths: ['font/a.woff2', 'index.html', 'media/port.svg', 'runtime.js'],
    fixedPaths: ['font/a.woff2', 'index.html', 'runtime.js'],
    ...wishes,
  };
}

/** Titles that are hard on manifests. */
export const hardTitles: readonly string[] = [
  'Prices & terms',
  'a < b > c "quoted" and \'so\'',
  'Zoll für Fußböden – žluťoučký, ελληνικά, 日本語, עברית',
  ']]> <![CDATA[ & &amp; &#38;',
  'control \u0007 and\nline\tbreaks',
  'x'.repeat(300),
  '0',
];
