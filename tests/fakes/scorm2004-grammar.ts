import { SCORM2004 } from '../../src/channels/scorm2004/map.js';
import type { Grammar, Model, Rule } from './scorm-lms.js';

type Judge = Rule['judge'];

const [TYPE, RANGE, SET, DEPENDS] = ['406', '407', '351', '408'];

const fits = (pattern: RegExp): Judge => {
  return (value) => (pattern.test(value) ? '' : TYPE);
};
const within = (least: number, most: number): Judge => {
  return (value) => {
    if (!/^-?\d+(\.\d{1,7})?$/.test(value)) return TYPE;
    return Number(value) >= least && Number(value) <= most ? '' : RANGE;
  };
};

const real = within(-Infinity, Infinity);
const words = fits(/^.{0,250}$/s);
/** The letters and figures that even the strictest LMS takes for an identifier. */
const identifier = fits(/^[A-Za-z0-9]{1,4000}$/);
const timestamp = fits(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2})?(Z|[+-]\d\d:\d\d)?$/);
const interval = fits(/^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/);
const completion = fits(/^(completed|incomplete|not attempted|unknown)$/);
const success = fits(/^(passed|failed|unknown)$/);

const SHORT = '[A-Za-z0-9_]{1,250}';
const NUMBER = '-?\\d+(\\.\\d+)?';
/** A step and what was done in it: a figure, a range of figures or words. */
const STEP = `${SHORT}\\[\\.\\](?:(?!\\[[.,]\\]).){0,250}`;
const RESPONSES: Readonly<Record<string, RegExp>> = {
  choice: new RegExp(`^(${SHORT}(\\[,\\]${SHORT})*)?$`),
  likert: new RegExp(`^(${SHORT})?$`),
  numeric: new RegExp(`^(${NUMBER})?$`),
  'fill-in': /^.{0,250}$/s,
  'long-fill-in': /^.{0,4000}$/s,
  'true-false': /^(true|false)?$/,
  sequencing: new RegExp(`^(${SHORT}(\\[,\\]${SHORT})*)?$`),
  matching: new RegExp(`^(${SHORT}\\[\\.\\]${SHORT}(\\[,\\]${SHORT}\\[\\.\\]${SHORT})*)?$`),
  performance: new RegExp(`^(${STEP}(\\[,\\]${STEP})*)?$`),
};
const PATTERNS: typeof RESPONSES = {
  ...RESPONSES,
  numeric: new RegExp(`^(${NUMBER})?\\[:\\](${NUMBER})?$`),
};

/** Whatever describes a line needs its id first, and a response its type. */
const after = (part: 'id' | 'type', judge: Judge): Judge => {
  return (value, model, element) => {
    const line = /^cmi\.\w+\.\d+/.exec(element)?.[0] ?? '';
    return model.has(`${line}.${part}`) ? judge(value, model, element) : (DEPENDS ?? '');
  };
};
const typed = (formats: typeof RESPONSES): Judge => {
  return after('type', (value, model, element) => {
    const line = /^cmi\.\w+\.\d+/.exec(element)?.[0] ?? '';
    return formats[model.get(`${line}.type`) ?? '']?.test(value) ? '' : (TYPE ?? '');
  });
};

/** An objective's id is set once and is that of no other. */
const ownIdentifier: Judge = (value, model, element) => {
  const before = model.get(element);
  const list = element.replace(/\d+\.id$/, '');
  const taken = [...model].some(
    ([other, id]) =>
      other !== element && other.startsWith(list) && /\d\.id$/.test(other) && id === value,
  );
  if (taken || (before !== undefined && before !== value)) return SET ?? '';
  return identifier(value, model, element);
};

const rule = (name: string, access: Rule['access'], judge: Judge = () => TYPE ?? ''): Rule => ({
  name: new RegExp(`^${name.replace(/\./g, '\\.').replace(/#/g, '\\d+')}$`),
  access,
  judge,
});

