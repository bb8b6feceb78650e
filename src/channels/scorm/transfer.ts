import type { Delivery, Obstacle } from '../channel.js';
import type { Journal } from '../../core/session/journal.js';
import type { Dialect, Value } from './dialect.js';
import { Ledger } from './ledger.js';
import type { Lms, Reply } from './lms.js';
import type { Turn } from './rounds.js';

/**
 * Bytes that one commit may carry; browsers cut a beacon off at 65,536.
 *
 * What Moodle sends again of its own accord after a relaunch needs the rest.
 */
const ROOM = 40_000;

/** Milliseconds after which a commit that failed counts as slow. */
const SLOW = 1_000;

/** What happens to a refused value that the attempt can do without, for the console. */
const EXTRA =
  'It is sent again, and left out when it is refused to the end; the attempt is in cmi.suspend_data.';

/** How a round is run. */
export interface Round {
  /** Set before every commit; undefined to set none. */
  readonly time: Value | undefined;
  /** Milliseconds that only grow. */
  readonly monotonic: () => number;
  /** Why nothing that the LMS said can be believed, asked after each commit. */
  readonly barrier: () => Promise<Obstacle['why'] | undefined>;
}

/**
 * Carries the attempt to the LMS, in two steps: the work, and once that is stored the verdict.
 *
 * A commit counts when the LMS takes it and can be reached after it. What was not accepted, or only
 * perhaps, is carried again in the next round. After a commit that failed, values that the LMS may
 * have forgotten are first made to differ, then set right.
 */
export class Transfer {
  /** State aside, all that is told while the attempt is still incomplete. */
  readonly work = new Ledger();
  /** The verdict, told last and by itself. */
  readonly ending = new Ledger();
  readonly #dialect: Dialect;
  readonly #lms: Lms;
  readonly #journal: Journal;
  #state = '';
  #stateOpen = false;
  /** The state that the LMS took last, not yet committed for sure. */
  #handed: string | undefined;
  /** How often the present state was handed over. */
  #tries = 0;

  /** @param journal Where the attempt lies until the LMS has it. */
  constructor(dialect: Dialect, lms: Lms, journal: Journal) {
    this.#dialect = dialect;
    this.#lms = lms;
    this.#journal = journal;
  }

  /** Whether anything is not yet known to be stored. */
  get pending(): boolean {
    return this.#stateOpen || this.work.pending || this.ending.pending;
  }

  /** Notes the newest state of the attempt. */
  keep(state: string): void {
    this.#journal.write(state);
    if (state === this.#state) return;
    this.#state = state;
    this.#stateOpen = true;
    this.#tries = 0;
  }

  /** Hands over without a commit, as at the start. */
  handOver(): void {
    this.work.offer(this.#setExtra, ROOM);
  }

  /** One round: everything that is open, in as many commits as it takes. */
  async run(round: Round): Promise<Turn> {
    return (await this.#shake(round)) ?? (await this.#carry(round)) ?? { delivery: 'sent' };
  }

  /** A round for a page that goes: as few commits as it takes, of which nothing can be proven. */
  leave(time: Value | undefined, offline: boolean): Delivery {
    // The verdict may close the attempt for good, so that what was lost goes out before it.
    if (this.#vary()) this.#lms.commit();
    const stated = this.#handOverState();
    const whole = this.work.offer(this.#setExtra, ROOM);
    if (time) this.#lms.set(...time);
    let done = this.#lms.commit();
    if (done && stated && whole && this.ending.pending) {
      this.ending.offer(this.#set, ROOM);
      done = this.#lms.commit();
    }
    [this.work, this.ending].forEach((ledger) => ledger.doubt(!done || offline));
    // A later commit proves nothing of what this one carried.
    this.#handed = undefined;
    return done && stated && !offline ? 'unconfirmed' : 'held';
  }

  /** What was sent by a page that was leaving, but stayed, is lost for sure. */
  lose(): void {
    this.work.lose();
    this.ending.lose();
  }

  async #carry(round: Round): Promise<Turn | undefined> {
    let stated = this.#handOverState();
    for (let more = true; more;) {
      const whole = this.work.offer(this.#setExtra, ROOM);
      const failed = await this.#commit(round);
      if (failed) return failed;
      // A verdict that came while the LMS was looked at brought work, which goes out before it.
      const newer = this.ending.pending && this.#stateOpen && this.#tries === 0;
      if (newer) stated = this.#handOverState();
      more = !whole || newer || (this.ending.pending && this.work.open);
    }
    if (stated) this.work.leaveOut(this.#dialect.notKept);
    if (this.ending.pending) {
      this.ending.offer(this.#set, ROOM);
      const failed = await this.#commit(round);
      if (failed) return failed;
    }
    const refused = !stated || this.work.refused || this.ending.refused;
    return refused ? { delivery: 'held', why: 'refused' } : undefined;
  }

  readonly #set = (element: string, value: string): Reply => this.#lms.set(element, value);

  readonly #setExtra = (element: string, value: string): Reply =>
    this.#lms.set(element, value, EXTRA);

  /** Makes differ what the LMS may have forgotten without knowing; what became of it, if it failed. */
  async #shake(round: Round): Promise<Turn | undefined> {
    return this.#vary() ? this.#commit(round) : undefined;
  }

  /** Sets what was lost to something else; whether there was anything. */
  #vary(): boolean {
    const varied = [...this.work.lost, ...this.ending.lost].flatMap(([element, value]) => {
      const other = this.#dialect.varied(element, value);
      return other === undefined || other === value ? [] : [[element, other] as const];
    });
    varied.forEach(([element, other]) => this.#lms.set(element, other));
    return varied.length > 0;
  }

  /**
   * Hands over the state; whether the LMS took it.
   *
   * From the second try on it carries a mark, because Moodle sends only what differs.
   */
  #handOverState(): boolean {
    if (!this.#stateOpen) return true;
    const text = this.#tries === 0 ? this.#state : `${this.#state}~${this.#tries % 100}`;
    this.#tries += 1;
    const { accepted } = this.#lms.set(this.#dialect.suspendData, text);
    this.#handed = accepted ? this.#state : undefined;
    if (accepted) this.#journal.hand();
    return accepted;
  }

  /** Commits; what became of it, if it failed. */
  async #commit({ time, monotonic, barrier }: Round): Promise<Turn | undefined> {
    if (time) this.#lms.set(...time);
    const start = monotonic();
    const done = this.#lms.commit();
    const slow = monotonic() - start > SLOW;
    const handed = this.#handed;
    const marks = [this.work, this.ending].map((ledger) => ledger.mark());
    const why = done ? await barrier() : ((await barrier()) ?? 'refused');
    if (why) {
      this.#handed = undefined;
      marks.forEach((mark) => mark.reopen());
      return { delivery: 'held', why, slow };
    }
    marks.forEach((mark) => mark.settle());
    if (handed !== undefined) this.#journal.tell(handed);
    if (handed === this.#state) this.#stateOpen = false;
    return undefined;
  }
}

/** The state without the mark of a repeated try. */
export function unmarked(state: string): string {
  return state.replace(/~\d*$/, '');
}
