const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `rtl` for a language that is written from right to left, else absent. */
export function directionOf(language: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : undefined;
}
