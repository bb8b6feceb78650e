import type { InteractionActivityDefinition } from '@xapi/xapi';
import type { Answer, TypedOption, TypedPair, TypedResponse } from '../../core/report/result.js';

const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/**
 * A response as one text; undefined when nothing was answered.
 *
 * @spec xAPI 1.0.3 part 2, appendix C: response patterns
 */
export function responseText(response: TypedResponse): string | undefined {
  switch (response.type) {
    case 'choice':
    case 'sequencing':
      return response.chosen.join('[,]');
    case 'likert':
      return response.chosen;
    case 'numeric':
    case 'true-false':
      return response.value === undefined ? undefined : String(response.value);
    case 'matching':
    case 'performance':
      return paired(response.pairs);
    default:
      return response.text;
  }
}

/** The definition of the item that was answered, as an interaction activity. */
export function interaction(answer: Answer, language: string): InteractionActivityDefinition {
  const { response } = answer;
  const pattern = patternOf(response);
  const lists = Object.entries(listsOf(response)).map(([name, options]) => [
    name,
    options.map(({ key, text }) => ({ id: key, description: { [language]: text } })),
  ]);
  // Which lists belong to which type is known to `listsOf`.
  return {
    type: INTERACTION,
    name: { [language]: answer.prompt },
    ...(pattern ? { correctResponsesPattern: pattern } : {}),
    interactionType: response.type,
    ...Object.fromEntries(lists),
  } as InteractionActivityDefinition;
}

/** The options of a response, under the names that the standard has for them. */
function listsOf(response: TypedResponse): Readonly<Record<string, readonly TypedOption[]>> {
  switch (response.type) {
    case 'choice':
    case 'sequencing':
      return { choices: response.options };
    case 'likert':
      return { scale: response.options };
    case 'matching':
      return { source: response.sources, target: response.targets };
    case 'performance':
      return { steps: response.steps };
    default:
      return {};
  }
}

function patternOf(response: TypedResponse): string[] | undefined {
  if (!('correct' in response) || response.correct === undefined) return undefined;
  switch (response.type) {
    case 'choice':
    case 'sequencing':
      return [response.correct.join('[,]')];
    case 'numeric':
      return [`${response.correct.min ?? ''}[:]${response.correct.max ?? ''}`];
    case 'true-false':
      return [String(response.correct)];
    case 'matching':
    case 'performance':
      return [paired(response.correct)];
    case 'fill-in':
      return [...response.correct];
  }
}

function paired(pairs: readonly TypedPair[]): string {
  return pairs.map((pair) => pair.join('[.]')).join('[,]');
}
