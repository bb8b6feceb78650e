/** How hard some texts are to read. */
export interface ReadingLevel {
  /** The readability index LIX: words in a sentence plus long words in a hundred; 1 to about 80. */
  readonly index: number;
  readonly words: number;
}

/** Most letters of a word that is not long. */
const SHORT = 6;

/**
 * The reading level of some texts, or nothing for texts without a word.
 *
 * A sentence ends at a full stop, an exclamation mark, a question mark or a colon, and with its text:
 * an option of three words is a sentence of three words. Figures are short words.
 *
 * The bands below 30 (very easy), 40 (easy, as fiction), 50 (as newspapers), 60 (as official texts)
 * were set for Swedish and hold for English. Languages with longer words score higher for the same
 * matter: 49 items of the readiness scan have a median of 26 in English and of 37 in Spanish.
 *
 * @source Björnsson (1968), Läsbarhet, Stockholm: Liber; for English, Anderson (1983), Lix and Rix,
 * Journal of Reading 26(6), 490–496
 */
export function readingLevel(texts: readonly string[]): ReadingLevel | undefined {
  const sentences = texts
    .flatMap((text) => text.split(/[.!?:…]+(?=[\s"'”’)]|$)/))
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const long = words.filter((word) => lettersIn(word) > SHORT).length;
  return {
    index: words.length / sentences.length + (100 * long) / words.length,
    words: words.length,
  };
}

/** The words and figures of a text, in its order; "e-mail", "firm's" and "10,000" are one each. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
