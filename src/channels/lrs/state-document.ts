import type { Delivery, Environment } from '../channel.js';
import { Journal } from '../../core/session/journal.js';
import { Backoff } from '../backoff.js';
import type { ServerAnswer } from '../request.js';
import { parsed, type LrsClient } from './client.js';
import type { Shelf } from '../../core/session/shelf.js';
import { bodyOf, isSilence, saysNothing, type StateBody } from './state-body.js';
import { joinOutcomes, outcomeFrom, type Outcome } from './verdicts.js';

/** Where the document is. */
export interface StateAddress {
  readonly client: LrsClient;
  /** `stateId` apart, all that xAPI asks for. */
  readonly query: Readonly<Record<string, string>>;
  /** The name of the document. */
  readonly stateId: string;
}

const PATH = 'activities/state';
/** The one name under which some LMSs keep a document; they answer any other with an empty success. */
const ONLY_NAME = 'suspendData';
/** Names on the shelf. */
const OTHER = 'other-state';
const OTHER_BASE = 'other-base';
const OUTCOME = 'outcome';
const TURNS = 3;

/**
 * The attempt in the LRS: one document per registration, with a journal on the device.
 *
 * The journal holds what the LRS has not proven to hold, and what another page or device wrote
 * there meanwhile: a channel cannot tell which of two attempts is newer, the next launch can.
 */
export class StateDocument {
  readonly #shelf: Shelf;
  readonly #journal: Journal;
  readonly #backoff: Backoff;
  readonly #changed: () => void;
  readonly #otherBefore: string | undefined;
  #address: StateAddress | undefined;
  /** Whether it is known what lies there; before that, writing might put an empty attempt over a full one. */
  #read = false;
  #etag: string | undefined;
  /** Whether there was no document when it was looked for, so that nobody else's may be replaced. */
  #absent = false;
  /** Whether the LRS has shown tags, and takes them; unknown before it has shown a document. */
  #guarded: boolean | undefined;
  /** Whether a success other than 204 was proven to be one. */
  #trusted = false;
  #state = '';
  #wanted = 0;
  #kept = 0;
  /** Attempts that lie or may lie in the LRS because of this page. */
  readonly #own = new Set<string>();
  #flying: number | undefined;
  #pass: Promise<Delivery> | undefined;
  #delivery: Delivery = 'sent';
  /** Whether what was written last was seen to lie there, so that the device need not keep it. */
  #proven = false;
  #outcome: Outcome;
  #over = false;

  /** @param changed Hears of every new delivery. */
  constructor(shelf: Shelf, environment: Environment, changed: () => void) {
    this.#shelf = shelf;
    this.#journal = new Journal(shelf);
    this.#backoff = new Backoff(environment);
    this.#changed = changed;
    this.#otherBefore = shelf.get(OTHER);
    this.#outcome = outcomeFrom(parsed(shelf.get(OUTCOME) ?? ''));
  }

  /** What became of the newest save. */
  get delivery(): Delivery {
    return this.#delivery;
  }

  /** What the LMS was told, as far as any page has noted it. */
  get outcome(): Outcome {
    return this.#outcome;
  }

