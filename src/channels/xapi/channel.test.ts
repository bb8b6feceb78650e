import { describeChannel } from '../../../tests/contracts/channel.js';
import { LrsWorld } from '../../../tests/fakes/cmi5-launch.js';
import { FakeLrs } from '../../../tests/fakes/lrs.js';
import { PLAIN } from '../../../tests/fakes/lrs/traits.js';
import { openXapi } from './channel.js';

describeChannel('an LRS', () => new LrsWorld(new FakeLrs(PLAIN), openXapi, false), {
  verdict: true,
  answers: true,
  modes: false,
});
