import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openScorm12 } from '../../src/channels/scorm12/channel.js';
import { openScorm2004 } from '../../src/channels/scorm2004/channel.js';
import type { Delivery } from '../../src/channels/channel.js';
import { randomFrom, type Random } from '../../src/core/session/random.js';
import { FakeScormLms, type Quirks } from '../fakes/scorm-lms.js';
import { STRICT12 } from '../fakes/scorm12-grammar.js';
import { STRICT2004 } from '../fakes/scorm2004-grammar.js';
import { Timeline } from '../fakes/timeline.js';
import type { Place } from './far-side.js';
import { GARBAGE, pick, savedAttempt } from './garbage.js';
import { HOSTILE_APIS } from './hostile-apis.js';
import { Network } from './network.js';
import { answerQuestion, openPage, type Session } from './page.js';
import { tokensIn, tokensOf } from './records.js';
import { callAtRandom } from './random-calls.js';
import { ScormSide, type ScormLms } from './scorm-side.js';
import { Device } from './tab.js';

const VERSIONS = [
  { version: '1.2', open: openScorm12, grammar: STRICT12 },
  { version: '2004', open: openScorm2004, grammar: STRICT2004 },
] as const;

type Version = (typeof VERSIONS)[number];

/** A place that an LMS of our making stands for. */
function placeOf({ open }: Pick<Version, 'open'>, lms: ScormLms): Place {
  return {
    name: 'an LMS',
    open,
    settings: {},
    troubles: [],
    shows: { answers: true, score: true },
    create: (timeline, network) => new ScormSide(lms, timeline, network),
  };
}

/** What an attempt came to. */
interface Worked {
  readonly session: Session;
  readonly device: Device;
  /** What the learner was shown before leaving. */
  readonly shown: Delivery | undefined;
}

/** Opens, answers every question, hands in and leaves. */
async function workThrough(place: Place): Promise<Worked> {
  const timeline = new Timeline();
  const side = place.create(timeline, new Network(timeline));
  const device = new Device('laptop');
  const opened = await openPage(place, side.visit(device));
  if (!opened) throw new Error('no launch came');
  const { session } = opened;
  for (let question = 0; question < 6; question += 1) {
    answerQuestion(session, question, question + 1);
    await timeline.pass(2_000);
  }
  if (session.launch.mode === 'normal') {
    expect([...tokensOf(session).values()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  }
  session.perform({ type: 'hand-in' });
  await timeline.pass(300_000);
  const shown = session.delivery.delivery;
  session.flush();
  await session.close();
  return { session, device, shown };
}

function lyingOn({ localStorage }: Device): readonly string[] {
  return localStorage.keys.map((key) => localStorage.getItem(key) ?? '');
}

beforeAll(() => {
  // Every refusal is explained to developers; here there are thousands.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(VERSIONS)('SCORM $version and what LMSs should not answer', (version) => {
  test.each(GARBAGE)('fault 23: every value that is read is $what', async ({ value }) => {
    const lms = new FakeScormLms(version.grammar, { read: () => value ?? null });
    const { session, device } = await workThrough(placeOf(version, lms));

    expect(session.complete).toBe(true);
    const text = typeof value === 'string' ? value.trim() : '';
    const readable = text !== '' && text !== 'null' && text !== 'undefined';
    if (readable) expect(lyingOn(device)).toContain(text);
  });

  test('fault 23: values are garbage now and then, each time another', async () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = randomFrom(seed);
      const lms = new FakeScormLms(version.grammar, odd(random));
      const { session } = await workThrough(placeOf(version, lms));

      expect(session.complete || session.launch.mode !== 'normal', `seed ${seed}`).toBe(true);
    }
  });

  test('fault 23: the attempt of a version to come is set aside before it is replaced', async () => {
    const lms = new FakeScormLms(version.grammar);
    const [other] = GARBAGE.filter(({ what }) => what.includes('version to come'));
    const text = String(other?.value);
    lms.stored.set('cmi.suspend_data', text);
    const { session, device } = await workThrough(placeOf(version, lms));

    expect(session.aside).toEqual([text]);
    expect(session.notices).toEqual([{ kind: 'newer-format' }]);
    expect(lyingOn(device)).toContain(text);
    expect(lms.stored.get('cmi.suspend_data')).not.toBe(text);
  });

  test('fault 23: an attempt with space around it goes on', async () => {
    const lms = new FakeScormLms(version.grammar);
    lms.stored.set('cmi.suspend_data', ` ${savedAttempt()}\r\n`);
    const { session } = await workThrough(placeOf(version, lms));

    expect(session.aside).toEqual([]);
    expect(session.resumedAt).toBeDefined();
  });
});

/** An LMS that answers truly half of the time. */
function odd(random: Random): Quirks {
  return {
    read: () => (random() < 0.5 ? undefined : (pick(random, GARBAGE).value ?? null)),
    answer: (answer) => (random() < 0.8 ? answer : pick(random, GARBAGE).value),
  };
}

describe.each(VERSIONS)('SCORM $version and hostile APIs', (version) => {
  test.each(HOSTILE_APIS)(
    'fault 7: the learner can answer though the API $what',
    async ({ of }) => {
      const lms = new FakeScormLms(version.grammar);
      const play = lms.play.bind(lms);
      lms.play = () => {
        const page = play();
        return Object.create(page, { api: { value: of(page.api) } }) as typeof page;
      };
      const { session } = await workThrough(placeOf(version, lms));

      expect(session.complete).toBe(true);
      // What is shown as sent is there.
      const state = lms.stored.get('cmi.suspend_data') ?? '';
      if (session.delivery.delivery === 'sent') expect(tokensIn(state)).toEqual(tokensOf(session));
    },
  );

  test('fault 22: calls in any order throw nothing and end the session once', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const lms = new FakeScormLms(version.grammar);
      const { failures } = await callAtRandom(placeOf(version, lms), seed);

      expect(failures, `seed ${seed}`).toEqual([]);
      expect(lms.endings, `seed ${seed}`).toBeLessThanOrEqual(1);
      const openings = lms.calls.filter((call) => /Initialize/.test(call));
      expect(openings.length, `seed ${seed}`).toBeLessThanOrEqual(1);
    }
  });
});
