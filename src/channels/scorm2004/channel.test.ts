import { describeChannel } from '../../../tests/contracts/channel.js';
import { ScormAgainWorld } from '../../../tests/fakes/scorm-again-world.js';
import { FakeScormLms } from '../../../tests/fakes/scorm-lms.js';
import { ScormWorld } from '../../../tests/fakes/scorm-world.js';
import { STRICT2004 } from '../../../tests/fakes/scorm2004-grammar.js';
import { openScorm2004 } from './channel.js';

const CARRIES = { verdict: true, answers: true, modes: true };

describeChannel(
  'a strict SCORM 2004 LMS',
  () => new ScormWorld(new FakeScormLms(STRICT2004), openScorm2004),
  CARRIES,
);

describeChannel(
  'scorm-again in version 2004',
  () => new ScormAgainWorld(STRICT2004, openScorm2004),
  CARRIES,
);
