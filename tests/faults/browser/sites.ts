import type { Stage } from '../../browser/stage.js';
import { toldTo } from '../../browser/told.js';
import { MoodleSite } from './moodle-site.js';
import { visit } from './moodle-visit.js';
import type { Opened, Site } from './sitting.js';

/** Where the local LMS takes statements and states. */
const RECORDS = /\/lrs\//;

/** A package in the site that fails as Moodle does. */
export async function moodleSite(zip: string): Promise<Site> {
  const moodle = await MoodleSite.open(zip);
  return {
    open: (context, learner) => visit(context, moodle, learner),
    refuse: (_page, refusing) => {
      moodle.failing = refusing;
      return Promise.resolve();
    },
    holds: (learner) => {
      const stored = moodle.stored(learner);
      const answers = Object.keys(moodle.answers(learner)).length;
      const score = stored['cmi.core.score.raw'];
      return Promise.resolve({
        passed: stored['cmi.core.lesson_status'] === 'passed',
        score: score === undefined ? undefined : Number(score),
        answers,
        told: answers,
      });
    },
    close: () => moodle.close(),
  };
}

/** A package in the strict local LMS; its record store fails by the network between. */
export function localSite(stage: Stage, zip: string): Site {
  return {
    open: (context, learner) => stage.play(context, zip, { learner }),
    refuse: async (page, refusing) => {
      if (page.isClosed()) return;
      if (!refusing) return page.unroute(RECORDS);
      await page.route(RECORDS, (route) => {
        const reads = route.request().method() === 'GET';
        return reads ? route.continue() : route.fulfill({ status: 503, body: '' });
      });
    },
    holds: (learner) => {
      const { verdicts, score, answers } = toldTo(stage.lms, zip, learner);
      const attempt = stage.lms.attempts.latest(zip, learner);
      const statements = zip.includes('scorm') ? [] : stage.lms.records.statements(attempt.id);
      const answered = statements.filter(({ verb }) => verb.id.endsWith('/answered'));
      return Promise.resolve({
        passed: verdicts.includes('passed'),
        score,
        answers: answers.length,
        told: zip.includes('scorm') ? answers.length : answered.length,
      });
    },
    close: () => Promise.resolve(),
  };
}

/** A package without an LMS: the device holds the attempt, and the result says what it is worth. */
export function deviceSite(stage: Stage, zip: string): Site {
  const open = new Map<string, Opened>();
  return {
    open: async (context, learner) => {
      const opened = await stage.play(context, zip, { learner });
      open.set(learner, opened);
      return opened;
    },
    refuse: () => Promise.resolve(),
    holds: async (learner) => {
      const whole = open.get(learner)?.frame.getByText('100 of 100', { exact: true });
      // Nobody has 100 of 100 with an answer missing.
      const all = ((await whole?.count()) ?? 0) > 0;
      return { passed: all, score: all ? 100 : undefined, answers: all ? 8 : 0, told: 8 };
    },
    close: () => Promise.resolve(),
  };
}
