/** Characters of a response in words that every LMS takes. */
const LONGEST = 255;
const CUT = '...';

/**
 * Texts as one line that every LMS takes, such as `First; second and third`.
 *
 * Each is shortened at a word when all of them would be too long.
 *
 * @param and The word that joins the last two.
 */
export function inWords(texts: readonly string[], and = ''): string {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  const parts = lines.length > 1 ? lines.map((line) => line.replace(/\.$/, '')) : lines;
  const joins = parts.slice(1).map((_part, at) => (at === parts.length - 2 ? ` ${and} ` : '; '));
  const room = LONGEST - joins.join('').length;
  const share = Math.floor(room / Math.max(1, parts.length));
  const fits = parts.join('').length <= room;
  return parts
    .map((part, at) => (joins[at - 1] ?? '') + (fits ? part : shorten(part, share)))
    .join('');
}

/** A text with so many characters at most, cut after a word. */
export function shorten(line: string, room: number): string {
  if (line.length <= room) return line;
  const cut = line.slice(0, room - CUT.length);
  const words = cut.replace(/\s+\S*$/, '');
  return (words.length > cut.length / 2 ? words : cut).replace(/[\uD800-\uDBFF]$/, '') + CUT;
}
