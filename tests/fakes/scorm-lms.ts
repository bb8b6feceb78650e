import type { ApiNames } from '../../src/channels/scorm/lms.js';
import type { Holding } from '../contracts/channel.js';

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
  readonly store?: (changed: Model, lms: FakeScormLms, model: Model) => 'true' | 'false';
  /** Whether every call is answered with "true", whatever comes. */
  readonly agreeable?: boolean;
  /** Whether values count as sent before they are, and equal ones are not sent again. */
  readonly forgets?: boolean;
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
  /** Whether the browser is inside a click handler. */
  clicking = false;
  endings = 0;
  #model: Model = new Map();
  #changed: Model = new Map();
  #sent: Model = new Map();
  #session: 'fresh' | 'open' | 'ended' = 'fresh';
  #error = '0';

  constructor(
    readonly grammar: Grammar,
    readonly quirks: Quirks = {},
  ) {}

  /** The object that content finds, in a fresh page. */
  relaunch(): Record<string, (...given: string[]) => unknown> {
    const { names, initial, mode } = this.grammar;
    this.#model = this.quirks.launch?.(this.stored) ?? new Map(this.stored);
    for (const [element, value] of Object.entries(initial)) {
      if (!this.#model.has(element)) this.#model.set(element, value);
    }
    this.#model.set(mode, this.quirks.modeAfter?.(this.stored) ?? this.mode);
    this.#sent = new Map(this.#model);
    this.#changed = new Map();
    this.#session = 'fresh';
    return {
      [names.initialize]: (...given) => this.#call(names.initialize, given, () => this.#open()),
      [names.get]: (...given) => this.#call(names.get, given, ([element]) => this.#get(element)),
      [names.set]: (...given) =>
        this.#call(names.set, given, ([element, value]) => this.#set(element, value)),
      [names.commit]: (...given) => this.#call(names.commit, given, () => this.commit()),
      [names.finish]: (...given) => this.#call(names.finish, given, () => this.#finish()),
      [names.lastError]: () => (this.quirks.agreeable ? '0' : this.#error),
      [names.errorString]: (code) => `Error ${code}`,
    };
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

  /** Stores what was set since the last time. */
  commit(): string {
    if (this.#session !== 'open') return this.#refuse(this.#shut('commit'));
    const batch = this.quirks.forgets ? this.#different() : this.#changed;
    if (this.quirks.store) {
      this.#changed = new Map();
      const said = this.quirks.store(batch, this, this.#model);
      return said === 'true' ? said : this.#refuse('101');
    }
    if (this.refusing) return this.#refuse('101');
    this.#changed = new Map();
    this.keep(batch);
    return 'true';
  }

  /** Puts values into the database. */
  keep(values: Iterable<readonly [string, string]>): void {
    for (const [element, value] of values) this.stored.set(element, value);
  }

  #different(): Model {
    const batch = [...this.#model].filter(
      ([element, value]) => this.#sent.get(element) !== value && this.#changed.has(element),
    );
    batch.forEach(([element, value]) => this.#sent.set(element, value));
    return new Map(batch);
  }

  #call(name: string, given: string[], act: (given: [string, string]) => unknown): unknown {
    this.calls.push([name, ...given].join(' '));
    this.#error = '0';
    const expected = name === this.grammar.names.set ? 2 : 1;
    if (given.length !== expected) return this.#refuse(this.grammar.errors.argument);
    const answer = act([given[0] ?? '', given[1] ?? '']);
    if (answer === 'false') this.refused.push([name, ...given, this.#error].join(' '));
    if (typeof answer !== 'string') return answer;
    const said = this.quirks.agreeable && name !== this.grammar.names.get ? 'true' : answer;
    return this.quirks.answer?.(said) ?? said;
  }

  #open(): string {
    if (this.#session !== 'fresh') return this.#refuse(this.grammar.errors.twice);
    this.#session = 'open';
    return 'true';
  }

  #get(element: string): unknown {
    const { errors } = this.grammar;
    if (this.#session !== 'open') return this.#refuse(this.#shut('get'), '');
    const instead = this.quirks.read?.(element, this.#model);
    if (instead !== undefined) return instead;
    const list = /^(.*)\._count$/.exec(element)?.[1];
    if (list) return countOf(this.#model, list);
    const rule = this.#rule(element);
    if (!rule) return this.#refuse(errors.unknown, '');
    if (rule.access === 'write') return this.#refuse(errors.writeOnly, '');
    return this.#model.get(element) ?? this.#refuse(errors.unset, '');
  }

  #set(element: string, value: string): string {
    const { errors } = this.grammar;
    if (this.#session !== 'open') return this.#refuse(this.#shut('set'));
    const rule = this.#rule(element);
    if (!rule) return this.#refuse(errors.unknown);
    if (rule.access === 'read') return this.#refuse(errors.readOnly);
    if (hasGap(this.#model, element)) return this.#refuse(errors.gap);
    const fault = rule.judge(value, this.#model, element);
    if (fault !== '') return this.#refuse(fault);
    this.#model.set(element, value);
    this.#changed.set(element, value);
    return 'true';
  }

  #finish(): string {
    if (this.#session !== 'open') return this.#refuse(this.#shut('finish'));
    this.grammar.finish(this.#model);
    for (const [element, value] of this.#model) {
      if (this.#sent.get(element) !== value) this.#changed.set(element, value);
    }
    const done = this.commit();
    this.#session = 'ended';
    this.endings += 1;
    return done;
  }

  #rule(element: string): Rule | undefined {
    return this.grammar.rules.find(({ name }) => name.test(element));
  }

  #shut(call: 'get' | 'set' | 'commit' | 'finish'): string {
    return this.grammar.errors.shut(call, this.#session === 'ended');
  }

  #refuse(code: string, answer = 'false'): string {
    this.#error = code;
    return answer;
  }
}

/** How many members a list has, up to the first gap. */
export function countOf(model: Model, list: string): number {
  const elements = [...model.keys()];
  let count = 0;
  while (elements.some((element) => element.startsWith(`${list}.${count}.`))) count += 1;
  return count;
}

/** Whether an index would leave the one before it empty. */
function hasGap(model: Model, element: string): boolean {
  return [...element.matchAll(/\.(\d+)\./g)].some(({ 1: index, index: at }) => {
    const before = `${element.slice(0, at)}.${Number(index) - 1}.`;
    return index !== '0' && ![...model.keys()].some((known) => known.startsWith(before));
  });
}
