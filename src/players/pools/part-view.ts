import { knownActivityKinds, registerActivityKind } from '../activity-kind.js';
import { drawing } from './drawing.js';
import { SeenItems, type SeenStorage } from './seen-items.js';

// Only packages with pools carry this; the player's own part comes before it.
for (const kind of [...knownActivityKinds.values()]) {
  const activity = drawing(kind.activity, (learner) => new SeenItems(storage(), learner));
  registerActivityKind({ ...kind, activity });
}

/** In a sandboxed frame even reading the property throws. */
function storage(): SeenStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
