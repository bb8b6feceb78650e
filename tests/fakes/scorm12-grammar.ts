import { SCORM12 } from '../../src/channels/scorm12/map.js';
import type { Grammar, Model, Rule } from './scorm-lms.js';

const TYPE = '405';

const fits = (pattern: RegExp): Rule['judge'] => {
  return (value) => (pattern.test(value) ? '' : TYPE);
};
const words = (limit: number): Rule['judge'] => {
  return (value) => (value.length <= limit ? '' : TYPE);
};
const among = (...vocabulary: string[]): Rule['judge'] => {
  return (value) => (vocabulary.includes(value) ? '' : TYPE);
};

const identifier = fits(/^[!-~]{1,255}$/);
const decimal = fits(/^-?\d+(\.\d+)?$/);
const score: Rule['judge'] = (value) =>
  /^\d+(\.\d+)?$/.test(value) && Number(value) <= 100 ? '' : TYPE;
const timespan = fits(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const time = fits(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

const FEEDBACK: Readonly<Record<string, RegExp>> = {
  choice: /^([a-z0-9]|\{[a-z0-9](,[a-z0-9])*\})?$/,
  likert: /^[a-z0-9]?$/,
  numeric: /^(-?\d+(\.\d+)?)?$/,
  'fill-in': /^.{0,255}$/s,
  'true-false': /^[01tf]?$/,
  sequencing: /^([a-z0-9](,[a-z0-9])*)?$/,
  matching: /^([a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*)?$/,
  performance: /^.{0,255}$/s,
};

/** A response or pattern is judged by the type that was set before it. */
const feedback: Rule['judge'] = (value, model, element) => {
  const line = /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
  const pattern = FEEDBACK[model.get(`${line}.type`) ?? ''];
  return pattern?.test(value) ? '' : TYPE;
};

const rule = (name: string, access: Rule['access'], judge: Rule['judge'] = () => TYPE): Rule => ({
  name: new RegExp(`^${name.replace(/\./g, '\\.').replace(/#/g, '\\d+')}$`),
  access,
  judge,
});

const STATUSES = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const LINE = 'cmi.interactions.#';

const RULES: readonly Rule[] = [
  rule('cmi.core.(student_id|student_name|credit|entry|total_time|lesson_mode)', 'read'),
  rule('cmi.(launch_data|student_data.mastery_score)', 'read'),
  rule('cmi.core.lesson_location', 'both', words(255)),
  rule('cmi.core.lesson_status', 'both', among(...STATUSES)),
  rule('cmi.core.score.(raw|min|max)', 'both', score),
  rule('cmi.core.exit', 'write', among('time-out', 'suspend', 'logout', '')),
  rule('cmi.core.session_time', 'write', timespan),
  rule('cmi.suspend_data', 'both', words(4096)),
  rule('cmi.student_preference.language', 'both', words(255)),
  rule('cmi.objectives.#.id', 'both', identifier),
  rule('cmi.objectives.#.score.(raw|min|max)', 'both', score),
  rule('cmi.objectives.#.status', 'both', among(...STATUSES, 'not attempted')),
  rule(`${LINE}.id`, 'write', identifier),
  rule(`${LINE}.objectives.#.id`, 'write', identifier),
  rule(`${LINE}.time`, 'write', time),
  rule(`${LINE}.type`, 'write', among(...Object.keys(FEEDBACK))),
  rule(`${LINE}.correct_responses.#.pattern`, 'write', feedback),
  rule(`${LINE}.weighting`, 'write', decimal),
  rule(`${LINE}.student_response`, 'write', feedback),
  rule(`${LINE}.result`, 'write', fits(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/)),
  rule(`${LINE}.latency`, 'write', timespan),
];

const CORE = 'cmi.core';

/**
 * A strict SCORM 1.2 LMS: 4,096 and 255 characters, every format and vocabulary checked.
 *
 * @spec SCORM 1.2 Run-Time Environment 3.4.4 and error codes 3.3.5
 */
export const STRICT12: Grammar = {
  names: SCORM12.api,
  rules: RULES,
  initial: {
    [`${CORE}.student_id`]: 'l.meyer',
    [`${CORE}.student_name`]: 'Meyer, Lena',
    [`${CORE}.lesson_status`]: 'not attempted',
    [`${CORE}.credit`]: 'credit',
    [`${CORE}.entry`]: 'ab-initio',
    [`${CORE}.score.raw`]: '',
    'cmi.suspend_data': '',
    'cmi.student_preference.language': 'es',
    'cmi.student_data.mastery_score': '',
  },
  errors: {
    twice: '101',
    argument: '201',
    gap: '201',
    unknown: '401',
    readOnly: '403',
    writeOnly: '404',
    unset: '0',
    shut: () => '301',
  },
  mode: `${CORE}.lesson_mode`,
  response: 'student_response',
  finish: (model) => {
    if (model.get(`${CORE}.lesson_status`) === 'not attempted') {
      model.set(`${CORE}.lesson_status`, 'completed');
    }
  },
  standing: (model) => ({ status: statusOf(model), credit: creditOf(model) }),
};

function statusOf(model: Model) {
  const status = model.get(`${CORE}.lesson_status`);
  return STATUSES.includes(status ?? '') ? (status as 'passed') : 'none';
}

function creditOf(model: Model): number | undefined {
  const raw = model.get(`${CORE}.score.raw`) ?? '';
  return raw === '' ? undefined : Number(raw) / 100;
}
