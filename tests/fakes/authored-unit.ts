import { assemble, inOriginal, type DocumentWords } from '../../packager/load/assemble.js';
import { judge } from '../../packager/load/document.js';
import { parseYaml } from '../../packager/load/read-yaml.js';
import { parseUnitText } from '../../packager/load/unit-text.js';
import type { Fact, Framework } from '../../src/core/competence/framework.js';
import '../../src/items/index.js';
import type { AuthoredModule, AuthoredUnit } from '../../src/module/authored.js';
import type { Finding } from '../../src/module/problem.js';
import type { RuleContext } from '../../src/module/rule.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { unitFindings } from '../../src/module/unit/check.js';
import type { JudgedUnit } from '../../src/module/unit/judged-unit.js';

const HEAD = `id: pier
version: 1.0.0
language: en
title: On the pier
lead: Short steps.
terms: []
branding: { publisher: Chamber of Trade }
checked: 2026-11-30
accessibility: All of it.
activity:
  kind: unit
  competence: FIN1
  minutes: 10
  check: { draw: 3, mastery: 60 }
  textBudget: 60
`;

const PLAN = `aims:
  - { level: 1, text: add up the costs }
steps:
  - { id: costs, number: 1, minutes: 3, facts: [FIN1-F1] }
  - { id: your-firm, number: 2, minutes: 4, facts: [FIN1-F2] }
glossary:
  - { id: margin, term: Margin, text: Profit divided by price. }
task:
  intro: Take one product.
  fields:
    - { number: 1, label: Product and customer }
    - { number: 2, label: What we change, long: true }
  next: Ask the forwarder.
checklist:
  intro: What you need depends on the customer.
  questions:
    - id: where
      number: 1
      ask: Where is the customer?
      options: [{ key: a, text: In the EU }, { key: b, text: Outside }]
    - id: customs
      number: 2
      ask: Who clears the goods?
      when: { where: [b] }
      options: [{ key: a, text: We }, { key: b, text: They }]
  items:
    - { id: invoice, group: Papers, text: An invoice., facts: [FIN1-F1] }
    - { id: importer, group: Customs, when: { customs: [a] }, text: An importer. }
summary: [All costs count., Divide., Ask the market.]
cv: Can build an export price.
help: Ask your chamber.
sources: [A book about prices]
`;

const TEXT = `## All costs count {#costs}

A price stands on the [margin](#margin).

::: practice p-choice

::: write 3
What do you add?
:::

## In your firm {#your-firm}

::: flow From cost to price
1. **Add costs** Up to the place named.
2. **Add margin** Divide, do not add.
:::

::: practice p-number

::: checklist

::: task
`;

const choice = (id: string, number: number, facts: string) => `
  - id: ${id}
    number: ${number}
    kind: choice
    label: Label of ${id}
    prompt: Which one is it?
    competence: FIN1
    facts: [${facts}]
    options: [{ key: a, text: This }, { key: b, text: That, correct: true }]`;

const PRACTICE = `items:${choice('p-choice', 1, 'FIN1-F1')}
  - id: p-number
    number: 2
    kind: number
    label: The price
    prompt: What is the price?
    competence: FIN1
    facts: []
    unit: EUR
    max: 1000
    answer: { value: 40, full: 0.01 }
`;

const CHECK = `items:${Array.from({ length: 10 }, (_one, at) =>
  choice(`c-${at + 1}`, at + 11, `FIN1-F${(at % 2) + 1}`),
).join('')}
`;

/** The files of a sound unit: two steps, practice, notes, a task, a checklist, a check of three out of ten. */
export const UNIT_FILES: Readonly<Record<string, string>> = {
  'module.yaml': HEAD,
  'unit.yaml': PLAN,
  'unit.md': TEXT,
  'bank/practice.yaml': PRACTICE,
  'bank/check.yaml': CHECK,
};

/** Words of a file exchanged, each wherever it stands. */
export type Changes = Readonly<Record<string, readonly (readonly [old: string, now: string])[]>>;

