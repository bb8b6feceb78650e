/**
 * The known name closest to a mistyped one, or none that is close.
 *
 * Close means: at most a third of its letters are added, left out, changed or swapped with a neighbour.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    const steps = editDistance(wanted, name.toLowerCase(), least);
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** `Did you mean "title"?`, or the known names where they are few, or what is given. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const name = nearest(word, known);
  if (name !== undefined) return `Did you mean "${name}"?`;
  return known.length > 0 && known.length <= 12
    ? `${otherwise} Known: ${known.join(', ')}.`
    : otherwise;
}

/**
 * Letters to add, leave out, change or swap with a neighbour to make one word of another.
 *
 * @param enough A distance not worth knowing exactly: words that differ more in length give it back.
 * @source optimal string alignment distance, after Damerau (1964), Communications of the ACM 7(3), 171–176
 */
export function editDistance(a: string, b: string, enough = Infinity): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(older, column - 2) + 1);
      }
      line.push(cost);
    }
    older = last;
    last = line;
  }
  return at(last, b.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}
