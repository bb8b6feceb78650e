import { ENVELOPE_BITS, STATE_BITS, STATE_CHARACTERS } from '../../core/session/saved-session.js';
import type { CapacityPart } from '../../core/session/activity.js';
import { capacities } from '../../players/index.js';
import { capacityOfForm } from '../../players/forms/capacity.js';
import { capacityOfPools } from '../../players/pools/capacity.js';
import { capacityOfGame } from '../../players/scenario/pack.js';
import { capacityOfUnit } from '../../players/unit/pack.js';
import type { AuthoredModule } from '../authored.js';
import type { ModuleHead } from '../schema.js';
import { competencesShown, gameOf } from '../scenario/game.js';
import type { Rule } from '../rule.js';
import { checkItemsOf } from '../unit/items.js';

/** The longest attempt fits into what every LMS keeps. */
export const stateSize: Rule = (module) => {
  const { bits, parts } = worstCase(module);
  if (bits <= STATE_BITS) return [];
  const largest = [...parts].sort((a, b) => b.bits - a.bits).slice(0, 3);
  const shares = largest.map((part) => `${count(charactersOf(part.bits))} by ${part.name}`);
  return [
    {
      code: 'state-too-long',
      severity: 'error',
      at: module.head.place(['activity'], true),
      what: `A full attempt needs ${count(charactersOf(bits))} characters; a package may use ${count(STATE_CHARACTERS)}.`,
      why: `SCORM 1.2 promises to keep 4,096. They are taken ${shares.join(', ')}.`,
      remedy: 'Split the module in two, or ask fewer items of the kind that takes most.',
    },
  ];
};

/** Bits of the longest attempt with all that is saved around it, and what they are made of. */
export function worstCase(module: AuthoredModule): {
  readonly bits: number;
  readonly parts: readonly CapacityPart[];
} {
  const parts = [{ name: 'the envelope', bits: ENVELOPE_BITS }, ...partsOf(module)];
  return { bits: parts.reduce((sum, part) => sum + part.bits, 0), parts };
}

function partsOf(module: AuthoredModule): readonly CapacityPart[] {
  const { activity } = module.head.value;
  if (activity.kind === 'scenario') {
    const { game, reflection } = { game: gameOf(module), ...activity };
    return game
      ? capacityOfGame({ game, reflection, competences: competencesShown(game).length })
      : [];
  }
  const items = module.items.map((item) => item.value);
  if (activity.kind === 'unit') return partsOfUnit(module, activity);
  // What a programme needs follows from its modules, which are read apart.
  if (activity.kind === 'programme') return [];
  const { kind, pools } = activity;
  const { form } = module;
  return form
    ? capacityOfForm({ items, form }, capacities[kind])
    : capacityOfPools({ items, pools }, capacities[kind]);
}

function partsOfUnit(
  module: AuthoredModule,
  { check, textBudget: room }: Extract<ModuleHead['activity'], { readonly kind: 'unit' }>,
): readonly CapacityPart[] {
  const { plan, text } = module.unit ?? {};
  const blocks = text?.value.steps.flatMap((step) => step.blocks) ?? [];
  const written = blocks.flatMap((one) => (one.block === 'write' ? [{ number: one.field }] : []));
  return capacityOfUnit({
    items: module.items.map(({ value }) => value),
    fields: [...(plan?.value.task.fields ?? []), ...written],
    check: {
      ...check,
      pool: checkItemsOf(module).map(({ value }) => ({ item: value.id, facts: [] })),
    },
    questions: plan?.value.checklist?.questions.length ?? 0,
    room,
  });
}

/** Characters that bits take, six to a character. */
export function charactersOf(bits: number): number {
  return Math.ceil(bits / 6);
}

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
