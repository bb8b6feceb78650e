/** Letters that no accent explains, and signs worth a word. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '€': ' EUR ',
  '£': ' GBP ',
  '−': '-',
  '–': '-',
  '?': '.',
  '!': '.',
};

/**
 * A text in the small alphabet that no LMS breaks on: letters, digits, space and `. / : ; ( )`.
 *
 * Accents are taken off Latin letters; letters of other scripts stay. A comma becomes a point
 * between digits, a semicolon elsewhere. A hyphen stays only before a digit, where it may be a minus.
 *
 * @param limit Characters that may be kept.
 */
export function plainWords(text: string, limit: number): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\w ]/g, (sign) => SPELT[sign] ?? sign)
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/,/g, ';')
    .replace(/['’](?=\p{L}{1,2}(?!\p{L}))/gu, '')
    .replace(/-(?!\d)|[^\p{L}\p{N} ./:;()-]/gu, ' ')
    .replace(/ +(?=[.;:)]|$)|(?<=\() +/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, limit)
    .trim();
}

/**
 * Gives ids of letters and digits that a teacher can read: `cash-reserve` becomes `CashReserve`.
 *
 * Two that would be the same, capitals aside, are told apart by a number: the order of asking must
 * be the same in every session.
 */
export class ReadableIds {
  readonly #taken = new Set<string>();
  readonly #ids = new Map<string, string>();

  /**
   * The id for a slug.
   *
   * @param kind Keeps slugs of different kinds apart, which may be equal.
   */
  idOf(kind: string, slug: string): string {
    const key = `${kind} ${slug}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#free(joined(slug));
    this.#ids.set(key, id);
    return id;
  }

  #free(wish: string): string {
    let id = wish;
    for (let number = 2; this.#taken.has(id.toLowerCase()); number += 1) id = `${wish}${number}`;
    this.#taken.add(id.toLowerCase());
    return id;
  }
}

function joined(slug: string): string {
  const parts = slug.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('') || 'Item';
}
