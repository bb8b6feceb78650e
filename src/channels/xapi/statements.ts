import type { Activity, Agent, Statement } from '@xapi/xapi';
import type { Draft } from '../lrs/statements.js';

/** The part of an xAPI launch that its statements show. */
export interface XapiStamp {
  readonly actor: Agent;
  readonly registration?: string | undefined;
  readonly activityId: string;
  /** Title of the package and the tag of its language, for the definition of the activity. */
  readonly title: string;
  readonly language: string;
  /** Id of what the activity is part of, where the launch says so. */
  readonly grouping?: string | undefined;
}

const ASSESSMENT = 'http://adlnet.gov/expapi/activities/assessment';

/** A statement as an LRS without session rules gets it. */
export function stampForXapi(draft: Draft, stamp: XapiStamp): Statement {
  const { registration, grouping, activityId } = stamp;
  const { object } = draft;
  const own = 'id' in object && object.id === activityId;
  const activity: Activity = {
    objectType: 'Activity',
    id: activityId,
    definition: { type: ASSESSMENT, name: { [stamp.language]: stamp.title } },
  };
  const groups = { grouping: [{ id: activityId }, ...(grouping ? [{ id: grouping }] : [])] };
  return {
    ...draft,
    actor: stamp.actor,
    object: own ? activity : object,
    context: {
      ...draft.context,
      ...(registration === undefined ? {} : { registration }),
      contextActivities: { ...draft.context?.contextActivities, ...groups },
    },
  };
}
