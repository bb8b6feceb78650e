import { activityKind, registerActivityKind } from '../activity-kind.js';
import { SeenItems, type SeenStorage } from '../pools/seen-items.js';
import { formKind } from './form-view.js';

// Only packages whose items are drawn by a form carry this; the player's own part comes before it.
registerActivityKind(
  formKind(activityKind('assessment'), (learner) => new SeenItems(storage(), learner)),
);

/** In a sandboxed frame even reading the property throws. */
function storage(): SeenStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
