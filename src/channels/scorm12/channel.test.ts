import { describeChannel } from '../../../tests/contracts/channel.js';
import { ScormAgainWorld } from '../../../tests/fakes/scorm-again-world.js';
import { FakeScormLms } from '../../../tests/fakes/scorm-lms.js';
import { ScormWorld } from '../../../tests/fakes/scorm-world.js';
import { STRICT12 } from '../../../tests/fakes/scorm12-grammar.js';
import { openScorm12 } from './channel.js';

const CARRIES = { verdict: true, answers: true, modes: true };

describeChannel(
  'a strict SCORM 1.2 LMS',
  () => new ScormWorld(new FakeScormLms(STRICT12), openScorm12),
  CARRIES,
);

describeChannel(
  'scorm-again in version 1.2',
  () => new ScormAgainWorld(STRICT12, openScorm12),
  CARRIES,
);
