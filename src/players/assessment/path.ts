import { holds, holdsAny } from '../../core/assessment/condition.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { itemType } from '../../items/registry.js';
import type { AssessmentState, Entry } from './assessment.js';

/** The items asked of this learner, in order: drawn, if of a pool, and asked by their conditions. */
export function pathOf(content: AssessmentContent, state: AssessmentState): readonly ItemContent[] {
  const chosen = chooser(content, state);
  const items = state.asked?.flatMap((id) => content.items.find((one) => one.id === id) ?? []);
  return (items ?? content.items).filter(
    ({ id, when, unless }) =>
      !state.undrawn?.includes(id) && holds(when, chosen) && !holdsAny(unless, chosen),
  );
}

/** The item in the words for this learner. */
export function worded(
  content: AssessmentContent,
  state: AssessmentState,
  item: ItemContent,
): ItemContent {
  const chosen = chooser(content, state);
  const wording = item.wordings?.find((one) => holds(one.when, chosen));
  if (!wording) return item;
  return {
    ...item,
    prompt: wording.prompt ?? item.prompt,
    stem: wording.stem ?? item.stem,
    hint: wording.hint ?? item.hint,
  };
}

/** What is known of an item, if it was touched. */
export function entryOf(state: Pick<AssessmentState, 'entries'>, item: string): Entry | undefined {
  return state.entries.find((entry) => entry.item === item);
}

/** The id of the item that follows on the path; absent after the last. */
export function after(
  content: AssessmentContent,
  state: AssessmentState,
  item: string,
): string | undefined {
  const path = pathOf(content, state);
  return path[path.findIndex((one) => one.id === item) + 1]?.id;
}

/** The id of the item that comes before on the path; the item itself when it is the first. */
export function before(content: AssessmentContent, state: AssessmentState, item: string): string {
  const path = pathOf(content, state);
  return path[path.findIndex((one) => one.id === item) - 1]?.id ?? item;
}

/** Tells the keys chosen in an item, for conditions. */
export function chooser(content: AssessmentContent, state: AssessmentState) {
  return (id: string): readonly string[] => {
    const item = content.items.find((one) => one.id === id);
    const response = entryOf(state, id)?.response;
    if (!item || response === undefined) return [];
    const typed = itemType(item.kind).typed(item, response);
    return typed.type === 'choice' ? typed.chosen : [];
  };
}
