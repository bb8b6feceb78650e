import type { Activity, Agent, Context, Statement } from '@xapi/xapi';
import { verbOf, type Draft } from '../lrs/statements.js';

/** The part of a cmi5 launch that its statements show. */
export interface Cmi5Stamp {
  readonly actor: Agent;
  readonly registration: string;
  /** The LMS's part of every context, session id included. */
  readonly contextTemplate: Context;
  readonly masteryScore?: number | undefined;
}

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const DEFINED = new Set(['initialized', 'terminated', 'passed', 'failed', 'completed']);
const MOVING_ON = new Set(['passed', 'failed', 'completed']);
const SCORED = new Set(['passed', 'failed']);
const LISTS = ['parent', 'grouping', 'category', 'other'] as const;

/**
 * A statement as a cmi5 session must say it.
 *
 * In every list of context activities the template's entries come first, because there are LMSs
 * that compare by position. Only the verbs that cmi5 defines get its categories.
 *
 * @spec cmi5, 9.6 context and 10.2.1 contextTemplate
 */
export function stampForCmi5(draft: Draft, stamp: Cmi5Stamp): Statement {
  const { contextTemplate: template, masteryScore } = stamp;
  const verb = verbOf(draft) ?? '';
  const category = [
    ...(DEFINED.has(verb) ? [{ id: `${CATEGORIES}cmi5` }] : []),
    ...(MOVING_ON.has(verb) ? [{ id: `${CATEGORIES}moveon` }] : []),
  ];
  const mastery = SCORED.has(verb) && masteryScore !== undefined ? { [MASTERY]: masteryScore } : {};
  return {
    ...draft,
    actor: stamp.actor,
    context: {
      ...template,
      ...draft.context,
      registration: stamp.registration,
      contextActivities: joined(
        template.contextActivities ?? {},
        { category },
        draft.context?.contextActivities ?? {},
      ),
      extensions: { ...template.extensions, ...draft.context?.extensions, ...mastery },
    },
  };
}

type ContextActivities = NonNullable<Context['contextActivities']>;

function joined(...all: readonly ContextActivities[]): ContextActivities {
  const lists = LISTS.map((list) => [list, all.flatMap((one) => listOf(one[list]))] as const);
  return Object.fromEntries(lists.filter(([, activities]) => activities.length > 0));
}

/** xAPI lets a single activity stand for a list of one. */
function listOf(value: Activity[] | Activity | undefined): readonly Activity[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
