import type {
  Matching,
  Performance,
  Sequencing,
  TrueFalse,
  TypedOption,
  WrittenOut,
} from '../core/report/result.js';

type Plain = TrueFalse | Sequencing | Matching | Performance;

/**
 * The response with its forms in the standards, which only packages with such kinds need.
 *
 * @spec SCORM 2004 4th Edition RTE 4.2.9; xAPI 1.0.3 part 2, appendix C: response patterns
 */
export function writtenOut<Response extends Plain>(response: Response): WrittenOut<Response> {
  return { ...response, ...formsOf(response) };
}

function formsOf(response: Plain): Omit<WrittenOut<Plain>, keyof Plain> {
  switch (response.type) {
    case 'true-false':
      return { text: said(response.value) ?? '', pattern: said(response.correct), lists: {} };
    case 'sequencing':
      return {
        text: response.chosen.join('[,]'),
        pattern: response.correct?.join('[,]'),
        lists: { choices: response.options },
      };
    case 'matching':
      return paired(response, { source: response.sources, target: response.targets });
    case 'performance':
      return paired(response, { steps: response.steps });
  }
}

function said(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function paired(
  { pairs, correct }: Pick<Matching, 'pairs' | 'correct'>,
  lists: Readonly<Record<string, readonly TypedOption[]>>,
) {
  const joined = (list: Matching['pairs']) => list.map((pair) => pair.join('[.]')).join('[,]');
  return { text: joined(pairs), pattern: correct && joined(correct), lists };
}
