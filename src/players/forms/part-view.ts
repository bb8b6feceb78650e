import { readableStorage } from '../../ui/readable-storage.js';
import { activityKind, registerActivityKind } from '../activity-kind.js';
import { SeenItems } from '../pools/seen-items.js';
import { formKind } from './form-view.js';

const storage = readableStorage(() => localStorage);

// Only packages whose items are drawn by a form carry this; the player's own part comes before it.
registerActivityKind(
  formKind(activityKind('assessment'), (learner) => new SeenItems(storage, learner)),
);
