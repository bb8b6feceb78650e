import type { ModuleHead } from './schema.js';

/** An activity that asks items and nothing else. */
export type AskingActivity = Exclude<
  ModuleHead['activity'],
  { readonly kind: 'scenario' | 'unit' | 'programme' }
>;

/** The settings by which an activity asks its items; those of no item for one that asks none. */
export function askingOf({
  activity,
}: ModuleHead): Pick<AskingActivity, 'sections' | 'pools' | 'order' | 'textBudget'> {
  const { kind } = activity;
  return kind === 'scenario' || kind === 'unit' || kind === 'programme'
    ? { sections: [] }
    : activity;
}
