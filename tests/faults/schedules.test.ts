import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Place } from './far-side.js';
import { judge, type Outcome } from './invariants.js';
import { Learner } from './learner.js';
import { PLACES } from './places.js';
import { scheduleOf, told, type Schedule } from './steps.js';

const SOAK = process.env['PORTOLAN_SOAK'] === '1';
const ONE = process.env['PORTOLAN_SEED'];
/** Schedules for each channel. */
const COUNT = SOAK ? 5_000 : 200;

/** The seeds that are played at one of the places of a channel. */
function seedsAt(at: number, places: number): readonly number[] {
  if (ONE !== undefined) return (Number(ONE) - 1) % places === at ? [Number(ONE)] : [];
  return Array.from({ length: COUNT }, (_, seed) => seed + 1).filter(
    (seed) => (seed - 1) % places === at,
  );
}

async function play(place: Place, schedule: Schedule): Promise<Outcome> {
  const learner = new Learner(place, schedule);
  const uncaught = (error: unknown) => learner.records.fail('I5', `uncaught ${String(error)}`);
  process.on('unhandledRejection', uncaught);
  await learner.play(schedule.steps);
  process.off('unhandledRejection', uncaught);
  return judge(place, learner);
}

/** The shortest part of a schedule that still breaks something, by leaving out step after step. */
async function shortened(place: Place, schedule: Schedule): Promise<Schedule> {
  let { steps } = schedule;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const fewer = steps.filter((_, place) => place !== at);
    const { broken } = await play(place, { ...schedule, steps: fewer });
    if (broken.length > 0) steps = fewer;
  }
  return { ...schedule, steps };
}

/** What to read when a schedule fails. */
async function explained(channel: string, place: Place, schedule: Schedule): Promise<string> {
  const short = await shortened(place, schedule);
  const { broken } = await play(place, short);
  return [
    `${channel}, ${place.name}, PORTOLAN_SEED=${schedule.seed}`,
    ...broken,
    `steps: ${short.steps.map(told).join(' | ')}`,
  ].join('\n');
}

describe.each(Object.entries(PLACES))('%s under any schedule of faults', (channel, places) => {
  const sum = { schedules: 0, faults: 0, answers: 0, lost: 0, overwritten: 0, duplicates: 0 };

  beforeAll(() => {
    // Every refusal is explained to developers; here there are thousands.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  afterAll(() => {
    const { schedules, faults, answers, lost, overwritten, duplicates } = sum;
    console.info(
      `${channel}: ${schedules} schedules, ${faults} faults, ${answers} answers, ${lost} lost, ${duplicates} duplicates, ${overwritten} overwritten by a page open elsewhere`,
    );
  });

  test.each(places.map((place, at) => ({ place, at, name: place.name })))(
    'faults 6 to 10: no answer is lost at $name',
    async ({ place, at }) => {
      const failures: string[] = [];
      for (const seed of seedsAt(at, places.length)) {
        const schedule = scheduleOf(seed, place.troubles);
        const outcome = await play(place, schedule);
        sum.schedules += 1;
        for (const what of ['faults', 'answers', 'lost', 'overwritten', 'duplicates'] as const) {
          sum[what] += outcome[what];
        }
        if (outcome.broken.length > 0) failures.push(await explained(channel, place, schedule));
        if (failures.length >= 3) break;
      }

      expect(failures.join('\n\n')).toBe('');
    },
    SOAK ? 3_600_000 : 120_000,
  );
});
