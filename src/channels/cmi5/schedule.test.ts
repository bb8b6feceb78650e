import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_RETRIES,
  answerItems,
  begin,
  end,
  handIn,
  opened,
  wordsOf,
} from '../../../tests/fakes/attempt.js';
import { LrsWorld } from '../../../tests/fakes/cmi5-launch.js';
import {
  MemoryLrs,
  type LrsRequest,
  type Trouble,
} from '../../../packager/preview/lrs/memory-lrs.js';
import { ILIAS, MOODLE, STRICT } from '../../../packager/preview/lrs/traits.js';
import type { Channel } from '../channel.js';
import { openCmi5 } from './channel.js';

type Step =
  | { readonly type: 'answer'; readonly items: number }
  | { readonly type: 'trouble'; readonly trouble: Trouble; readonly times: number }
  | { readonly type: 'hide' | 'reload' | 'relaunch' | 'hand-in' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      items: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('trouble' as const),
      trouble: fc.constantFrom<Trouble>(503, 429, 'reset', 'hang', 'lose-reply', 'gateway', 'half'),
      times: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('hide' as const, 'reload' as const, 'relaunch' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hand-in' as const }) },
);

/** The token is given once: whoever loses it needs a new launch, which another test plays. */
function meets(trouble: Trouble): (request: LrsRequest) => boolean {
  return ({ method, url }) =>
    !url.includes('/fetch/') &&
    (trouble !== 'half' || (method === 'POST' && /statements$/.test(url)));
}

/** A learner in trouble. */
class Attempt {
  readonly world: LrsWorld;
  items = 0;
  #channel: Channel;

  constructor(world: LrsWorld, channel: Channel) {
    this.world = world;
    this.#channel = channel;
  }

  async take(one: Step): Promise<void> {
    const { world } = this;
    switch (one.type) {
      case 'answer':
        await answerItems(world, this.#channel, this.items + 1, this.items + one.items);
        this.items += one.items;
        return;
      case 'trouble':
        world.lrs.faults.push({ ...one, when: meets(one.trouble) });
        return;
      case 'hand-in':
        return handIn(world, this.#channel);
      case 'hide':
        return this.#channel.flush();
      default:
        world.tab.dispatch('pagehide');
        await this.#channel.close();
        await world.pass(0);
        this.#channel = await opened(
          world,
          one.type === 'reload' ? world.reload() : world.launch(),
        );
    }
  }
}

describe('cmi5 under any schedule of troubles', () => {
  test.each([
    { lms: 'a strict LMS', traits: STRICT },
    { lms: 'mod_cmi5', traits: MOODLE },
    { lms: 'ILIAS', traits: ILIAS },
  ])(
    'ends with every answer once at $lms',
    async ({ traits }) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          const world = new LrsWorld(new MemoryLrs(traits), openCmi5, true);
          const attempt = new Attempt(world, await begin(world));
          for (const one of steps) await attempt.take(one);
          world.lrs.faults.length = 0;
          await world.pass(ALL_RETRIES);
          const channel = await begin(world);
          await handIn(world, channel);
          await end(world, channel);

          const answered = world.verbs.filter((verb) => verb === 'answered');
          const verdicts = world.verbs.filter((verb) => /passed|failed|completed/.test(verb));
          expect([...world.holds().answers].sort()).toEqual([...wordsOf(1, attempt.items)].sort());
          expect(answered).toHaveLength(attempt.items);
          expect(verdicts).toEqual(['passed', 'completed']);
          expect(world.lrs.states.texts.join()).toContain('state-1000.check');
          expect(world.storage.keys).toEqual([]);
        }),
        { numRuns: 20 },
      );
    },
    60_000,
  );
});
