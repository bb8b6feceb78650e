import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import type { Learner } from './learner.js';
import { LEFT_AT, PLAN, readReport, travel, visit, type Journey } from './scan-journey.js';
import { Stage } from './stage.js';
import { toldTo, type Told } from './told.js';

const DIMENSIONS = ['commitment', 'offer', 'market', 'money', 'operations', 'digital'];
const TITLES: Readonly<Record<string, string>> = {
  commitment: 'Commitment and people',
  offer: 'Offer and compliance',
  market: 'Market and partners',
  money: 'Money and pricing',
  operations: 'Operations and logistics',
  digital: 'Digital and customer rights',
};

const TARGETS = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'];
/** For a slow machine: all learners are on their way at the same time. */
const PATIENCE = 300_000;

let stage: Stage;
const contexts = new Map<string, BrowserContext>();
const journeys = new Map<string, Promise<Journey>>();

beforeAll(async () => {
  stage = await Stage.open();
  for (const target of TARGETS) {
    const context = await stage.learner();
    contexts.set(target, context);
    const journey = travel(stage, context, `readiness-scan.${target}.zip`);
    // Whoever needs it sees the failure.
    journey.catch(() => undefined);
    journeys.set(target, journey);
  }
});

afterAll(() => stage.close());

describe.each(TARGETS)('readiness scan as %s', (target) => {
  const zip = `readiness-scan.${target}.zip`;
  let context: BrowserContext;
  let journey: Journey;

  beforeAll(async () => {
    context = contexts.get(target) as BrowserContext;
    journey = (await journeys.get(target)) as Journey;
  }, PATIENCE);

  test('says where the learner stopped, and that nothing is lost', () => {
    expect(journey.card).toMatch(
      /You stopped after question 17, in Market and partners, on \d+ \w+ at \d\d:\d\d\. All 16 answers are saved\./,
    );
    expect(journey.card).toContain('16 of 38 answered');
    expect(journey.card).toContain(`Continue with question ${String(LEFT_AT)}`);
  });

  test('goes on at the same question', () => {
    expect(journey.askedOnReturn).toBe(journey.askedOnLeaving);
  });

  test('keeps every answer, and what was left open', () => {
    expect(journey.replies.filter((reply) => reply.length === 0)).toHaveLength(1);
    journey.replies.forEach((reply, at) => {
      const kept = journey.repliesKept[at];
      // A case that is settled shows its answer in the list of judged options.
      const settled = kept?.screen.includes('Your answer:');
      if (settled) expect(kept?.screen).toContain(reply[0]);
      else expect(kept?.picked).toEqual(reply);
    });
  });

  test('ends completed, without a grade', () => {
    expect(journey.told.verdicts).toEqual(['completed']);
    expect(journey.told.score).toBeUndefined();
  });

  test('tells of every dimension what the report shows', () => {
    expect(journey.told.objectives.map(({ id }) => id)).toEqual(DIMENSIONS);
    expect(linesOf(journey.told).sort()).toEqual([...journey.report.dimensions].sort());
    for (const { percent, summary } of journey.told.objectives) {
      expect(Math.round(percent ?? NaN)).toBe(Number(/^\d+/.exec(summary)?.[0]));
    }
  });

  test('tells every answer once', () => {
    const { answers } = journey.told;

    expect(journey.handedIn).toBe(37);
    expect(answers).toHaveLength(journey.handedIn);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
    expect(answers.every(({ words }) => words !== '')).toBe(true);
  });

  test('takes no more room than every LMS has, and counts the time', () => {
    expect(journey.told.characters).toBeGreaterThan(0);
    expect(journey.told.characters).toBeLessThanOrEqual(3500);
    expect(journey.told.seconds).toBeGreaterThan(0);
  });

  test('shows the result first when it is opened again, and changes nothing', async () => {
    const report = await visit(stage, context, zip, {}, async (learner) => {
      await learner.button(learner.words.results.lookThrough).waitFor();
      return readReport(learner);
    });

    expect(report).toEqual(journey.report);
    if (target !== 'web') expect(lasting(toldTo(stage.lms, zip))).toEqual(lasting(journey.told));
  });

  test('never complains', () => {
    expect(journey.complaints).toEqual([]);
  });

  if (['scorm12', 'scorm2004', 'cmi5'].includes(target)) {
    test('writes nothing when it is opened to look at', async () => {
      if (target !== 'cmi5') await lastWords(zip);
      const before = held(zip);

      await visit(stage, context, zip, { mode: 'review' }, async (learner) => {
        await learner.view.getByText('To look at, nothing changes').waitFor();
        expect(await learner.button(learner.words.results.again).isVisible()).toBe(false);
        await lookThrough(learner);
      });

      expect(held(zip)).toEqual(before);
    });
  }

  test('begins a fresh attempt, which lowers nothing', async () => {
    await visit(stage, context, zip, {}, async (learner) => {
      await learner.press(learner.words.results.again);
      await learner.numbered(1);
      await learner.answerAll(PLAN, 1, 3);
    });

    await visit(stage, context, zip, {}, async (learner) => {
      await learner.button(learner.words.start.continueWith(4)).waitFor();
    });
    if (target === 'web') return;
    const { verdicts, objectives } = toldTo(stage.lms, zip);
    expect({ verdicts, objectives }).toEqual({
      verdicts: journey.told.verdicts,
      objectives: journey.told.objectives,
    });
  });

  if (target !== 'web') {
    test('starts empty in a new attempt of the LMS', async () => {
      await visit(stage, context, zip, { start: 'anew' }, async (learner) => {
        await learner.begin();
        expect(await learner.picked()).toEqual([]);
      });
    });
  }
});

