import type { Draws } from './draws.js';

const ONSETS = 'b br c cl d dr f fl g gr h j l m n p pl pr qu r s sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee ou oo'.split(' ');
const CODAS = 'n r s t l m nd nt rd st ck ng p d'.split(' ');
const FREQUENT =
  'the of and to a in is that for it as with on be by this are or an at from not have which was we can more when one their all there use has if other some no than may then out so only also its will these into time how most such each'.split(
    ' ',
  );
const VOCABULARY = 1_200;

/** Writes sentences of invented words, the frequent ones as often as in prose, so that they compress as prose does. */
export class Writer {
  readonly #draws: Draws;
  readonly #words: readonly string[];

  constructor(draws: Draws) {
    this.#draws = draws;
    this.#words = vocabulary(draws);
  }

  /** A word, the earlier in the vocabulary the more often. */
  word(): string {
    const rank = Math.floor(this.#words.length ** this.#draws.number() - 1);
    return this.#words[Math.min(this.#words.length - 1, rank)] ?? '';
  }

  /** A word with a capital letter. */
  name(): string {
    return capital(this.word());
  }

  /** A sentence; of 8 to 19 words unless told. */
  sentence(words = this.#length()): string {
    return `${capital(Array.from({ length: words }, () => this.word()).join(' '))}.`;
  }

  /** Sentences of some words in all. */
  paragraph(words: number): string {
    const sentences: string[] = [];
    for (let count = 0; count < words;) {
      const length = Math.min(this.#length(), Math.max(5, words - count));
      sentences.push(this.sentence(length));
      count += length;
    }
    return sentences.join(' ');
  }

  #length(): number {
    return 8 + this.#draws.below(12);
  }
}

function vocabulary(draws: Draws): readonly string[] {
  const words = new Set(FREQUENT);
  while (words.size < VOCABULARY) {
    const word = invented(draws);
    if (word.length > 2) words.add(word);
  }
  return [...words];
}

/** One to three syllables. */
function invented(draws: Draws): string {
  const syllables = 1 + draws.below(3);
  return Array.from({ length: syllables }, () => {
    const open = draws.oneOf(ONSETS) + draws.oneOf(VOWELS);
    return draws.number() < 0.5 ? open + draws.oneOf(CODAS) : open;
  }).join('');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
