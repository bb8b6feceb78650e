/** What is known of one step: answered, passed and left open, or still ahead. */
export type Step = 'done' | 'open' | 'ahead';

/** One step for each group of `size`: open if one of it is, done if all are, else ahead. */
export function grouped(steps: readonly Step[], size: number): readonly Step[] {
  return Array.from({ length: Math.ceil(steps.length / size) }, (_, k) => {
    const group = steps.slice(k * size, (k + 1) * size);
    if (group.includes('open')) return 'open';
    return group.every((step) => step === 'done') ? 'done' : 'ahead';
  });
}
