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
    case 'fill-in':
      return response.text;
  }
}

/** The definition of the item that was answered, as an interaction activity. */
export function interaction(answer: Answer, language: string): InteractionActivityDefinition {
  const { response } = answer;
  const shared = {
    type: INTERACTION,
    name: { [language]: answer.prompt },
    ...patternsOf(response),
  } as const;
  switch (response.type) {
    case 'choice':
      return {
        ...shared,
        interactionType: 'choice',
        choices: components(response.options, language),
      };
    case 'likert':
      return {
        ...shared,
        interactionType: 'likert',
        scale: components(response.options, language),
      };
    case 'numeric':
      return { ...shared, interactionType: 'numeric' };
    case 'fill-in':
      return { ...shared, interactionType: 'fill-in' };
  }
}

function components(options: readonly TypedOption[], language: string) {
  return options.map(({ key, text }) => ({ id: key, description: { [language]: text } }));
}

function patternsOf(response: TypedResponse): { correctResponsesPattern?: string[] } {
  if (response.type === 'likert' || response.correct === undefined) return {};
  switch (response.type) {
    case 'choice':
      return { correctResponsesPattern: [response.correct.join('[,]')] };
    case 'numeric':
      return {
        correctResponsesPattern: [`${response.correct.min ?? ''}[:]${response.correct.max ?? ''}`],
      };
    case 'fill-in':
      return { correctResponsesPattern: [...response.correct] };
  }
}
