import { registerKindWords, type KindWords } from '../../src/i18n/kinds/words.js';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../src/i18n/en/*.ts', '!**/index.ts'],
  { eager: true },
);

/** Makes the English words of every kind known, also of one that no list names yet. */
export function registerEnglishKindWords(): void {
  for (const [path, file] of Object.entries(files)) {
    const kind = path.replace(/^.*\/|\.ts$/g, '') as keyof KindWords;
    // Every file of words exports them as `words`.
    registerKindWords('en', kind, file['words'] as KindWords[keyof KindWords]);
  }
}
