import { describeChannel } from '../../../tests/contracts/channel.js';
import { LrsWorld } from '../../../tests/fakes/cmi5-launch.js';
import { MemoryLrs } from '../../../packager/preview/lrs/memory-lrs.js';
import { ILIAS, MOODLE, OPEN_EDX, STRICT } from '../../../packager/preview/lrs/traits.js';
import { openCmi5 } from './channel.js';

const carries = { verdict: true, answers: true, modes: true };

describeChannel(
  'a strict cmi5 LMS',
  () => new LrsWorld(new MemoryLrs(STRICT), openCmi5, true),
  carries,
);
describeChannel('mod_cmi5', () => new LrsWorld(new MemoryLrs(MOODLE), openCmi5, true), carries);
describeChannel('ILIAS', () => new LrsWorld(new MemoryLrs(ILIAS), openCmi5, true), carries);
describeChannel('Open edX', () => new LrsWorld(new MemoryLrs(OPEN_EDX), openCmi5, true), carries);
