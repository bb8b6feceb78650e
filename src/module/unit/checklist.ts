import type { Finding } from '../problem.js';
import { repeated, type JudgedUnit } from './judged-unit.js';

/** What is wrong with a checklist: numbers, conditions, and whether it is shown. */
export function checklistFindings({ unit }: JudgedUnit): readonly Finding[] {
  const { plan, text } = unit;
  const { checklist } = plan.value;
  const shown = text.value.steps
    .flatMap((step) => step.blocks)
    .filter(({ block }) => block === 'checklist').length;
  const findings: Finding[] = [];
  const tell = (code: string, path: readonly (string | number)[], what: string, remedy: string) =>
    findings.push({
      code,
      severity: 'error',
      at: plan.place(['checklist', ...path]),
      what,
      remedy,
    });
  if (!checklist) {
    if (shown > 0) {
      const what = 'unit.md shows a checklist, and unit.yaml has none.';
      tell('unit-checklist', [], what, 'Add "checklist" to unit.yaml, or remove the block.');
    }
    return findings;
  }
  if (shown !== 1) {
    const what = `The checklist is shown ${shown} times.`;
    tell('unit-checklist', [], what, 'Write "::: checklist" once in unit.md.');
  }
  const { questions, items } = checklist;
  questions.forEach(({ id, number, options, when }, at) => {
    const before = questions.slice(0, at);
    if (before.some((one) => one.id === id || one.number === number)) {
      const what = `Question "${id}" has an id or a number that another has.`;
      tell('unit-checklist-question', ['questions', at], what, 'Give it its own.');
    }
    for (const index of repeated(options.map(({ key }) => key))) {
      const what = `Question "${id}" has two options "${options[index]?.key ?? ''}".`;
      const path = ['questions', at, 'options', index, 'key'];
      tell('unit-checklist-question', path, what, 'Give each option a letter of its own.');
    }
    for (const what of wrongIn(when, before)) {
      tell('unit-checklist-when', ['questions', at, 'when'], what, 'Name earlier questions only.');
    }
  });
  items.forEach(({ id, when }, at) => {
    if (items.findIndex((one) => one.id === id) < at) {
      tell('unit-checklist-item', ['items', at], `Two entries are called "${id}".`, 'Rename one.');
    }
    for (const what of wrongIn(when, questions)) {
      tell(
        'unit-checklist-when',
        ['items', at, 'when'],
        what,
        'Name questions and keys that exist.',
      );
    }
  });
  return findings;
}

interface Question {
  readonly id: string;
  readonly options: readonly { readonly key: string }[];
}

function wrongIn(
  when: Readonly<Record<string, readonly string[]>> | undefined,
  known: readonly Question[],
): readonly string[] {
  return Object.entries(when ?? {}).flatMap(([id, keys]) => {
    const question = known.find((one) => one.id === id);
    if (!question) return [`"${id}" is no question here.`];
    const missing = keys.filter((key) => !question.options.some((option) => option.key === key));
    return missing.map((key) => `Question "${id}" has no option "${key}".`);
  });
}
