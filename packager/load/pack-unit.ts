import type { Prose } from '../../src/content/prose.js';
import { competenceNames, type Framework } from '../../src/core/competence/framework.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import type { AuthoredItem, AuthoredUnit } from '../../src/module/authored.js';
import type { PackedUnit } from '../../src/module/packed-module.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { checkItemsOf } from '../../src/module/unit/items.js';
import type { UnitBlock } from '../../src/players/unit/content.js';
import type { AuthoredBlock } from '../../src/players/unit/schema.js';
import { factSources } from './fact-sources.js';
import type { LanguageVersion } from './language-version.js';

/** The activity of a unit in `module.yaml`. */
export type UnitActivity = Extract<ModuleHead['activity'], { readonly kind: 'unit' }>;

/**
 * A unit as it lies in a package.
 *
 * Which facts an item of the check needs is told by numbers without a meaning, so that they help nobody to
 * an answer.
 *
 * @param forLearners An item without what only authors and checks read.
 * @throws Error for a module without a unit, which is refused before.
 */
export function packUnit(
  activity: UnitActivity,
  version: LanguageVersion,
  framework: Framework,
  forLearners: (item: AuthoredItem) => ItemContent,
): PackedUnit {
  const { module, language } = version;
  const { competence, minutes, textBudget } = activity;
  if (!module.unit) throw new Error('The module has no unit');
  const { plan } = module.unit;
  const { aims, checklist, cv, glossary, help, summary, task } = plan.value;
  const pool = checkItemsOf(module).map(({ value }) => value);
  const taught = new Set(plan.value.steps.flatMap((step) => step.facts));
  return {
    kind: 'unit',
    minutes,
    feedback: 'after-each',
    sections: [],
    items: module.items.map(({ value }) => withoutUnread(forLearners(value), pool)),
    report: { kind: 'unit' },
    competences: competenceNames(framework, language, new Set([competence])),
    competence,
    aims: aims.map((aim) => aim.text),
    steps: stepsOf(module.unit),
    check: { ...activity.check, pool: pooled(pool) },
    glossary,
    fields: fieldsOf(module.unit),
    task: { intro: task.intro, next: task.next },
    checklist: checklist && {
      ...checklist,
      items: checklist.items.map(({ id, group, when, text }) => ({ id, group, when, text })),
    },
    room: textBudget,
    summary,
    cv,
    help,
    sources: [
      ...factSources([...taught], framework, language),
      ...plan.value.sources.map((source): Prose[number] => ({
        type: 'paragraph',
        content: [source],
      })),
    ],
  };
}

/** The items of a check, each with numbers for its facts. */
function pooled(pool: readonly AuthoredItem[]): PackedUnit['check']['pool'] {
  const all = [...new Set(pool.flatMap((item) => item.facts ?? []))].sort();
  return pool.map(({ id, facts = [] }) => ({
    item: id,
    facts: facts.map((fact) => all.indexOf(fact)),
  }));
}

/** The fields of the task, then those of the steps. */
function fieldsOf({ plan, text }: AuthoredUnit): PackedUnit['fields'] {
  const blocks = text.value.steps.flatMap((step) => step.blocks);
  return [
    ...plan.value.task.fields.map((field) => ({ ...field, task: true })),
    ...blocks.flatMap((block) =>
      block.block === 'write' ? [{ number: block.field, label: '', long: true, task: false }] : [],
    ),
  ];
}

/** An item without what no screen of a unit shows: its competence, and in a step the name for lists. */
function withoutUnread(item: ItemContent, pool: readonly ItemContent[]): ItemContent {
  const listed = pool.some(({ id }) => id === item.id);
  return { ...item, competence: undefined, ...(listed ? {} : { label: '' }) };
}

/** The steps in the order of their plan, each with its text. */
function stepsOf({ plan, text }: AuthoredUnit): PackedUnit['steps'] {
  return plan.value.steps.map(({ id, number, minutes }) => {
    const step = text.value.steps.find((one) => one.id === id);
    return {
      id,
      number,
      minutes,
      title: step?.title ?? '',
      blocks: (step?.blocks ?? []).map(blockOf),
    };
  });
}

/** A block as it was read; its headings stand below the title of the step, or below that of their box. */
function blockOf(block: AuthoredBlock): UnitBlock {
  if (block.block !== 'text') return block;
  const text = block.text.map((part) =>
    part.type === 'heading' ? { ...part, level: 2 as const } : part,
  );
  return { ...block, text };
}
