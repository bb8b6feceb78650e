import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Result } from '../../core/report/result.js';
import type { Activity, Standing, Unpacked } from '../../core/session/activity.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import type { AssessmentAction, AssessmentState } from '../assessment/assessment.js';
import { DRAWN, drawnSection, readDrawn } from '../pools/section.js';
import type { Memory } from '../pools/drawing.js';
import { unpackWithDrawn } from '../pools/unpack-with-drawn.js';
import { writeSection } from '../sections.js';
import { isAnswered, isDrawn, refilled } from './filling.js';
import { furtherItems } from './more.js';
import { mostDrawn } from './most-drawn.js';
import { tailored } from './tailoring.js';

/** What a learner can do at a form: besides all else, ask for more questions. */
export type FormAction = AssessmentAction | { readonly type: 'more' };

/** The assessment without items drawn. */
type Inner = Activity<AssessmentContent, AssessmentState, AssessmentAction>;

/** Actions after which the attempt shows the item that follows. */
const ONWARD = ['answer', 'skip', 'continue'];

/** Bits of the number of items added, behind the list of what was asked. */
export const ADDED_BITS = 4;

/**
 * The assessment with its items drawn from a bank that measures competences.
 *
 * Which items are asked, in which order, is saved with the attempt. Where items go by the answers, an
 * answer is fixed once the next item was chosen by it, and attempts of two devices are never joined.
 */
export class Forms implements Activity<AssessmentContent, AssessmentState, FormAction> {
  readonly kind: string;
  readonly answers: Inner['answers'];
  readonly complete: Inner['complete'];
  readonly #inner: Inner;
  readonly #memoryOf: (learner: string) => Memory;
  #memory: Memory;

  /** @param memoryOf What the device remembers, by the hash of a learner. */
  constructor(inner: Inner, memoryOf: (learner: string) => Memory) {
    this.kind = inner.kind;
    this.answers = inner.answers;
    this.complete = inner.complete;
    this.#inner = inner;
    this.#memoryOf = memoryOf;
    this.#memory = memoryOf('');
  }

  start(content: AssessmentContent, seed: number, learner = ''): AssessmentState {
    this.#memory = this.#memoryOf(learner);
    const begun = this.#inner.start(content, seed, learner);
    if (!isTailored(content)) {
      const state = this.#whole(content, begun);
      return { ...state, at: state.asked?.[0] };
    }
    const asked = content.items.filter((one) => !one.competence).map(({ id }) => id);
    const opened = { ...begun, asked, at: asked[0] };
    return opened.at === undefined ? this.#next(content, opened) : opened;
  }

