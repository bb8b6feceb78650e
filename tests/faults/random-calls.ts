import type { Channel } from '../../src/channels/channel.js';
import { randomFrom, type Random } from '../../src/core/session/random.js';
import { answerOf, leftWith, resultOf } from '../contracts/channel.js';
import { Timeline } from '../fakes/timeline.js';
import { PACKAGE, type FarSide, type Place } from './far-side.js';
import { pick, savedAttempt } from './garbage.js';
import { Network, type Trouble } from './network.js';
import { Device } from './tab.js';

type Call = (channel: Channel, random: Random) => unknown;

const revision = (random: Random) => 1 + Math.floor(random() * 50);

const CALLS: readonly Call[] = [
  (channel) => channel.open(),
  (channel) => channel.restore(leftWith([answerOf('contract', 'Oral')])),
  (channel, random) => channel.answer(answerOf(`item-${revision(random) % 5}`, 'Yes')),
  (channel, random) =>
    channel.save({ state: savedAttempt(undefined, revision(random)), sessionSeconds: 9 }),
  (channel) => channel.report(resultOf()),
  (channel) => channel.report(resultOf({ complete: true, passed: true, credit: 0.5 })),
  (channel) => channel.report(resultOf({ complete: true, passed: false, credit: 0.1 })),
  (channel) => channel.flush(),
  (channel) => channel.retry(),
  (channel) => channel.obstacle,
  (channel) => channel.watch(() => undefined),
  (channel, random) => (random() < 0.3 ? channel.close(random() < 0.5) : undefined),
];

/** What came of calls at random. */
export interface RandomCalls {
  /** What the channel threw or rejected with. */
  readonly failures: readonly unknown[];
  readonly side: FarSide;
}

/** Calls a channel thirty times at random while things go wrong. */
export async function callAtRandom(place: Place, seed: number): Promise<RandomCalls> {
  const random = randomFrom(seed);
  const timeline = new Timeline();
  const network = new Network(timeline);
  const side = place.create(timeline, network);
  const { tab } = side.visit(new Device('laptop'));
  const channel = place.open({ ...PACKAGE, ...place.settings }, tab.environment);
  const failures: unknown[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    try {
      void Promise.resolve(pick(random, CALLS)(channel, random)).catch((error: unknown) =>
        failures.push(error),
      );
    } catch (error) {
      failures.push(error);
    }
    if (random() < 0.2)
      network.trouble = pick<Trouble | undefined>(random, ['offline', 'down', undefined]);
    if (random() < 0.5) await timeline.pass(random() * 5_000);
  }
  network.trouble = undefined;
  await timeline.pass(120_000);
  void channel.close();
  void channel.close();
  await timeline.pass(60_000);
  return { failures, side };
}