const LINE = 'cmi.interactions.#';
const AIM = 'cmi.objectives.#';

const RULES: readonly Rule[] = [
  rule('cmi.(learner_id|learner_name|credit|entry|total_time|mode|scaled_passing_score)', 'read'),
  rule('cmi.(completion_threshold|launch_data|max_time_allowed|time_limit_action)', 'read'),
  rule('cmi.completion_status', 'both', completion),
  rule('cmi.success_status', 'both', success),
  rule('cmi.exit', 'write', fits(/^(time-out|suspend|logout|normal|)$/)),
  rule('cmi.session_time', 'write', interval),
  rule('cmi.suspend_data', 'both', fits(/^.{0,64000}$/s)),
  rule('cmi.progress_measure', 'both', within(0, 1)),
  rule('cmi.score.scaled', 'both', within(-1, 1)),
  rule('cmi.score.(raw|min|max)', 'both', real),
  rule('cmi.learner_preference.language', 'both', words),
  rule(`${AIM}.id`, 'both', ownIdentifier),
  rule(`${AIM}.description`, 'both', after('id', words)),
  rule(`${AIM}.score.scaled`, 'both', after('id', within(-1, 1))),
  rule(`${AIM}.score.(raw|min|max)`, 'both', after('id', real)),
  rule(`${AIM}.completion_status`, 'both', after('id', completion)),
  rule(`${AIM}.success_status`, 'both', after('id', success)),
  rule(`${LINE}.id`, 'both', identifier),
  rule(
    `${LINE}.type`,
    'both',
    after(
      'id',
      fits(
        /^(choice|likert|numeric|fill-in|long-fill-in|true-false|sequencing|matching|performance|other)$/,
      ),
    ),
  ),
  rule(`${LINE}.objectives.#.id`, 'both', after('id', identifier)),
  rule(`${LINE}.timestamp`, 'both', after('id', timestamp)),
  rule(`${LINE}.correct_responses.#.pattern`, 'both', typed(PATTERNS)),
  rule(`${LINE}.weighting`, 'both', after('id', real)),
  rule(`${LINE}.learner_response`, 'both', typed(RESPONSES)),
  rule(
    `${LINE}.result`,
    'both',
    after('id', fits(new RegExp(`^(correct|incorrect|unanticipated|neutral|${NUMBER})$`))),
  ),
  rule(`${LINE}.latency`, 'both', after('id', interval)),
  rule(`${LINE}.description`, 'both', after('id', words)),
];

const SHUT = { get: 122, set: 132, commit: 142, finish: 112 } as const;

/**
 * A strict SCORM 2004 LMS, with identifiers as narrow as the narrowest known.
 *
 * @spec SCORM 2004 4th Edition Run-Time Environment 4.2 and error codes 3.1.7
 */
export const STRICT2004: Grammar = {
  names: SCORM2004.api,
  rules: RULES,
  initial: {
    'cmi.learner_id': 'l.meyer',
    'cmi.learner_name': 'Meyer, Lena',
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    'cmi.credit': 'credit',
    'cmi.entry': 'ab-initio',
    'cmi.learner_preference.language': 'es',
  },
  errors: {
    twice: '103',
    argument: '201',
    gap: '351',
    unknown: '401',
    readOnly: '404',
    writeOnly: '405',
    unset: '403',
    shut: (call, ended) => String(SHUT[call] + (ended ? 1 : 0)),
  },
  mode: 'cmi.mode',
  response: 'learner_response',
  finish: () => undefined,
  standing: (model) => ({ status: statusOf(model), credit: creditOf(model) }),
};

function statusOf(model: Model) {
  const won = model.get('cmi.success_status');
  if (won === 'passed' || won === 'failed') return won;
  const done = model.get('cmi.completion_status');
  return done === 'completed' || done === 'incomplete' ? done : 'none';
}

function creditOf(model: Model): number | undefined {
  const scaled = model.get('cmi.score.scaled');
  return scaled === undefined ? undefined : Number(scaled);
}