  /** Attempts that lie on the device. */
  get journal(): readonly string[] {
    return [this.#journal.state, this.#otherBefore].filter((one) => one !== undefined);
  }

  /** What device and LRS agreed on before the device wrote its attempt, or another device wrote one. */
  get base(): string | undefined {
    const other = this.#shelf.get(OTHER) !== undefined;
    return other ? this.#shelf.get(OTHER_BASE) : this.#journal.base;
  }

  /** What the device has written since without knowing whether it arrived, newest first. */
  get handed(): readonly string[] {
    return this.#journal.handed;
  }

  /** Whether the newest attempt is not written yet. */
  get pending(): boolean {
    return this.#wanted !== this.#kept;
  }

  /** Whether nothing is written any more. */
  get over(): boolean {
    return this.#over;
  }

  /** When a write is tried again, in milliseconds since 1970; absent when none waits. */
  get retryAt(): number | undefined {
    return this.#backoff.due;
  }

  /**
   * Reads the document.
   *
   * @returns The attempt found, '' for none; undefined when the LRS does not answer; `denied` as the LRS says.
   */
  async open(address: StateAddress): Promise<{ readonly state: string } | 'denied' | undefined> {
    this.#address = address;
    const answer = await this.#get();
    if (isSilence(answer)) return undefined;
    if (answer.status === 401) return 'denied';
    const body = bodyOf(answer);
    if (!body && !saysNothing(answer)) return undefined;
    if (!body && answer.status === 200 && address.stateId !== ONLY_NAME) {
      return this.open({ ...address, stateId: ONLY_NAME });
    }
    this.#read = true;
    this.#absent = !body && address.client.sameOrigin;
    if (body) this.#note(answer, body);
    const state = body?.state ?? '';
    this.#journal.agree(state);
    if (this.#state === '') this.#state = state;
    return { state };
  }

  /** Puts an attempt in the journal that the present page has no use for. */
  setAside(state: string): void {
    if (state === '') return;
    const { base } = this;
    if (base !== undefined) this.#shelf.put(OTHER_BASE, base);
    this.#shelf.put(OTHER, state);
  }

  /**
   * Keeps an attempt; resolves after the first try and goes on by itself.
   *
   * @param timeOnly Whether only time has passed, which is not worth putting it over what another
   *   device may have written, where a write cannot be tied to what was read or another is under way.
   */
  save(state: string, timeOnly = false): Promise<Delivery> {
    if (timeOnly && (!this.#tag || this.pending)) return this.deliver();
    this.#journal.write(state);
    this.#state = state;
    this.#wanted += 1;
    return this.deliver();
  }

  /** Notes what the LMS was told. */
  remember(outcome: Outcome): Promise<Delivery> {
    this.#outcome = joinOutcomes(outcome, this.#outcome);
    this.#shelf.put(OUTCOME, JSON.stringify(this.#outcome));
    this.#wanted += 1;
    return this.deliver();
  }

  /** Writes what is not written yet. */
  deliver(): Promise<Delivery> {
    this.#pass ??= this.#run();
    return this.#pass;
  }

  /** Writes at once, in a request that outlives the page. */
  flush(): void {
    if (!this.#read || this.#over || !this.pending) return;
    // Also what is under way, because that request may go with the page.
    void this.#put({ leaving: true });
  }

  /** Stops for good; what is not written stays in the journal. */
  stop(): void {
    this.#over = true;
    this.#backoff.cancel();
    if (this.#wanted !== this.#kept) this.#delivery = 'held';
  }

  async #run(): Promise<Delivery> {
    // Not before `deliver` has noted this pass.
    await Promise.resolve();
    this.#backoff.cancel();
    while (this.#wanted !== this.#kept) {
      const wanted = this.#wanted;
      this.#proven = false;
      this.#delivery = this.#read && !this.#over ? await this.#write() : 'held';
      if (this.#delivery === 'held') break;
      this.#kept = wanted;
      if (this.#proven && wanted === this.#wanted) this.#clear();
    }
    if (this.#delivery !== 'held') this.#backoff.reset();
    else if (!this.#over && this.#read) this.#backoff.schedule(() => void this.deliver());
    this.#pass = undefined;
    this.#changed();
    return this.#delivery;
  }

  /** Takes from the device what the LRS has proven to hold. */
  #clear(): void {
    this.#journal.agree(this.#state);
    this.#shelf.remove(OUTCOME);
    if (this.#shelf.get(OTHER) !== this.#otherBefore) return;
    this.#shelf.remove(OTHER);
    this.#shelf.remove(OTHER_BASE);
  }

  async #write(): Promise<Delivery> {
    // No tag will stop this write, should another device have written meanwhile.
    if (!this.#tag && !this.#absent) await this.#look(this.#body());
    for (let turn = 0; turn < TURNS; turn += 1) {
      const body = this.#body();
      const answer = await this.#put({ leaving: false });
      if (isSilence(answer)) return 'held';
      if (answer.status === 401) this.stop();
      const conflict = [409, 412, 428].includes(answer.status);
      if (answer.status >= 300 && !conflict) return 'held';
      this.#absent = false;
      if (conflict) this.#guarded = true;
      else this.#etag = answer.etag;
      if (!conflict && this.#believes(answer)) return this.#keep(body, true);
      const same = await this.#look(body);
      if (same || (same === undefined && answer.status === 204)) {
        this.#trusted ||= same === true;
        return this.#keep(body, same === true);
      }
      if (same === undefined) return 'held';
      if (!conflict && answer.status !== 204) return 'unconfirmed';
    }
    return 'held';
  }

  /** Whether a success needs no look: it is a 204 with a tag, which only who keeps documents gives. */
  #believes({ etag, status }: ServerAnswer): boolean {
    return etag !== undefined && (status === 204 || this.#trusted);
  }

  /** @param proven Whether more than a word of success says that it lies there. */
  #keep(body: StateBody, proven: boolean): Delivery {
    this.#own.clear();
    this.#own.add(body.state);
    this.#proven = proven;
    return 'sent';
  }

  /**
   * Looks at what lies there, and sets aside another's attempt.
   *
   * @returns Whether it is what was written; undefined when the LRS does not say.
   */
  async #look(written: StateBody): Promise<boolean | undefined> {
    const answer = await this.#get();
    if (answer?.status === 404) return false;
    if (answer?.status !== 200) return undefined;
    const there = bodyOf(answer);
    if (!there) return false;
    if (!this.#own.has(there.state)) this.setAside(there.state);
    this.#note(answer, there);
    return JSON.stringify(there) === JSON.stringify(written);
  }

  /** Notes what lies there, so that it is known at the next write. */
  #note({ etag }: ServerAnswer, there: StateBody): void {
    this.#etag = etag;
    // Another origin may show a tag and still refuse to be sent one.
    this.#guarded ??= etag !== undefined && (this.#address?.client.sameOrigin ?? false);
    this.#own.add(there.state);
    this.#outcome = joinOutcomes(this.#outcome, there.outcome);
  }

  /** What ties a write to what was read; undefined where the LRS gave nothing, or would not take it. */
  get #tag(): string | undefined {
    return this.#guarded ? this.#etag : undefined;
  }

  #body(): StateBody {
    return { state: this.#state, outcome: joinOutcomes(this.#outcome, {}) };
  }

  #get(): Promise<ServerAnswer | undefined> {
    if (!this.#address) return Promise.resolve(undefined);
    const { client, query, stateId } = this.#address;
    return client.call({ method: 'GET', path: PATH, query: { stateId, ...query } });
  }

  async #put({ leaving }: { readonly leaving: boolean }): Promise<ServerAnswer | undefined> {
    if (!this.#address) return undefined;
    const { client, query, stateId } = this.#address;
    // A tag is of no use while a write of something older is under way that changes it.
    const blind = leaving && this.#flying !== undefined && this.#flying !== this.#wanted;
    const tag = blind ? undefined : this.#tag;
    const wanted = this.#wanted;
    this.#flying = wanted;
    this.#own.add(this.#state);
    this.#journal.hand();
    const answer = await client.call({
      method: 'PUT',
      path: PATH,
      query: { stateId, ...query },
      body: JSON.stringify({ format: 1, ...this.#body() }),
      leaving,
      ...(tag === undefined ? {} : { headers: { 'If-Match': tag } }),
      ...(this.#absent && !blind ? { headers: { 'If-None-Match': '*' } } : {}),
    });
    if (this.#flying === wanted) this.#flying = undefined;
    return answer;
  }
}
