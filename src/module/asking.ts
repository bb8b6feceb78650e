import type { ModuleHead } from './schema.js';

/** An activity that asks items. */
export type AskingActivity = Exclude<ModuleHead['activity'], { readonly kind: 'scenario' }>;

/** The settings by which an activity asks its items; those of no item for one that asks none. */
export function askingOf({
  activity,
}: ModuleHead): Pick<AskingActivity, 'sections' | 'pools' | 'order' | 'textBudget'> {
  return activity.kind === 'scenario' ? { sections: [] } : activity;
}
