import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Channel, ChannelSettings, OpenChannel } from '../../src/channels/channel.js';
import { SETTINGS, type ChannelWorld, type Holding } from '../contracts/channel.js';
import { FakeClock } from './clock.js';
import { countOf, type Grammar } from './scorm-lms.js';
import { environmentOf, fakeWindow } from './scorm-page.js';

/**
 * A learner before scorm-again, an LMS runtime that was not written from our reading of SCORM.
 *
 * Its commits arrive as flat lists of elements, which the next launch is given back.
 */
export class ScormAgainWorld implements ChannelWorld {
  readonly #grammar: Grammar;
  readonly #open: OpenChannel;
  #stored = new Map<string, string>();
  #clock = new FakeClock();
  #mode = 'normal';
  #refusing = false;
  #endings = 0;
  #writes = 0;

  constructor(grammar: Grammar, open: OpenChannel) {
    this.#grammar = grammar;
    this.#open = open;
  }

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.#clock = new FakeClock(this.#clock.now());
    const player = fakeWindow({ [this.#grammar.names.object]: this.#api() });
    const environment = environmentOf(fakeWindow({ parent: player }), this.#clock);
    return this.#open({ ...SETTINGS, ...settings }, environment);
  }

  launchAs(mode: 'normal' | 'review'): void {
    this.#mode = mode;
  }

  pass(milliseconds: number): Promise<void> {
    return this.#clock.pass(milliseconds);
  }

  refuse(refusing: boolean): void {
    this.#refusing = refusing;
  }

  holds(): Holding {
    const answers = [...Array(countOf(this.#stored, 'cmi.interactions')).keys()]
      .slice(countOf(this.#stored, 'cmi.objectives'))
      .map((at) => this.#stored.get(`cmi.interactions.${at}.${this.#grammar.response}`) ?? '');
    const standing = this.#grammar.standing(this.#stored);
    return { ...standing, answers, endings: this.#endings, writes: this.#writes };
  }

  #api(): Record<string, unknown> {
    const settings = {
      autocommit: false,
      lmsCommitUrl: '/commit',
      dataCommitFormat: 'flattened',
      logLevel: 5,
      httpService: {
        processHttpRequest: (_url: string, sent: unknown) => this.#receive(sent),
        updateSettings: () => undefined,
      },
    };
    const { names, mode } = this.#grammar;
    const runtime = names.object === 'API' ? new Scorm12API(settings) : new Scorm2004API(settings);
    runtime.loadFromFlattenedJSON({
      ...Object.fromEntries(this.#stored),
      [names.object === 'API' ? 'cmi.core.student_id' : 'cmi.learner_id']: 'l.meyer',
      [mode]: this.#mode,
    });
    // Its functions are own properties, which are wrapped to be counted.
    const api = runtime as unknown as Record<string, (...given: string[]) => unknown>;
    const counted =
      (name: string, count: () => void) =>
      (...given: string[]) => {
        count();
        return api[name]?.(...given);
      };
    return {
      ...Object.fromEntries(
        Object.values(names).map((name) => [name, counted(name, () => undefined)]),
      ),
      [names.set]: counted(names.set, () => (this.#writes += 1)),
      [names.finish]: counted(names.finish, () => (this.#endings += 1)),
    };
  }

  #receive(sent: unknown) {
    if (this.#refusing) return { result: 'false', errorCode: 101 };
    const { runtimeData = sent } = sent as { runtimeData?: unknown };
    for (const [element, value] of Object.entries(runtimeData as Record<string, unknown>)) {
      const plain = typeof value === 'string' || typeof value === 'number';
      if (plain && value !== '') this.#stored.set(element, String(value));
    }
    return { result: 'true', errorCode: 0 };
  }
}
