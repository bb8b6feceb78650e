import type { ApiNames } from '../../src/channels/scorm/lms.js';
import type { Holding } from '../contracts/channel.js';
import { countOf, ScormPlayer, type ScormApi } from './scorm-player.js';

/** Elements and their values, as an LMS holds them. */
export type Model = Map<string, string>;

/** One kind of element: what it is called, who may touch it, what it may hold. */
export interface Rule {
  readonly name: RegExp;
  readonly access: 'read' | 'write' | 'both';
  /** The number of the error that a value earns; empty for a good one. */
  readonly judge: (value: string, model: Model, element: string) => string;
}

/** What a version of the standard asks of an LMS. */
export interface Grammar {
  readonly names: ApiNames;
  readonly rules: readonly Rule[];
  readonly initial: Readonly<Record<string, string>>;
  /** Numbers of errors. */
  readonly errors: Readonly<
    Record<'twice' | 'argument' | 'gap' | 'unknown' | 'readOnly' | 'writeOnly' | 'unset', string>
  > & { readonly shut: (call: 'get' | 'set' | 'commit' | 'finish', ended: boolean) => string };
  readonly mode: string;
  readonly response: string;
  /** What an LMS changes by itself when a session ends. */
  readonly finish: (model: Model) => void;
  readonly standing: (model: Model) => Pick<Holding, 'status' | 'credit'>;
}

/** In what an LMS departs from the standard. */
export interface Quirks {
  /** Every answer before it is given. */
  readonly answer?: (answer: string) => unknown;
  /** What is read instead; `undefined` to read as usual. */
  readonly read?: (element: string, model: Model) => unknown;
  /** The model of a fresh page, from what was stored. */
  readonly launch?: (stored: Model) => Model;
  /** The mode of a launch after what was stored; `undefined` for the usual one. */
  readonly modeAfter?: (stored: Model) => string | undefined;
  /** Where what was set goes at a commit, and what is said about it; the usual way is to be stored. */
  readonly store?: (changed: Model, lms: FakeScormLms, player: ScormPlayer) => 'true' | 'false';
  /** Milliseconds after which what it sends late goes out. */
  readonly lateness?: number;
  /** Whether reading gives what was there when the page was opened, whatever was set since. */
  readonly copied?: boolean;
  /** Whether every call is answered with "true", whatever comes. */
  readonly agreeable?: boolean;
  /** Whether values count as sent before they are, and equal ones are not sent again. */
  readonly forgets?: boolean;
  /** A second opening of the session in one page, in place of a refusal. */
  readonly reopen?: (lms: FakeScormLms) => void;
  /** Whether the end of the session closes the page of the content. */
  readonly closes?: boolean;
}

/** An LMS that keeps to a grammar, save for its quirks. */
export class FakeScormLms {
  readonly stored: Model = new Map();
  /** Every call as it came, such as `LMSSetValue cmi.core.exit suspend`. */
  readonly calls: string[] = [];
  /** Those of them that were answered with "false". */
  readonly refused: string[] = [];
  mode = 'normal';
  refusing = false;
  online = true;
  /** Whether the learner has been signed out, so that every request gets the login page. */
  signedOut = false;
  /** Whether the browser is inside a click handler. */
  clicking = false;
  endings = 0;
  /** Hears of every change of what is stored. */
  changed: () => void = () => undefined;

  constructor(
    readonly grammar: Grammar,
    readonly quirks: Quirks = {},
  ) {}

  /** Whether a request arrives and is carried out. */
  get reachable(): boolean {
    return this.online && !this.refusing && !this.signedOut;
  }

  /** A fresh page that plays the content; others may be open beside it. */
  play(): ScormPlayer {
    return new ScormPlayer(this);
  }

  /** The object that content finds, in a fresh page. */
  relaunch(): ScormApi {
    return this.play().api;
  }

  /** What the LMS would show of the learner. */
  holds(): Holding {
    const objectives = countOf(this.stored, 'cmi.objectives');
    const answers = [...Array(countOf(this.stored, 'cmi.interactions')).keys()]
      .slice(objectives)
      .map((at) => this.stored.get(`cmi.interactions.${at}.${this.grammar.response}`) ?? '');
    const writes = this.calls.filter((call) => call.startsWith(this.grammar.names.set)).length;
    return { ...this.grammar.standing(this.stored), answers, endings: this.endings, writes };
  }

  /** Puts values into the database. */
  keep(values: Iterable<readonly [string, string]>): void {
    for (const [element, value] of values) this.stored.set(element, value);
    this.changed();
  }
}
