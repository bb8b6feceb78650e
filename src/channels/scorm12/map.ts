import type { TypedOption, TypedResponse } from '../../core/report/result.js';
import type { Dialect, Standing, Value, Verdict } from '../scorm/dialect.js';
import {
  inRecords,
  interactionValues,
  plainNumber,
  variedInteraction,
  type InteractionTerms,
  type WrittenResponse,
} from '../scorm/interaction.js';
import { decimal, languageIn, modeIn, numberIn, percent, SCORE_RANGE } from '../scorm/values.js';
import { plainWords } from '../scorm/words.js';

/** Characters of a CMIString255, the limit for responses in an LMS that keeps to the standard. */
const RESPONSE = 255;

const STANDINGS: readonly Standing[] = ['incomplete', 'failed', 'completed', 'passed'];

const TERMS: InteractionTerms = {
  response: 'student_response',
  time: 'time',
  wrong: 'wrong',
  limit: RESPONSE,
  timeOf: (milliseconds) => {
    const time = new Date(milliseconds);
    return timespan(time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds());
  },
  durationOf: timespan,
  written,
  more: () => [],
};

/**
 * The domain in the elements of SCORM 1.2.
 *
 * The score precedes the status, so that an LMS which derives one from the other has both; min and
 * max precede raw, so that it is never read against another scale.
 *
 * @spec SCORM 1.2 Run-Time Environment 3.4.4, data model: cmi.core, cmi.objectives, cmi.interactions
 */
export const SCORM12: Dialect = {
  channel: 'scorm12',
  api: {
    object: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  notOpen: ['301'],
  notKept: ['401'],
  suspendData: 'cmi.suspend_data',
  begun: [['cmi.core.lesson_status', 'incomplete']],
  suspended: ['cmi.core.exit', 'suspend'],
  readLaunch,
  sessionTime: (seconds) => ['cmi.core.session_time', timespan(seconds)],
  objective: (at, id, _name, found) => [
    [`cmi.objectives.${at}.id`, id],
    ...(found?.credit === undefined ? [] : scoreAt(`cmi.objectives.${at}.score`, found.credit)),
    ...(found ? [objectiveStatus(at, found.complete)] : []),
  ],
  interaction: (at, interaction) => interactionValues(at, interaction, TERMS),
  progress: () => [],
  score: (credit) => scoreAt('cmi.core.score', credit),
  verdict,
  varied,
};

function readLaunch(read: (element: string) => string) {
  const status = read('cmi.core.lesson_status').trim().toLowerCase();
  const mastery = numberIn(read('cmi.student_data.mastery_score'));
  return {
    mode: modeIn(read('cmi.core.lesson_mode')),
    standing: standingIn(status),
    learnerId: read('cmi.core.student_id'),
    language: languageIn(read('cmi.student_preference.language')) ?? '',
    state: read('cmi.suspend_data'),
    masteryScore: mastery === undefined ? undefined : mastery / 100,
    score: numberIn(read('cmi.core.score.raw')),
  };
}

/** Nothing is known of an attempt without a status; `not attempted` and `browsed` are fresh ones. */
function standingIn(status: string): Standing {
  const known = STANDINGS.find((one) => one === status);
  return known ?? (status === '' ? 'unknown' : 'incomplete');
}

function verdict(setting: string, passed: boolean | undefined): Verdict {
  if (setting === 'complete' || passed === undefined) return ended('completed');
  if (passed) return ended('passed');
  return setting === 'pass-only' ? { standing: 'incomplete', values: [] } : ended('failed');
}

function ended(standing: Standing): Verdict {
  return { standing, values: [['cmi.core.lesson_status', standing]] };
}

function scoreAt(path: string, credit: number): readonly Value[] {
  const [min, max] = SCORE_RANGE;
  return [
    [`${path}.min`, min],
    [`${path}.max`, max],
    [`${path}.raw`, percent(credit)],
  ];
}

function objectiveStatus(at: number, complete: boolean): Value {
  return [`cmi.objectives.${at}.status`, complete ? 'completed' : 'incomplete'];
}

/**
 * A CMITimespan with two decimals: `00:02:05.50`.
 *
 * Always two, because Moodle adds up `.5` as five hundredths.
 */
function timespan(seconds: number): string {
  const hundredths = Math.min(35_999_999, Math.max(0, Math.round(seconds * 100)));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const whole = hundredths / 100;
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** A response in the feedback format of its type. */
function written(response: TypedResponse): WrittenResponse {
  switch (response.type) {
    case 'choice': {
      const { options, chosen, correct } = response;
      const said = (keys: readonly string[]) => marks(options, keys);
      return { type: 'choice', response: said(chosen), correct: correct ? [said(correct)] : [] };
    }
    case 'likert': {
      const { options, chosen } = response;
      return { type: 'likert', response: marks(options, chosen ? [chosen] : []), correct: [] };
    }
    case 'numeric': {
      const { value, correct } = response;
      const exact = correct?.min !== undefined && correct.min === correct.max;
      return {
        type: 'numeric',
        response: value === undefined ? '' : plainNumber(value),
        correct: exact ? [plainNumber(correct.min)] : [],
      };
    }
    case 'true-false': {
      const said = (value: boolean | undefined) => (value === undefined ? [] : [value ? 't' : 'f']);
      return {
        type: 'true-false',
        response: said(response.value).join(),
        correct: said(response.correct),
      };
    }
    case 'long-fill-in':
      return written({ type: 'fill-in', text: response.text });
    case 'sequencing':
    case 'matching':
    case 'performance':
      return inRecords(response, response.type === 'performance' ? ':' : '.', ',', RESPONSE);
    case 'fill-in':
      return {
        type: 'fill-in',
        response: plainWords(response.text, RESPONSE),
        correct: (response.correct ?? []).map((text) => plainWords(text, RESPONSE)),
      };
  }
}

/** Chosen options as single signs, in braces when there are several; by place when a key is longer. */
function marks(options: readonly TypedOption[], keys: readonly string[]): string {
  const single = options.every(({ key }) => /^[a-z0-9]$/.test(key));
  const chosen = options.flatMap(({ key }, place) =>
    keys.includes(key) ? [single ? key : place.toString(36)] : [],
  );
  return chosen.length > 1 ? `{${chosen.join(',')}}` : chosen.join();
}

function varied(element: string, value: string): string | undefined {
  if (element === 'cmi.core.lesson_status') return 'incomplete';
  if (element.endsWith('.score.raw')) return nearby(value);
  if (element.endsWith('.status')) return value === 'incomplete' ? 'not attempted' : 'incomplete';
  if (/^cmi\.(objectives|interactions)\.\d+\.id$/.test(element)) return `${value}x`;
  const part = /^cmi\.interactions\.\d+\.(\w+)$/.exec(element)?.[1];
  return part ? variedInteraction(part, value, TERMS.response) : undefined;
}

function nearby(percentage: string): string {
  const value = Number(percentage);
  return decimal(value + (value < 100 ? 0.01 : -0.01));
}
