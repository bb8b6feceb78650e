const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';

/**
 * The code of a run as two words that can be said aloud, such as `lusab-babad`.
 *
 * @param code 32 bits.
 * @spec Proquints, arXiv:0901.4016: consonants stand for four bits, vowels for two
 */
export function wordsOf(code: number): string {
  return `${word(code >>> 16)}-${word(code & 0xffff)}`;
}

/** The code that two words stand for; undefined for other words. Capitals and spaces do not matter. */
export function codeOf(words: string): number | undefined {
  const letters = words.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length !== 10) return undefined;
  let code = 0;
  for (const [at, letter] of [...letters].entries()) {
    const vowel = at % 5 === 1 || at % 5 === 3;
    const value = (vowel ? VOWELS : CONSONANTS).indexOf(letter);
    if (value < 0) return undefined;
    code = code * (vowel ? 4 : 16) + value;
  }
  return code;
}

function word(bits: number): string {
  return [12, 10, 6, 4, 0]
    .map((shift, at) =>
      at % 2 === 0 ? CONSONANTS.charAt((bits >>> shift) & 15) : VOWELS.charAt((bits >>> shift) & 3),
    )
    .join('');
}