  apply(content: AssessmentContent, state: AssessmentState, action: FormAction): AssessmentState {
    if (action.type === 'more') {
      if (state.handedIn) return state;
      const further = furtherItems(content, state, this.#memory.read());
      if (further.length === 0) return state;
      const added = (state.added ?? 0) + further.length;
      return { ...this.#added(content, state, further), added };
    }
    const next = this.#inner.apply(content, state, action);
    if (next === state || !ONWARD.includes(action.type)) return next;
    if (!isTailored(content)) return this.#whole(content, next, state.at);
    const settled = settledBy(content, next);
    return settled.at === undefined ? this.#next(content, settled) : settled;
  }

  standing(content: AssessmentContent, state: AssessmentState): Standing {
    const found = this.#inner.standing(content, state);
    if (!isTailored(content) || state.at === undefined) return found;
    const undrawn = content.items.filter((one) => !isDrawn(one)).length;
    const total = Math.max(found.total, mostDrawn(content) + undrawn);
    const left = Math.round((content.minutes * (total - found.answered)) / total);
    return { ...found, total, minutesLeft: Math.max(1, left) };
  }

  result(content: AssessmentContent, state: AssessmentState): Result {
    const result = this.#inner.result(content, state);
    const { answered, total } = this.standing(content, state);
    return result.complete ? result : { ...result, progress: answered / Math.max(1, total) };
  }

  pack(content: AssessmentContent, state: AssessmentState, writer: BitWriter): void {
    this.#inner.pack(content, state, writer);
    const { asked = [] } = state;
    const numbers = asked.flatMap((id) => content.items.find((one) => one.id === id)?.number ?? []);
    writeSection(writer, DRAWN, drawnSection(numbers).write(state.added ?? 0, ADDED_BITS));
  }

  unpack(
    content: AssessmentContent,
    reader: BitReader,
    seed: number,
    learner = '',
  ): Unpacked<AssessmentState> {
    this.#memory = this.#memoryOf(learner);
    const { unpacked, body } = unpackWithDrawn(this.#inner, content, reader, seed);
    const numbers = body ? readDrawn(body) : [];
    const drawn = numbers.flatMap(
      (number) => content.items.find((one) => one.number === number)?.id ?? [],
    );
    const added = body && body.left >= ADDED_BITS ? body.read(ADDED_BITS) : 0;
    // What was answered stays, also what the form did not ask when it was begun.
    const { handedIn, at } = unpacked.state;
    const answered = content.items.filter((one) => isDrawn(one) && isAnswered(unpacked.state, one));
    const asked = [...new Set([...drawn, ...answered.map(({ id }) => id)])];
    const found = { ...unpacked.state, asked, ...(added > 0 ? { added } : {}) };
    const state = handedIn || isTailored(content) ? found : this.#whole(content, found);
    if (at === undefined || state.asked?.includes(at)) return { ...unpacked, state };
    // What was shown is no more.
    const elsewhere = { ...state, at: state.asked?.[0] };
    const nothing = elsewhere.at === undefined && isTailored(content);
    return { ...unpacked, state: nothing ? this.#next(content, elsewhere) : elsewhere };
  }

  /** Attempts at different questions have nothing to be joined by. */
  merge(
    content: AssessmentContent,
    newer: AssessmentState,
    older: AssessmentState,
    common: readonly AssessmentState[],
  ): AssessmentState | undefined {
    if (isTailored(content) || String(newer.asked) !== String(older.asked)) return undefined;
    return this.#inner.merge?.(content, newer, older, common);
  }

  /**
   * The attempt with all items of a form that are drawn at once.
   *
   * @param from The item that was left, after which the attempt goes on where other items are asked now.
   */
  #whole(content: AssessmentContent, state: AssessmentState, from?: string): AssessmentState {
    const { asked = [] } = state;
    const list = refilled(content, state, this.#memory.read());
    if (list.length === asked.length && list.every((id) => asked.includes(id))) return state;
    // What was left without an answer and is asked no more is forgotten.
    const entries = state.entries.filter(
      ({ item, response }) => response !== undefined || list.includes(item),
    );
    const next = { ...this.#asking(content, state, list), entries };
    if (from === undefined) return next;
    return { ...next, at: list[list.indexOf(from) + 1], explained: false };
  }

  /** The attempt with what the answers call for next. */
  #next(content: AssessmentContent, state: AssessmentState): AssessmentState {
    return this.#added(content, state, tailored(content, state, this.#memory.read()));
  }

  #added(
    content: AssessmentContent,
    state: AssessmentState,
    ids: readonly string[],
  ): AssessmentState {
    if (ids.length === 0) return state;
    return { ...this.#asking(content, state, [...(state.asked ?? []), ...ids]), at: ids[0] };
  }

  #asking(
    { items }: AssessmentContent,
    state: AssessmentState,
    asked: readonly string[],
  ): AssessmentState {
    const met = items.filter((one) => isDrawn(one) && asked.includes(one.id));
    this.#memory.add(met.map(({ number }) => number));
    renew(items, this.#memory, asked);
    return { ...state, asked };
  }
}

/** Whether items go by the answers before them. */
export function isTailored({ form }: AssessmentContent): boolean {
  return form?.most !== undefined;
}

/** Begins a new round with the competences of which every item was met; those of this attempt stay met. */
function renew(items: readonly ItemContent[], memory: Memory, asked: readonly string[]): void {
  const seen = memory.read();
  const fresh = items.filter((one) => isDrawn(one) && !seen.has(one.number));
  const spent = items.filter(
    ({ id, competence }) =>
      !asked.includes(id) && !fresh.some((one) => one.competence === competence),
  );
  memory.forget(spent.map(({ number }) => number));
}

/** The attempt with the answers fixed by which the next item is chosen. */
function settledBy({ items }: AssessmentContent, state: AssessmentState): AssessmentState {
  const fixed = new Set(items.filter(isDrawn).map(({ id }) => id));
  const entries = state.entries.map((entry) =>
    entry.response !== undefined && fixed.has(entry.item) ? { ...entry, settled: true } : entry,
  );
  return { ...state, entries };
}
