import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Holding } from '../contracts/channel.js';
import type { Grammar, Model } from './scorm-lms.js';
import { countOf, type PlayedPage, type ScormApi } from './scorm-player.js';

/**
 * An LMS on scorm-again, a runtime that was not written from our reading of SCORM.
 *
 * Its commits arrive as flat lists of elements, which the next launch is given back.
 */
export class ScormAgainLms {
  readonly stored: Model = new Map();
  readonly grammar: Grammar;
  mode = 'normal';
  refusing = false;
  online = true;
  /** Whether the learner has been signed out, so that every request gets the login page. */
  signedOut = false;
  endings = 0;
  writes = 0;
  /** Hears of every change of what is stored. */
  changed: () => void = () => undefined;

  /** @param grammar Says which version it speaks, and what its elements are called. */
  constructor(grammar: Grammar) {
    this.grammar = grammar;
  }

  /** A fresh page that plays the content. */
  play(): PlayedPage {
    const page: PlayedPage = {
      api: {},
      leaving: false,
      hidden: false,
      closed: false,
      time: '',
      later: (task) => task(),
    };
    page.api = this.#api(page);
    return page;
  }

  /** What the LMS would show of the learner. */
  holds(): Holding {
    const answers = [...Array(countOf(this.stored, 'cmi.interactions')).keys()]
      .slice(countOf(this.stored, 'cmi.objectives'))
      .map((at) => this.stored.get(`cmi.interactions.${at}.${this.grammar.response}`) ?? '');
    const standing = this.grammar.standing(this.stored);
    return { ...standing, answers, endings: this.endings, writes: this.writes };
  }

  #api(page: PlayedPage): ScormApi {
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
    const { names, mode } = this.grammar;
    const runtime = names.object === 'API' ? new Scorm12API(settings) : new Scorm2004API(settings);
    runtime.loadFromFlattenedJSON({
      ...Object.fromEntries(this.stored),
      [names.object === 'API' ? 'cmi.core.student_id' : 'cmi.learner_id']: 'l.meyer',
      [mode]: this.mode,
    });
    // Its functions are own properties, which are wrapped to be counted.
    const api = runtime as unknown as ScormApi;
    const counted =
      (name: string, count: (...given: string[]) => void) =>
      (...given: string[]) => {
        count(...given);
        return api[name]?.(...given);
      };
    return {
      ...Object.fromEntries(
        Object.values(names).map((name) => [name, counted(name, () => undefined)]),
      ),
      [names.set]: counted(names.set, (element = '', value = '') => {
        this.writes += 1;
        if (element.endsWith('session_time')) page.time = value;
      }),
      [names.finish]: counted(names.finish, () => (this.endings += 1)),
    };
  }

  #receive(sent: unknown) {
    if (this.refusing || !this.online || this.signedOut) return { result: 'false', errorCode: 101 };
    const { runtimeData = sent } = sent as { runtimeData?: unknown };
    for (const [element, value] of Object.entries(runtimeData as Record<string, unknown>)) {
      const plain = typeof value === 'string' || typeof value === 'number';
      if (plain && value !== '') this.stored.set(element, String(value));
    }
    this.changed();
    return { result: 'true', errorCode: 0 };
  }
}
