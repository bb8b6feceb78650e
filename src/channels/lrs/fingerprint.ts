const SEEDS = [0x811c9dc5, 0x2545f491, 0x9e3779b9, 0x6a09e667];

/**
 * Thirty-two hexadecimal digits that stand for a text.
 *
 * For keys and ids only: it hides a learner's id from a passer-by and from chance collisions,
 * not from someone who tries out all ids. A true digest needs a secure context, which many LMSs
 * on plain http do not give.
 */
export function fingerprint(text: string): string {
  return SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

/**
 * A UUID that is always the same for the same name.
 *
 * What may be said only once, such as `passed` in a registration, gets such an id: said again after
 * a crash or on another device, it is known to the LRS already. It has the form of version 5.
 */
export function namedUuid(...name: readonly string[]): string {
  const digits = fingerprint(name.join('\n'));
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
  return (state ^ (state >>> 16)) >>> 0;
}
