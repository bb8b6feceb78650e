import type { TypedResponse } from '../../core/report/result.js';
import type { Dialect, Interaction, Standing, Value, Verdict } from '../scorm/dialect.js';
import {
  inRecords,
  interactionValues,
  plainNumber,
  variedInteraction,
  type InteractionTerms,
  type WrittenResponse,
} from '../scorm/interaction.js';
import { languageIn, modeIn, numberIn, percent, SCORE_RANGE, share } from '../scorm/values.js';
import { plainWords } from '../scorm/words.js';

/** Characters that an LMS must at least take for a text. */
const TEXT = 250;

/** The same for a long text and for a list of pairs. */
const LONG_TEXT = 4000;

const TERMS: InteractionTerms = {
  response: 'learner_response',
  time: 'timestamp',
  wrong: 'incorrect',
  limit: TEXT,
  timeOf: (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, -2)}Z`,
  durationOf: interval,
  written,
  more: described,
};

/**
 * The domain in the elements of SCORM 2004.
 *
 * The score precedes success, and success precedes completion, because several LMSs drop all that
 * follows a completion.
 *
 * @spec SCORM 2004 4th Edition Run-Time Environment 4.2, data model elements
 */
export const SCORM2004: Dialect = {
  channel: 'scorm2004',
  api: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  notOpen: ['122', '123'],
  notKept: ['401', '402'],
  suspendData: 'cmi.suspend_data',
  begun: [['cmi.completion_status', 'incomplete']],
  suspended: ['cmi.exit', 'suspend'],
  readLaunch,
  sessionTime: (seconds) => ['cmi.session_time', interval(seconds)],
  objective: (at, id, name, found) => [
    [`cmi.objectives.${at}.id`, id],
    [`cmi.objectives.${at}.description`, plainWords(name, TEXT)],
    ...(found?.credit === undefined ? [] : scoreAt(`cmi.objectives.${at}.score`, found.credit)),
    ...(found ? [objectiveStatus(at, found.complete)] : []),
  ],
  interaction: (at, interaction) => interactionValues(at, interaction, TERMS),
  progress: (part) => [['cmi.progress_measure', share(part)]],
  score: (credit) => scoreAt('cmi.score', credit),
  verdict,
  varied,
};

function readLaunch(read: (element: string) => string) {
  return {
    mode: modeIn(read('cmi.mode')),
    standing: standingIn(read('cmi.completion_status'), read('cmi.success_status')),
    learnerId: read('cmi.learner_id'),
    language: languageIn(read('cmi.learner_preference.language')) ?? '',
    state: read('cmi.suspend_data'),
    masteryScore: numberIn(read('cmi.scaled_passing_score')),
    score: numberIn(read('cmi.score.raw')),
  };
}

function standingIn(completion: string, success: string): Standing {
  const [done, won] = [completion.trim().toLowerCase(), success.trim().toLowerCase()];
  if (won === 'passed' || won === 'failed') return won;
  if (done === 'completed') return 'completed';
  return done === '' && won === '' ? 'unknown' : 'incomplete';
}

function verdict(setting: string, passed: boolean | undefined): Verdict {
  const completion: Value = ['cmi.completion_status', 'completed'];
  if (passed === undefined) return { standing: 'completed', values: [completion] };
  if (setting === 'pass-only' && !passed) return { standing: 'incomplete', values: [] };
  const standing = passed ? 'passed' : 'failed';
  return { standing, values: [['cmi.success_status', standing], completion] };
}

function scoreAt(path: string, credit: number): readonly Value[] {
  const [min, max] = SCORE_RANGE;
  return [
    [`${path}.min`, min],
    [`${path}.max`, max],
    [`${path}.raw`, percent(credit)],
    [`${path}.scaled`, share(credit)],
  ];
}

function objectiveStatus(at: number, complete: boolean): Value {
  return [`cmi.objectives.${at}.completion_status`, complete ? 'completed' : 'incomplete'];
}

function described({ prompt }: Interaction): readonly (readonly [string, string])[] {
  return prompt === '' ? [] : [['description', plainWords(prompt, TEXT)]];
}

/** A timeinterval (second,10,2): `PT125.50S`. */
function interval(seconds: number): string {
  return `PT${Math.max(0, seconds).toFixed(2)}S`;
}

/** A response in the format of its type. */
function written(response: TypedResponse): WrittenResponse {
  switch (response.type) {
    case 'choice': {
      const { chosen, correct } = response;
      return {
        type: 'choice',
        response: together(chosen),
        correct: correct ? [together(correct)] : [],
      };
    }
    case 'likert':
      return { type: 'likert', response: response.chosen ?? '', correct: [] };
    case 'numeric': {
      const { value, correct } = response;
      const said = (bound: number | undefined) => (bound === undefined ? '' : plainNumber(bound));
      return {
        type: 'numeric',
        response: said(value),
        correct: correct ? [`${said(correct.min)}[:]${said(correct.max)}`] : [],
      };
    }
    case 'true-false': {
      const { value, correct } = response;
      return {
        type: 'true-false',
        response: String(value ?? ''),
        correct: correct === undefined ? [] : [String(correct)],
      };
    }
    case 'long-fill-in':
      return { type: response.type, response: plainWords(response.text, LONG_TEXT), correct: [] };
    case 'sequencing':
    case 'matching':
    case 'performance':
      return inRecords(response, '[.]', '[,]', LONG_TEXT);
    case 'fill-in':
      return {
        type: 'fill-in',
        response: plainWords(response.text, TEXT),
        correct: (response.correct ?? []).map((text) => plainWords(text, TEXT)),
      };
  }
}

function together(keys: readonly string[]): string {
  return keys.join('[,]');
}

/** Ids are never varied: they may be set only once. */
function varied(element: string, value: string): string | undefined {
  if (element.endsWith('.score.raw') || element.endsWith('.score.scaled')) {
    return nearby(value, element.endsWith('raw') ? 100 : 1);
  }
  if (element.endsWith('success_status')) return 'unknown';
  if (element.endsWith('completion_status'))
    return value === 'completed' ? 'incomplete' : 'unknown';
  const part = /^cmi\.interactions\.\d+\.(\w+)$/.exec(element)?.[1];
  return part ? variedInteraction(part, value, TERMS.response) : undefined;
}

function nearby(score: string, most: number): string {
  const value = Number(score);
  const step = most / 1e4;
  return String(Math.round((value + (value < most ? step : -step)) * 1e4) / 1e4);
}
