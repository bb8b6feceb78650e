import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stage } from '../../browser/stage.js';
import { Sitting, type Site } from './sitting.js';
import { deviceSite, localSite, moodleSite } from './sites.js';

/** Schedules for each channel; `npm run soak` plays more. */
const SCHEDULES = process.env['PORTOLAN_SOAK'] ? 500 : 6;
/** Learners at once, each with a browser of their own. */
const AT_ONCE = 4;
const SEED = process.env['PORTOLAN_SEED'];
const seeds = SEED ? [Number(SEED)] : Array.from({ length: SCHEDULES }, (_, at) => at + 1);

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(() => stage.close());

const SITES: readonly { readonly channel: string; readonly open: () => Promise<Site> }[] = [
  { channel: 'scorm12', open: () => moodleSite('demo.scorm12.zip') },
  { channel: 'scorm2004', open: () => Promise.resolve(localSite(stage, 'demo.scorm2004.zip')) },
  { channel: 'cmi5', open: () => Promise.resolve(localSite(stage, 'demo.cmi5.zip')) },
  { channel: 'xapi', open: () => Promise.resolve(localSite(stage, 'demo.xapi.zip')) },
  { channel: 'standalone', open: () => Promise.resolve(deviceSite(stage, 'demo.web.zip')) },
];

describe.each(SITES)('any schedule of faults in Chromium under $channel', ({ channel, open }) => {
  test(
    'ends with every answer there, once',
    async () => {
      const site = await open();
      const sum = { schedules: 0, faults: 0, answers: 0, lost: 0, duplicates: 0 };
      const waiting = [...seeds];
      const play = async () => {
        for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
          const { faults, answers, lost, duplicates } = await sat(site, seed, channel);
          sum.schedules += 1;
          sum.faults += faults;
          sum.answers += answers;
          sum.lost += lost;
          sum.duplicates += duplicates;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, play));
      await site.close();
      console.info(`${channel} in Chromium: ${JSON.stringify(sum)}`);
    },
    SCHEDULES * 60_000,
  );
});

/** One schedule from its beginning to its end. */
async function sat(site: Site, seed: number, channel: string): Promise<Sitting> {
  const sitting = await Sitting.begin(stage, site, seed);
  try {
    await sitting.play();
    await sitting.finish();
  } catch (error) {
    const steps = sitting.steps.join(' | ');
    throw new Error(`${channel}, PORTOLAN_SEED=${String(seed)}: ${steps}`, { cause: error });
  }
  const { steps, lost, duplicates, errors } = sitting;
  expect({ seed, steps, lost, duplicates, errors }).toEqual({
    seed,
    steps,
    lost: 0,
    duplicates: 0,
    errors: [],
  });
  await sitting.close();
  return sitting;
}
