import type { AuthoredItem } from './authored.js';
import { itemWords } from './item-words.js';
import { wordsIn } from './reading-level.js';

/** Two items that a learner should not be asked both. */
export interface LikePair {
  /** In the order of the bank. */
  readonly items: readonly [AuthoredItem, AuthoredItem];
  /** 0 to 1, by `LEAST_SAME` or `LEAST_KINDRED`. */
  readonly likeness: number;
}

/** What the comparison of all items with each other finds. */
export interface LikePairs {
  /** Say much the same. */
  readonly nearDuplicates: readonly LikePair[];
  /** Rest on a common fact and share the words that are rare in the bank. */
  readonly kindred: readonly LikePair[];
}

/**
 * Share of the pairs of neighbouring words of two items, of all that either has, from which they say much the same.
 *
 * Set by the 216 items of the competence check and the 49 of the readiness scan: no two of them share
 * more than 0.13. A copy of any of the 216 with every fifth word replaced shares at least 0.30.
 */
export const LEAST_SAME = 0.25;

/**
 * Cosine of the words of two items, weighted by rarity, from which one may help with the other.
 *
 * Set by the pairs of the competence check that share a fact. Of the three above it, two were declared
 * enemies by authors who did not know the figure, and the third explains the same terms twice; from
 * 0.23 downwards most pairs only speak of the same matter.
 */
export const LEAST_KINDRED = 0.25;

/**
 * The pairs of items that look as if a learner should not be asked both, most alike first.
 *
 * Left out are declared enemies, questions of one case, and items with a condition, which may see to
 * it that nobody is asked both. A near duplicate is not told as kindred once more.
 *
 * @source Broder (1997), On the resemblance and containment of documents, SEQUENCES '97, for shares of
 * word sequences; Salton & Buckley (1988), Information Processing & Management 24(5), 513–523, for
 * weights by rarity
 */
export function likePairs(items: readonly AuthoredItem[]): LikePairs {
  const texts = items.map((item) => itemWords(item).map(plainWords));
  const same = sharesOfPairs(texts.map(neighbours));
  const kin = kinship(texts.map((words) => new Set(words.flat())));
  const found: { nearDuplicates: LikePair[]; kindred: LikePair[] } = {
    nearDuplicates: [],
    kindred: [],
  };
  for (const [later, second] of items.entries()) {
    for (const [earlier, first] of items.slice(0, later).entries()) {
      if (apart(first, second)) continue;
      const share = same(earlier, later);
      if (share >= LEAST_SAME) {
        found.nearDuplicates.push({ items: [first, second], likeness: share });
      } else if (second.facts?.some((fact) => first.facts?.includes(fact))) {
        const likeness = kin(earlier, later);
        if (likeness >= LEAST_KINDRED) found.kindred.push({ items: [first, second], likeness });
      }
    }
  }
  const mostAlike = (pairs: LikePair[]) => pairs.sort((a, b) => b.likeness - a.likeness);
  return { nearDuplicates: mostAlike(found.nearDuplicates), kindred: mostAlike(found.kindred) };
}

/** Whether something sees to it that nobody is asked both, or means both to be asked. */
function apart(first: AuthoredItem, second: AuthoredItem): boolean {
  return (
    (first.enemies?.includes(second.id) ?? false) ||
    (second.enemies?.includes(first.id) ?? false) ||
    (first.case !== undefined && first.case === second.case) ||
    [first, second].some((one) => one.when ?? one.unless)
  );
}

/** Words as they are compared: small letters, and all figures alike. */
function plainWords(text: string): readonly string[] {
  return wordsIn(text.toLowerCase()).map((word) => (/\p{L}/u.test(word) ? word : '0'));
}

/** Neighbouring words of texts; a text of one word is its own. */
function neighbours(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((words) =>
      words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
    ),
  );
}

type Measure = (earlier: number, later: number) => number;

/** How much two sets share, of all that either has. */
function sharesOfPairs(sets: readonly ReadonlySet<string>[]): Measure {
  const ids = new Map<string, number>();
  const numbered = sets.map((set) =>
    Int32Array.from(set, (one) => {
      const id = ids.get(one) ?? ids.size;
      ids.set(one, id);
      return id;
    }),
  );
  // Marks the members of the later set; it changes once for all earlier ones.
  const marks = new Int32Array(ids.size).fill(-1);
  let marked = -1;
  return (earlier, later) => {
    const [one, other] = [numbered[earlier], numbered[later]];
    if (!one || !other) return 0;
    if (marked !== later) {
      for (const id of other) marks[id] = later;
      marked = later;
    }
    let shared = 0;
    for (const id of one) if (marks[id] === later) shared += 1;
    return shared / Math.max(1, one.length + other.length - shared);
  };
}

/** Cosine of two sets of words, each weighted by how few of the sets have it. */
function kinship(sets: readonly ReadonlySet<string>[]): Measure {
  const having = new Map<string, number>();
  for (const word of sets.flatMap((set) => [...set])) {
    having.set(word, (having.get(word) ?? 0) + 1);
  }
  const squared = (word: string) => Math.log(sets.length / (having.get(word) ?? 1)) ** 2;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + squared(word), 0);
  return (earlier, later) => {
    const one = [...(sets[earlier] ?? [])];
    const other = sets[later] ?? new Set<string>();
    const shared = sum(one.filter((word) => other.has(word)));
    return shared === 0 ? 0 : shared / Math.sqrt(sum(one) * sum([...other]));
  };
}
