import { readableStorage } from '../../ui/readable-storage.js';
import { knownActivityKinds, registerActivityKind } from '../activity-kind.js';
import { drawing } from './drawing.js';
import { SeenItems } from './seen-items.js';

const storage = readableStorage(() => localStorage);

// Only packages with pools carry this; the player's own part comes before it.
for (const kind of [...knownActivityKinds.values()]) {
  const activity = drawing(kind.activity, (learner) => new SeenItems(storage, learner));
  registerActivityKind({ ...kind, activity });
}
