import { suggest } from '../nearest.js';
import type { Finding, Place } from '../problem.js';
import { error, repeated, type JudgedUnit } from './judged-unit.js';
import { termsIn } from './terms-in.js';

/** Terms that lead nowhere, are explained twice, or are met nowhere. */
export function glossary({ module, unit }: JudgedUnit): readonly Finding[] {
  const { plan } = unit;
  const known = plan.value.glossary.map(({ id }) => id);
  const used = usesOf({ module, unit });
  const unknown = used
    .filter(({ id }) => !known.includes(id))
    .map(({ id, at }) => {
      const what = `A term leads to "${id}", which the glossary does not have.`;
      return error('unit-term', at, what, suggest(id, known, 'Add it to unit.yaml.'));
    });
  const twice = repeated(known).map((index) =>
    error(
      'unit-term-twice',
      plan.place(['glossary', index, 'id']),
      `The glossary has two entries "${known[index] ?? ''}".`,
      'Make them one, or rename one.',
    ),
  );
  const unused = known.flatMap((id, index): readonly Finding[] =>
    used.some((one) => one.id === id)
      ? []
      : [
          {
            code: 'unit-term-unused',
            severity: 'warning',
            at: plan.place(['glossary', index, 'id']),
            what: `No word of unit.md leads to "${id}", so learners find it only in the list.`,
            remedy: `Write "[the word](#${id})" where it first comes.`,
          },
        ],
  );
  return [...unknown, ...twice, ...unused];
}

/** Where a term can be pressed. */
function usesOf({
  module,
  unit,
}: Pick<JudgedUnit, 'module' | 'unit'>): readonly { readonly id: string; readonly at: Place }[] {
  const { plan, text } = unit;
  const blocks = text.value.steps.flatMap((step, index) =>
    step.blocks.map((value, at) => ({ value, at: text.place(['steps', index, 'blocks', at]) })),
  );
  const entries = (plan.value.checklist?.items ?? []).map((value, at) => ({
    value,
    at: plan.place(['checklist', 'items', at]),
  }));
  const items = module.items.map(({ value, place }) => ({ value, at: place([]) }));
  return [...blocks, ...entries, ...items].flatMap(({ value, at }) =>
    termsIn(value).map((id) => ({ id, at })),
  );
}
