import { openCmi5 } from '../../src/channels/cmi5/channel.js';
import { openScorm12 } from '../../src/channels/scorm12/channel.js';
import type { Environment, OpenChannel } from '../../src/channels/channel.js';
import type { AnyReportType } from '../../src/core/assessment/report-type.js';
import { registerItemType } from '../../src/items/registry.js';
import { assessment } from '../../src/players/assessment/assessment.js';
import { registerReportType } from '../../src/reports/registry.js';
import { SessionController } from '../../src/shell/session-controller.js';
import { MemoryLrs } from '../../packager/preview/lrs/memory-lrs.js';
import { SETTINGS } from '../contracts/channel.js';
import { assessmentOf, fakeItemTypes, letterItem, plainReport } from '../fakes/assessments.js';
import { FakeClock } from '../fakes/clock.js';
import { cmi5Address, TERMS } from '../fakes/cmi5-launch.js';
import { environmentOf, fakeWindow } from '../fakes/scorm-page.js';
import { FakeStorage } from '../fakes/storage.js';
import { FakeTab } from '../fakes/tab.js';
import { fixed, spread, type Row, type Section } from './figures.js';

/** Answers of the longest attempt measured, and those at which the cost of one more is told. */
const ANSWERS = 150;
const TOLD_AT = [1, 10, 50, 100, 150];
/** Milliseconds for which the page may not answer because of us. */
const MOST_BLOCKING = 50;

/** What one far side was asked while an answer was saved. */
interface Traffic {
  calls: number;
  bytes: number;
  /** Milliseconds inside of the far side, which are not ours. */
  inside: number;
}

/** A far side that counts, and the page before it. */
interface World {
  readonly name: string;
  readonly open: OpenChannel;
  readonly environment: Environment;
  readonly clock: FakeClock;
  readonly traffic: Traffic;
}

/** What saving an answer costs: calls, bytes and the time of our own code, as an attempt grows. */
export async function measureSaving(runs: number): Promise<Section> {
  fakeItemTypes.forEach(registerItemType);
  // The registry hands a report only content of its own kind.
  registerReportType(plainReport as AnyReportType);
  const rows: Row[] = [];
  for (const world of [scormWorld, cmi5World]) {
    const played = [];
    for (let run = 0; run < runs; run += 1) played.push(await play(world()));
    for (const at of TOLD_AT) {
      const [one] = played.map(({ costs }) => costs[at - 1]);
      if (!one) continue;
      rows.push({
        name: `${world().name}, answer ${String(at)}`,
        values: {
          calls: fixed(one.calls),
          bytes: fixed(one.bytes),
          own: spread(played.map(({ costs }) => costs[at - 1]?.own ?? 0)),
        },
      });
    }
    rows.push({
      name: `${world().name}, the longest of ${String(ANSWERS)}`,
      values: { own: spread(played.map(({ costs }) => Math.max(...costs.map(({ own }) => own)))) },
    });
  }
  return {
    title: 'Cost of saving an answer',
    how: [
      `An attempt of ${String(ANSWERS)} answers in Node, each saved before the next, over the real channels.`,
      'Calls: of the API, looks at probe.txt among them, or requests; bytes: what they carry.',
      'Own: time of our code for one answer from the press to the last call, the far side left out.',
    ],
    columns: [
      { key: 'calls', title: 'calls', unit: '' },
      { key: 'bytes', title: 'bytes', unit: 'B' },
      { key: 'own', title: 'own code', unit: 'ms', most: MOST_BLOCKING },
    ],
    rows,
  };
}

async function play({ open, environment, clock, traffic }: World) {
  const items = Array.from({ length: ANSWERS }, (_, at) =>
    letterItem(`item-${String(at)}`, at + 1),
  );
  const channel = open(SETTINGS, environment);
  const opening = channel.open();
  await clock.pass(100);
  const session = new SessionController({
    packageId: SETTINGS.packageId,
    repeatable: false,
    channel,
    launch: await opening,
    activity: assessment,
    content: assessmentOf(items),
    now: clock.now,
    monotonic: clock.monotonic,
    seed: () => 1,
  });
  const costs: { calls: number; bytes: number; own: number }[] = [];
  for (let at = 0; at < ANSWERS; at += 1) {
    Object.assign(traffic, { calls: 0, bytes: 0, inside: 0 });
    const start = performance.now();
    session.perform({ type: 'answer', response: 'b', seconds: 5 });
    await clock.pass(100);
    const own = performance.now() - start - traffic.inside;
    costs.push({ calls: traffic.calls, bytes: traffic.bytes, own });
    await clock.pass(5_000);
  }
  return { costs };
}

/** SCORM 1.2, whose LMS takes everything and does nothing with it. */
function scormWorld(): World {
  const traffic: Traffic = { calls: 0, bytes: 0, inside: 0 };
  const call = (...given: string[]) => {
    traffic.calls += 1;
    traffic.bytes += given.join('').length;
    return 'true';
  };
  const API = {
    LMSInitialize: call,
    LMSSetValue: call,
    LMSCommit: call,
    LMSFinish: call,
    LMSGetValue: () => '',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
  };
  const clock = new FakeClock();
  const fetch = () => {
    traffic.calls += 1;
    return Promise.resolve(new Response(SETTINGS.packageId));
  };
  const window = fakeWindow({ parent: fakeWindow({ API }) });
  const environment = environmentOf(window, clock, { fetch, localStorage: new FakeStorage() });
  return { name: 'SCORM 1.2', open: openScorm12, environment, clock, traffic };
}

/** cmi5 with a record store in memory. */
function cmi5World(): World {
  const traffic: Traffic = { calls: 0, bytes: 0, inside: 0 };
  const lrs = new MemoryLrs();
  const clock = new FakeClock();
  const tab = new FakeTab({
    href: cmi5Address(lrs, lrs.openSession(TERMS)),
    localStorage: new FakeStorage(),
    clock,
    fetch: async (input, init) => {
      traffic.calls += 1;
      traffic.bytes += String(init?.body ?? '').length;
      const start = performance.now();
      const answer = await lrs.fetch(input, init);
      traffic.inside += performance.now() - start;
      return answer;
    },
  });
  return { name: 'cmi5', open: openCmi5, environment: tab.environment, clock, traffic };
}