/** The files of the sound unit after changes. */
export function changedFiles(changes: Changes): Readonly<Record<string, string>> {
  const files = Object.entries(UNIT_FILES).map(([name, text]) => {
    const changed = (changes[name] ?? []).reduce((now, [old, wanted]) => {
      if (!now.includes(old)) throw new Error(`${name} does not contain ${JSON.stringify(old)}`);
      return now.replaceAll(old, wanted);
    }, text);
    return [name, changed] as const;
  });
  return Object.fromEntries(files);
}

/** Files that were read before, by name and text. */
const known = new Map<string, DocumentWords>();

function wordsOf(name: string, text: string): DocumentWords {
  const before = known.get(name + text);
  if (before) return before;
  const read = name.endsWith('.md') ? parseUnitText(name, text) : parseYaml(name, text);
  const { document, findings } = judge(name, name, read.yaml?.value);
  const [wrong] = [...read.problems, ...findings];
  if (wrong || !document) throw new Error(`${name}: ${wrong?.what ?? 'cannot be read'}`);
  const words = inOriginal(document);
  known.set(name + text, words);
  return words;
}

/** A unit as its authors wrote it, after changes that the schemas accept. */
export function authoredUnit(
  changes: Changes = {},
): AuthoredModule & { readonly unit: AuthoredUnit } {
  const files = Object.entries(changedFiles(changes));
  const { module } = assemble(
    files.map(([name, text]) => wordsOf(name, text)),
    [],
  );
  if (!module?.unit) throw new Error('The files make no unit');
  return { ...module, unit: module.unit };
}

/** Facts of FIN1, of which the last may not be scored, and one of another competence. */
const FACTS = ['FIN1-F1', 'FIN1-F2', 'FIN1-F9', 'FIN2-F1'].map((id, at) => ({
  id,
  useInItems: id !== 'FIN1-F9',
  confidence: 'verified',
  source: `Law ${at + 1}`,
  asOf: '2026-11-01',
  reviewBy: '2027-11-01',
}));

/** A framework that holds what a unit reads of it. */
export const unitFramework = {
  competences: [
    { id: 'FIN1', name: 'Work out prices' },
    { id: 'FIN2', name: 'Get paid' },
  ],
  facts: FACTS as unknown as readonly Fact[],
  translations: {},
  // Neither areas nor roles are read.
} as unknown as Framework;

/** The unit as rules judge it. */
export function judgedUnit(changes: Changes = {}, more: Partial<RuleContext> = {}): JudgedUnit {
  const module = authoredUnit(changes);
  // The head is that of a unit.
  const activity = module.head.value.activity as Extract<
    ModuleHead['activity'],
    { readonly kind: 'unit' }
  >;
  const context = { framework: unitFramework, today: '2026-11-30', release: false, ...more };
  return { module, unit: module.unit, activity, context };
}

/** Findings as `place code`, with a star for a warning. */
export function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ at, code, severity }) => {
    const path = at.path?.join('.') ?? '';
    return `${at.file} ${path} ${code}${severity === 'warning' ? '*' : ''}`;
  });
}

/** What is found in the sound unit after changes, as `place code`. */
export const told = (changes: Changes): readonly string[] =>
  shown(unitFindings(judgedUnit(changes)));

/** Changes of the sound unit and what is told of them. */
export interface ToldCase {
  readonly why: string;
  readonly changes: Changes;
  readonly found: readonly string[];
}

/** Words of one file exchanged. */
export const change = (file: string, old: string, now: string): Changes => ({
  [file]: [[old, now]],
});
/** Words of `module.yaml` exchanged. */
export const inHead = (old: string, now: string) => change('module.yaml', old, now);
/** Words of `unit.yaml` exchanged. */
export const inPlan = (old: string, now: string) => change('unit.yaml', old, now);
/** Words of `unit.md` exchanged. */
export const inText = (old: string, now: string) => change('unit.md', old, now);
/** Words of `bank/check.yaml` exchanged. */
export const inCheck = (old: string, now: string) => change('bank/check.yaml', old, now);
