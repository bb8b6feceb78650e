import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packableModule } from '../../tests/fakes/packable-module.js';
import { neededFonts, type NeededFonts } from './fonts.js';

const LATIN = '@font-face{font-family:A;src:url(font/latin.woff2);unicode-range:U+0-FF,U+20AC}';
const BOLD =
  '@font-face{font-family:A;font-weight:700;src:url(font/latin-bold.woff2);unicode-range:U+0-FF}';
const POLISH =
  '@font-face { font-family: A; src: url(font/polish.woff2); unicode-range: U+100-17F }';
const GREEK =
  '@font-face{font-family:A;src:url(font/greek.woff2);unicode-range:U+370-3FF,U+1f00-1fff}';
const RARE = '@font-face{font-family:A;src:url(font/rare.woff2);unicode-range:U+1F6A2}';
const WHOLE = '@font-face{font-family:B;src:url(font/whole.woff2)}';
const COLOURS = ':root{--sea:#0b5069}';

const font = (name: string) => ({ path: `font/${name}.woff2`, bytes: Buffer.from(name) });
const ALL: NeededFonts = {
  style: [COLOURS, LATIN, BOLD, POLISH, GREEK, RARE, WHOLE, 'b{font-weight:700}'].join('\n'),
  fonts: [
    ...['greek', 'latin', 'latin-bold', 'polish', 'rare', 'whole'].map(font),
    { path: 'font/ofl.txt', bytes: Buffer.from('licence') },
  ],
};
const ALWAYS = ['latin', 'latin-bold', 'whole'];

/** A package with such words, each in a language of its own. */
const saying = (...words: readonly string[]) =>
  words.map((prompt) => packableModule({ prompt }).pack('en'));
const namesIn = ({ fonts }: NeededFonts) =>
  fonts.flatMap(({ path }) => /^font\/(.+)\.woff2$/.exec(path)?.[1] ?? []);
const namesInStyle = ({ style }: NeededFonts) =>
  [...style.matchAll(/font\/([a-z-]+)\.woff2/g)].map(([, name = '']) => name).sort();

describe('the fonts of a package', () => {
  test.each([
    { words: ['Plain words'], more: [] },
    { words: ['Łódź'], more: ['polish'] },
    { words: ['Αθήνα'], more: ['greek'] },
    { words: ['ἀρχή'], more: ['greek'] },
    { words: ['A ship 🚢'], more: ['rare'] },
    { words: ['A boat 🛥'], more: [] },
    { words: ['Plain words', 'Łódź'], more: ['polish'] },
    { words: ['Αθήνα', 'Łódź 🚢'], more: ['greek', 'polish', 'rare'] },
    // The ends of the ranges.
    { words: ['\u0100'], more: ['polish'] },
    { words: ['\u017f'], more: ['polish'] },
    { words: ['\u0180'], more: [] },
  ])('for $words are those of its letters: $more', ({ words, more }) => {
    const needed = neededFonts(ALL, saying(...words));

    expect(namesIn(needed)).toEqual([...ALWAYS, ...more].sort());
    expect(namesInStyle(needed)).toEqual(namesIn(needed));
  });

  test('leave their licence and every other rule where they are', () => {
    const needed = neededFonts(ALL, saying('Plain words'));

    expect(needed.fonts.at(-1)).toBe(ALL.fonts.at(-1));
    expect(needed.style.replace(/\n+/g, '\n')).toBe(
      [COLOURS, LATIN, BOLD, WHOLE, 'b{font-weight:700}'].join('\n'),
    );
  });

  test('are the very files and the very style sheet where all are needed', () => {
    const needed = neededFonts(ALL, saying('Łódź Αθήνα 🚢'));

    expect(needed.fonts).toBe(ALL.fonts);
    expect(needed.style).toBe(ALL.style);
  });

  test('are found in any text of a module, not in its questions alone', () => {
    const module = packableModule().pack('en');

    expect(namesIn(neededFonts(ALL, [{ ...module, title: 'Łódź' }]))).toContain('polish');
    expect(
      namesIn(neededFonts(ALL, [{ ...module, about: { ...module.about, publisher: 'Łódź' } }])),
    ).toContain('polish');
  });

  test('do not depend on what was packed before', () => {
    const modules = saying('Łódź');
    const other: NeededFonts = { ...ALL, style: ALL.style.replace('U+100-17F', 'U+1F6A2') };

    expect(namesIn(neededFonts(ALL, modules))).toContain('polish');
    expect(namesIn(neededFonts(other, modules))).not.toContain('polish');
    expect(namesIn(neededFonts(ALL, modules))).toContain('polish');
  });

  test('have every letter for which there is a font at all, and name no font that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (words) => {
        const needed = neededFonts(ALL, saying(words));
        const names = namesIn(needed);

        expect(namesInStyle(needed)).toEqual(names);
        for (const [name, letters] of [
          ['polish', /[\u0100-\u017f]/u],
          ['greek', /[\u0370-\u03ff\u1f00-\u1fff]/u],
          ['rare', /\u{1f6a2}/u],
        ] as const) {
          expect(names.includes(name)).toBe(letters.test(words));
        }
      }),
    );
  });
});
