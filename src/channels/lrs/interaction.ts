import type { InteractionActivityDefinition } from '@xapi/xapi';
import type { Answer, TypedOption, TypedResponse } from '../../core/report/result.js';

const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/**
 * A response as one text; undefined when nothing was answered.
 *
 * @spec xAPI 1.0.3 part 2, appendix C: response patterns
 */
export function responseText(response: TypedResponse): string | undefined {
  switch (response.type) {
    case 'choice':
      return response.chosen.join('[,]');
    case 'likert':
      return response.chosen;
    case 'numeric':
      return response.value === undefined ? undefined : String(response.value);
    default:
      return response.text;
  }
}

/** The definition of the item that was answered, as an interaction activity. */
export function interaction(answer: Answer, language: string): InteractionActivityDefinition {
  const { response } = answer;
  const lists = Object.entries(listsOf(response)).map(([name, options]) => [
    name,
    options.map(({ key, text }) => ({ id: key, description: { [language]: text } })),
  ]);
  const correctResponsesPattern = patternOf(response);
  // `listsOf` gives each type of interaction the lists that belong to it.
  return {
    type: INTERACTION,
    name: { [language]: answer.prompt },
    ...(correctResponsesPattern ? { correctResponsesPattern } : {}),
    interactionType: response.type,
    ...Object.fromEntries(lists),
  } as InteractionActivityDefinition;
}

/** The options of a response, under the names that the standard has for them. */
function listsOf(response: TypedResponse): Readonly<Record<string, readonly TypedOption[]>> {
  if ('lists' in response) return response.lists;
  if (response.type === 'choice') return { choices: response.options };
  return response.type === 'likert' ? { scale: response.options } : {};
}

function patternOf(response: TypedResponse): readonly string[] | undefined {
  if (!('correct' in response) || response.correct === undefined) return undefined;
  switch (response.type) {
    case 'choice':
      return [response.correct.join('[,]')];
    case 'numeric':
      return [`${response.correct.min ?? ''}[:]${response.correct.max ?? ''}`];
    case 'fill-in':
      return response.correct;
    default:
      return [response.pattern ?? ''];
  }
}
