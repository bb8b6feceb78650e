/** Id of the JSON script in `index.html` that holds the interface words that stand for themselves, by language. */
export const WORDS_ELEMENT = 'ptl-words';

/** Words that stand for themselves, in the tree of the interface words; functions are left out. */
export interface PlainWords {
  readonly [name: string]: string | PlainWords;
}
