import { isDeepStrictEqual as isSame } from 'node:util';
import type { Context, Statement } from '@xapi/xapi';
import { verbName, type Session, type StoredStatement } from './session.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/';
const DEFINED = ['initialized', 'terminated', 'passed', 'failed', 'completed'];
const MOVING_ON = ['passed', 'failed', 'completed'];
const LISTS = ['parent', 'grouping', 'category', 'other'] as const;

/**
 * What cmi5 holds against a statement, in the words of its rules; empty when nothing.
 *
 * @param before Statements of the registration, in the order of storing.
 */
export function violationsOf(
  statement: Statement,
  session: Session,
  before: readonly StoredStatement[],
): readonly string[] {
  const broken = [
    ...identity(statement, session),
    ...context(statement, session),
    ...order(statement, session, before),
    ...(DEFINED.includes(verbName(statement)) ? defined(statement, session) : allowed(statement)),
  ];
  return broken.filter(([holds]) => !holds).map(([, rule]) => rule);
}

/** A rule and whether it holds. */
type Rule = readonly [boolean, string];

function identity(statement: Statement, session: Session): readonly Rule[] {
  return [
    [UUID.test(statement.id ?? ''), 'a statement has a UUID'],
    [/^\d{4}-\d\d-\d\dT.*Z$/.test(statement.timestamp ?? ''), 'a statement has its time in UTC'],
    [isSame(statement.actor, session.actor), 'the actor is the one of the launch, part by part'],
    [Boolean(statement.verb.display?.['en']), 'a verb shows an English word'],
  ];
}

function context({ context = {} }: Statement, session: Session): readonly Rule[] {
  const { contextTemplate: template, registration, id } = session;
  return [
    [context.registration === registration, 'the registration is the one of the launch'],
    [context.extensions?.[`${EXTENSION}sessionid`] === id, 'the session id is in the context'],
    [followsTemplate(context, template), 'the context template comes first in every list'],
  ];
}

function followsTemplate(context: Context, template: Context): boolean {
  return LISTS.every((list) =>
    (template.contextActivities?.[list] ?? []).every(
      ({ id }, at) => context.contextActivities?.[list]?.[at]?.id === id,
    ),
  );
}

function order(
  statement: Statement,
  session: Session,
  before: readonly StoredStatement[],
): readonly Rule[] {
  const verb = verbName(statement);
  const here = before.filter((one) => one.session === session.id).map(verbOfStored);
  const ever = before.map(verbOfStored);
  const moves = MOVING_ON.includes(verb);
  return [
    [session.askedPreferences, 'learner preferences are asked for before any statement'],
    [verb === 'initialized' || here.includes('initialized'), '"initialized" comes first'],
    [!here.includes('terminated'), 'nothing comes after "terminated"'],
    [!DEFINED.includes(verb) || !here.includes(verb), 'a defined verb is used once in a session'],
    [verb !== 'passed' || !here.includes('failed'), 'a session has "passed" or "failed"'],
    [verb !== 'failed' || !ever.includes('passed'), '"failed" never follows "passed"'],
    [verb !== 'passed' || !ever.includes('passed'), '"passed" is used once in a registration'],
    [verb !== 'completed' || !ever.includes('completed'), '"completed" likewise'],
    [!moves || session.launchMode === 'Normal', 'no verdict in Browse and Review'],
  ];
}

function verbOfStored({ statement }: StoredStatement): string {
  return verbName(statement);
}

function defined(statement: Statement, session: Session): readonly Rule[] {
  const verb = verbName(statement);
  const categories = (statement.context?.contextActivities?.category ?? []).map(({ id }) => id);
  const { result = {} } = statement;
  const rules: Rule[] = [
    [
      'id' in statement.object && statement.object.id === session.activityId,
      'the object is the AU',
    ],
    [categories.includes(`${CATEGORY}cmi5`), 'a defined verb has the category cmi5'],
    [
      categories.includes(`${CATEGORY}moveon`) === MOVING_ON.includes(verb),
      'verdicts, and only they, have the category moveon',
    ],
  ];
  if (verb === 'initialized') return rules;
  rules.push([/^PT[\dHMS.]+$/.test(result.duration ?? ''), 'an end and a verdict have a duration']);
  if (verb === 'terminated') return rules;
  if (verb === 'completed') {
    rules.push([result.completion === true, '"completed" says completion']);
    rules.push([result.score === undefined, '"completed" has no score']);
    return rules;
  }
  return [...rules, ...graded(statement, session)];
}

function graded(statement: Statement, { masteryScore }: Session): readonly Rule[] {
  const passed = verbName(statement) === 'passed';
  const { score, success } = statement.result ?? {};
  const extension = statement.context?.extensions?.[`${EXTENSION}masteryscore`];
  const scaled = score?.scaled ?? -1;
  const bound = score === undefined || (score.min === 0 && score.max === 100);
  return [
    [success === passed, 'success agrees with the verb'],
    [score === undefined || (scaled >= 0 && scaled <= 1), 'a scaled score is from 0 to 1'],
    [bound, 'a raw score has its limits'],
    [extension === masteryScore, 'the mastery score is in the context'],
    [masteryScore === undefined || scaled >= masteryScore === passed, 'the verdict keeps to it'],
  ];
}

function allowed(statement: Statement): readonly Rule[] {
  const categories = (statement.context?.contextActivities?.category ?? []).map(({ id }) => id);
  return [[!categories.includes(`${CATEGORY}cmi5`), 'other verbs do not have the category cmi5']];
}
