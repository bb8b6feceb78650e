/** For each item named, the options of which one must be chosen. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/**
 * Whether a condition holds.
 *
 * @param chosen The keys chosen in an item; empty when it was not answered or not asked.
 */
export function holds(
  condition: Condition | undefined,
  chosen: (item: string) => readonly string[],
): boolean {
  return Object.entries(condition ?? {}).every(([item, keys]) =>
    chosen(item).some((key) => keys.includes(key)),
  );
}

/** Whether at least one item named agrees; never, without a condition. */
export function holdsAny(
  condition: Condition | undefined,
  chosen: (item: string) => readonly string[],
): boolean {
  return Object.entries(condition ?? {}).some(([item, keys]) =>
    chosen(item).some((key) => keys.includes(key)),
  );
}
