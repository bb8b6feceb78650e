import { describeChannel } from '../../../tests/contracts/channel.js';
import { LrsWorld } from '../../../tests/fakes/cmi5-launch.js';
import { FakeLrs } from '../../../tests/fakes/lrs.js';
import { ILIAS, MOODLE, OPEN_EDX, STRICT } from '../../../tests/fakes/lrs/traits.js';
import { openCmi5 } from './channel.js';

const carries = { verdict: true, answers: true, modes: true };

describeChannel(
  'a strict cmi5 LMS',
  () => new LrsWorld(new FakeLrs(STRICT), openCmi5, true),
  carries,
);
describeChannel('mod_cmi5', () => new LrsWorld(new FakeLrs(MOODLE), openCmi5, true), carries);
describeChannel('ILIAS', () => new LrsWorld(new FakeLrs(ILIAS), openCmi5, true), carries);
describeChannel('Open edX', () => new LrsWorld(new FakeLrs(OPEN_EDX), openCmi5, true), carries);
