import type { Channel, ChannelSettings, OpenChannel } from '../../src/channels/channel.js';
import { SETTINGS, type ChannelWorld, type Holding } from '../contracts/channel.js';
import { FakeClock } from './clock.js';
import { ScormAgainLms } from './scorm-again-lms.js';
import type { Grammar } from './scorm-lms.js';
import { environmentOf, fakeWindow } from './scorm-page.js';

/** A learner before scorm-again. */
export class ScormAgainWorld implements ChannelWorld {
  readonly #lms: ScormAgainLms;
  readonly #open: OpenChannel;
  #clock = new FakeClock();

  constructor(grammar: Grammar, open: OpenChannel) {
    this.#lms = new ScormAgainLms(grammar);
    this.#open = open;
  }

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.#clock = new FakeClock(this.#clock.now());
    const player = fakeWindow({ [this.#lms.grammar.names.object]: this.#lms.play().api });
    const environment = environmentOf(fakeWindow({ parent: player }), this.#clock);
    return this.#open({ ...SETTINGS, ...settings }, environment);
  }

  launchAs(mode: 'normal' | 'review'): void {
    this.#lms.mode = mode;
  }

  pass(milliseconds: number): Promise<void> {
    return this.#clock.pass(milliseconds);
  }

  refuse(refusing: boolean): void {
    this.#lms.refusing = refusing;
  }

  holds(): Holding {
    return this.#lms.holds();
  }
}
