import { describeChannel } from '../../../tests/contracts/channel.js';
import { FakeScormLms } from '../../../tests/fakes/scorm-lms.js';
import { ScormWorld } from '../../../tests/fakes/scorm-world.js';
import { STRICT12 } from '../../../tests/fakes/scorm12-grammar.js';
import { openScorm12 } from './channel.js';

describeChannel(
  'a strict SCORM 1.2 LMS',
  () => new ScormWorld(new FakeScormLms(STRICT12), openScorm12),
  { verdict: true, answers: true, modes: true },
);
