/** What an LMS has been told, whatever the protocol, in the order in which the panel shows it. */
export interface Told {
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly objectives: readonly ToldObjective[];
  readonly interactions: readonly ToldInteraction[];
  readonly stateCharacters: number;
  /** The newest first. */
  readonly log: readonly string[];
}

/** An objective or competence as the LMS holds it. */
export interface ToldObjective {
  readonly id: string;
  readonly score: string;
  readonly status: string;
}

/** An answer or a summary as the LMS holds it. */
export interface ToldInteraction {
  readonly id: string;
  readonly response: string;
  readonly result: string;
}

/** A statement, as far as the panel reads it. */
export interface StatementView {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    readonly response?: string;
    readonly success?: boolean;
    readonly score?: { readonly scaled?: number };
  };
}

/** What a record store holds of an attempt. */
export interface Records {
  readonly statements: readonly StatementView[];
  /** Why others were not taken. */
  readonly refusals: readonly string[];
  /** Of the largest state document. */
  readonly stateCharacters: number;
}

type Values = Readonly<Record<string, string>>;

/** What SCORM elements amount to; `told` counts what is not committed as well. */
export function toldByScorm(values: Values, log: readonly string[]): Told {
  const is2004 = 'cmi.completion_status' in values || 'cmi.success_status' in values;
  const names = is2004
    ? [
        'cmi.completion_status',
        'cmi.success_status',
        'cmi.score.scaled',
        'cmi.score.raw',
        'cmi.progress_measure',
        'cmi.session_time',
        'cmi.exit',
      ]
    : ['cmi.core.lesson_status', 'cmi.core.score.raw', 'cmi.core.session_time', 'cmi.core.exit'];
  return {
    facts: names.filter((name) => name in values).map((name) => [name, values[name] ?? '']),
    objectives: rows(values, 'objectives').map((row) => ({
      id: row('id'),
      score: row('score.raw') || '-',
      status: row('status') || row('completion_status') || '-',
    })),
    interactions: rows(values, 'interactions').map((row) => ({
      id: row('id'),
      response: row('student_response') || row('learner_response'),
      result: row('result'),
    })),
    stateCharacters: (values['cmi.suspend_data'] ?? '').length,
    log,
  };
}

function rows(values: Values, collection: string): ((field: string) => string)[] {
  const list: ((field: string) => string)[] = [];
  for (let n = 0; `cmi.${collection}.${n}.id` in values; n += 1) {
    list.push((field) => values[`cmi.${collection}.${n}.${field}`] ?? '');
  }
  return list;
}

/** What statements amount to, the newest of each object. */
export function toldByStatements({ statements, refusals, stateCharacters }: Records): Told {
  const verb = (one: StatementView) => one.verb.id.slice(one.verb.id.lastIndexOf('/') + 1);
  const name = (one: StatementView) => one.object.id.slice(one.object.id.lastIndexOf('/') + 1);
  const last = new Map(statements.map((one) => [`${verb(one)} ${one.object.id}`, one]));
  const newest = [...last.values()];
  const scored = (one: StatementView) => one.result?.score?.scaled;
  return {
    facts: newest
      .filter((one) => !['answered', 'scored'].includes(verb(one)))
      .map((one) => [verb(one), scored(one) === undefined ? 'yes' : String(scored(one))]),
    objectives: newest
      .filter((one) => verb(one) === 'scored')
      .map((one) => ({ id: name(one), score: String(scored(one) ?? '-'), status: 'scored' })),
    interactions: newest
      .filter((one) => verb(one) === 'answered')
      .map((one) => ({
        id: name(one),
        response: one.result?.response ?? '',
        result: one.result?.success === undefined ? 'neutral' : String(one.result.success),
      })),
    stateCharacters,
    log: [
      ...refusals.map((why) => `[refused: ${why}]`),
      ...statements.map((one) => `${verb(one)} ${name(one)}`).reverse(),
    ],
  };
}
