import type { Channel, ChannelSettings } from '../../src/channels/channel.js';
import type { Result } from '../../src/core/report/result.js';
import { answerOf, resultOf, stateOf, type ChannelWorld } from '../contracts/channel.js';

/** Long enough for every retry. */
export const ALL_RETRIES = 10 * 60_000;

/** A launch that has opened. */
export async function begin(
  world: ChannelWorld,
  settings?: Partial<ChannelSettings>,
): Promise<Channel> {
  return opened(world, world.launch(settings));
}

/** A channel that has opened. */
export async function opened(world: ChannelWorld, channel: Channel): Promise<Channel> {
  let open = false;
  void channel.open().then(() => {
    open = true;
  });
  await world.pass(100);
  while (!open) await world.pass(1_000);
  return channel;
}

/** Answers the items of these numbers, one every two seconds. */
export async function answerItems(
  world: ChannelWorld,
  channel: Channel,
  first: number,
  last: number,
): Promise<void> {
  for (let item = first; item <= last; item += 1) {
    channel.answer(answerOf(`item-${item}`, `Answer ${item}`));
    void channel.save({ state: stateOf(item), sessionSeconds: item * 2 });
    await world.pass(2_000);
  }
}

/** Hands in and looks at the result for a while. */
export async function handIn(
  world: ChannelWorld,
  channel: Channel,
  result: Partial<Result> = { passed: true, credit: 0.85 },
): Promise<void> {
  void channel.save({ state: stateOf(1_000), sessionSeconds: 100 });
  void channel.report(resultOf({ complete: true, ...result }));
  await world.pass(ALL_RETRIES);
}

/** Leaves by the package's own way out. */
export async function end(world: ChannelWorld, channel: Channel): Promise<void> {
  const closed = channel.close();
  await world.pass(ALL_RETRIES);
  await closed;
}

/** The words of the items of these numbers. */
export function wordsOf(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `Answer ${first + at}`);
}
