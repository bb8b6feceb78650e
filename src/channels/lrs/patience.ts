import type { Environment } from '../channel.js';

/** Waits for a task, but not longer than some milliseconds; the task goes on. */
export async function within(
  { setTimeout, clearTimeout }: Pick<Environment, 'setTimeout' | 'clearTimeout'>,
  milliseconds: number,
  task: Promise<void>,
): Promise<void> {
  let timer: unknown;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([task, limit]);
  clearTimeout(timer);
}
