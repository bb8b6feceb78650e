import type { Checklist, ChecklistCondition, ChecklistItem, ChecklistQuestion } from './content.js';

/** The answers to a checklist by id of the question. */
export type Choices = Readonly<Record<string, string>>;

/** The questions that these answers lead to, in their order. */
export function askedOf({ questions }: Checklist, choices: Choices): readonly ChecklistQuestion[] {
  const asked: ChecklistQuestion[] = [];
  for (const question of questions) {
    const known = choicesOf(asked, choices);
    if (holds(question.when, known)) asked.push(question);
  }
  return asked;
}

/** The entries that apply to these answers, in their order; of questions that are not asked no answer counts. */
export function applyingTo(checklist: Checklist, choices: Choices): readonly ChecklistItem[] {
  const known = choicesOf(askedOf(checklist, choices), choices);
  return checklist.items.filter(({ when }) => holds(when, known));
}

function choicesOf(asked: readonly ChecklistQuestion[], choices: Choices): Choices {
  return Object.fromEntries(
    asked.flatMap(({ id }) => (choices[id] === undefined ? [] : [[id, choices[id]]])),
  ) as Choices;
}

function holds(when: ChecklistCondition | undefined, choices: Choices): boolean {
  return Object.entries(when ?? {}).every(([id, keys]) => keys.includes(choices[id] ?? ''));
}
