import type { FakeScormLms, Model, Rule } from './scorm-lms.js';

/** The functions that content finds, by name. */
export type ScormApi = Record<string, (...given: string[]) => unknown>;

/** A page of an LMS as those around it see it. */
export interface PlayedPage {
  /** The object that the content finds. */
  api: ScormApi;
  /** Whether the page is being left, so that requests go out unseen. */
  leaving: boolean;
  /** Whether the page is hidden behind another tab or window. */
  hidden: boolean;
  /** Whether the page has closed itself. */
  closed: boolean;
  /** What was said last of the time of this session. */
  time: string;
  later: (task: () => void) => void;
}

/**
 * A page of an LMS that plays the content: what was set lies here until a commit.
 *
 * It outlives a reload of the frame that the content is in, and knows nothing of other pages.
 */
export class ScormPlayer implements PlayedPage {
  readonly api: ScormApi;
  /** All values as this page knows them. */
  readonly model: Model;
  leaving = false;
  hidden = false;
  closed = false;
  /** Whether the session is being ended. */
  ending = false;
  time = '';
  later: (task: () => void) => void = queueMicrotask;
  readonly #lms: FakeScormLms;
  #changed: Model = new Map();
  readonly #sent: Model;
  readonly #found: Model;
  #session: 'fresh' | 'open' | 'ended' = 'fresh';
  #error = '0';

  constructor(lms: FakeScormLms) {
    const { initial, mode } = lms.grammar;
    this.#lms = lms;
    this.model = lms.quirks.launch?.(lms.stored) ?? new Map(lms.stored);
    for (const [element, value] of Object.entries(initial)) {
      if (!this.model.has(element)) this.model.set(element, value);
    }
    this.model.set(mode, lms.quirks.modeAfter?.(lms.stored) ?? lms.mode);
    this.#sent = new Map(this.model);
    this.#found = lms.quirks.copied ? new Map(this.model) : this.model;
    this.api = this.#functions();
  }

  #functions(): ScormApi {
    const { names } = this.#lms.grammar;
    return {
      [names.initialize]: (...given) => this.#call(names.initialize, given, () => this.#open()),
      [names.get]: (...given) => this.#call(names.get, given, ([element]) => this.#get(element)),
      [names.set]: (...given) =>
        this.#call(names.set, given, ([element, value]) => this.#set(element, value)),
      [names.commit]: (...given) => this.#call(names.commit, given, () => this.#commit()),
      [names.finish]: (...given) => this.#call(names.finish, given, () => this.#finish()),
      [names.lastError]: () => (this.#lms.quirks.agreeable ? '0' : this.#error),
      [names.errorString]: (code) => `Error ${code}`,
    };
  }

  /** Stores what was set since the last time. */
  #commit(): string {
    if (this.#session !== 'open') return this.#refuse(this.#shut('commit'));
    const { quirks } = this.#lms;
    const batch = quirks.forgets ? this.#different() : this.#changed;
    if (quirks.store) {
      this.#changed = new Map();
      const said = quirks.store(batch, this.#lms, this);
      return said === 'true' ? said : this.#refuse('101');
    }
    if (!this.#lms.reachable) return this.#refuse('101');
    this.#changed = new Map();
    this.#lms.keep(batch);
    return 'true';
  }

  #different(): Model {
    const batch = [...this.model].filter(
      ([element, value]) => this.#sent.get(element) !== value && this.#changed.has(element),
    );
    batch.forEach(([element, value]) => this.#sent.set(element, value));
    return new Map(batch);
  }

  #call(name: string, given: string[], act: (given: [string, string]) => unknown): unknown {
    const { calls, grammar, quirks, refused } = this.#lms;
    calls.push([name, ...given].join(' '));
    this.#error = '0';
    const expected = name === grammar.names.set ? 2 : 1;
    if (given.length !== expected) return this.#refuse(grammar.errors.argument);
    const answer = act([given[0] ?? '', given[1] ?? '']);
    if (answer === 'false') refused.push([name, ...given, this.#error].join(' '));
    if (typeof answer !== 'string') return answer;
    const said = quirks.agreeable && name !== grammar.names.get ? 'true' : answer;
    return quirks.answer?.(said) ?? said;
  }

  #open(): string {
    const { agreeable, reopen } = this.#lms.quirks;
    if (this.#session !== 'fresh' && !agreeable) {
      reopen?.(this.#lms);
      return this.#refuse(this.#lms.grammar.errors.twice);
    }
    this.#session = 'open';
    return 'true';
  }

  #get(element: string): unknown {
    const { grammar, quirks } = this.#lms;
    if (this.#session !== 'open') return this.#refuse(this.#shut('get'), '');
    const instead = quirks.read?.(element, this.model);
    if (instead !== undefined) return instead;
    const list = /^(.*)\._count$/.exec(element)?.[1];
    if (list) return countOf(this.model, list);
    const rule = this.#rule(element);
    if (!rule) return this.#refuse(grammar.errors.unknown, '');
    if (rule.access === 'write') return this.#refuse(grammar.errors.writeOnly, '');
    return this.#found.get(element) ?? this.#refuse(grammar.errors.unset, '');
  }

  #set(element: string, value: string): string {
    const { errors } = this.#lms.grammar;
    if (this.#session !== 'open') return this.#refuse(this.#shut('set'));
    const rule = this.#rule(element);
    if (!rule) return this.#refuse(errors.unknown);
    if (rule.access === 'read') return this.#refuse(errors.readOnly);
    if (hasGap(this.model, element)) return this.#refuse(errors.gap);
    const fault = rule.judge(value, this.model, element);
    if (fault !== '') return this.#refuse(fault);
    this.model.set(element, value);
    this.#changed.set(element, value);
    if (element.endsWith('session_time')) this.time = value;
    return 'true';
  }

  #finish(): string {
    if (this.#session !== 'open') return this.#refuse(this.#shut('finish'));
    this.#lms.grammar.finish(this.model);
    for (const [element, value] of this.model) {
      if (this.#sent.get(element) !== value) this.#changed.set(element, value);
    }
    this.ending = true;
    const done = this.#commit();
    this.#session = 'ended';
    this.#lms.endings += 1;
    if (this.#lms.quirks.closes) this.closed = true;
    return done;
  }

  #rule(element: string): Rule | undefined {
    return this.#lms.grammar.rules.find(({ name }) => name.test(element));
  }

  #shut(call: 'get' | 'set' | 'commit' | 'finish'): string {
    return this.#lms.grammar.errors.shut(call, this.#session === 'ended');
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