/** The told dimensions in the words of the report: `Money and pricing 52 · Prepare`. */
function linesOf(told: Told): string[] {
  return told.objectives.map(({ id, summary }) => {
    const parts = /^(\d+) of 100 \((\d+) of (\d+) answered\): (.+)$/.exec(summary) ?? [];
    const [, score = '', answered = '', total = '', band = ''] = parts;
    const basis = answered === total ? '' : ` ${answered} of ${total} answered`;
    return `${TITLES[id] ?? id} ${score} · ${band}${basis}`;
  });
}

/** What must not change any more once it was told; time goes on. */
function lasting({ verdicts, score, objectives, answers }: Told) {
  return { verdicts, score, objectives, answers };
}

/** All that an LMS holds that counts: in cmi5 a look is told too, but nothing of its course. */
function held(zip: string) {
  const attempt = stage.lms.attempts.latest(zip, 'learner-1');
  const statements = stage.lms.records.statements(attempt.id);
  return {
    values: { ...attempt.values },
    told: lasting(toldTo(stage.lms, zip)),
    statements: statements.filter(({ verb }) => !/(initialized|terminated)$/.test(verb.id)).length,
    characters: stage.lms.records.stateCharacters(attempt.id),
  };
}

/**
 * Waits for what the pages before said on leaving. A browser under load may lose such a beacon, and
 * nothing but the time of that session with it; what has not come by then never will.
 */
async function lastWords(zip: string): Promise<void> {
  const attempt = stage.lms.attempts.latest(zip, 'learner-1');
  const all = vi.waitUntil(() => attempt.ended === attempt.sessions, { timeout: 20_000 });
  await all.catch(() => undefined);
}

async function lookThrough(learner: Learner): Promise<void> {
  await learner.press(learner.words.results.lookThrough);
  await learner.heading(learner.words.review.after.title).waitFor();
  await learner.view.getByRole('link', { name: 'View question 3', exact: true }).click();
  await learner.view.getByText('Why it matters').waitFor();
  await learner.press(learner.words.question.back);
  await learner.press(learner.words.question.back);
}
