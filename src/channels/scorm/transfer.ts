import type { Delivery } from '../channel.js';
import type { Dialect, Value } from './dialect.js';
import { Ledger } from './ledger.js';
import type { Lms } from './lms.js';

/**
 * Bytes that one commit may carry; browsers cut a beacon off at 65,536.
 *
 * What Moodle sends again of its own accord after a relaunch needs the rest.
 */
const ROOM = 40_000;

/** What happens to a refused value that the attempt can do without, for the console. */
const EXTRA =
  'It is sent again, and left out when it is refused to the end; the attempt is in cmi.suspend_data.';

/** How a round is run. */
export interface Round {
  /** Whether the page may be gone in a moment: an answer of the LMS proves nothing then. */
  readonly leaving: boolean;
  /** Whether the browser knows that it is offline: an answer proves nothing then either. */
  readonly offline: boolean;
  /** Set before every commit. */
  readonly time: Value | undefined;
}

/**
 * Carries the attempt to the LMS, in two steps: the work, and once that is stored the verdict.
 *
 * What was not accepted, or only perhaps, is carried again in the next round. After a commit that
 * failed, values that the LMS may have forgotten are first made to differ, then set right.
 */
export class Transfer {
  /** State aside, all that is told while the attempt is still incomplete. */
  readonly work = new Ledger();
  /** The verdict, told last and by itself. */
  readonly ending = new Ledger();
  readonly #dialect: Dialect;
  readonly #lms: Lms;
  #state = '';
  #stateOpen = false;
  /** How often the present state was handed over. */
  #tries = 0;

  constructor(dialect: Dialect, lms: Lms) {
    this.#dialect = dialect;
    this.#lms = lms;
  }

  /** Whether anything is not yet known to be stored. */
  get pending(): boolean {
    return this.#stateOpen || this.work.pending || this.ending.pending;
  }

  /** Notes the newest state of the attempt. */
  keep(state: string): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateOpen = true;
    this.#tries = 0;
  }

  /** Hands over without a commit, as at the start. */
  handOver(): void {
    this.work.offer({ set: this.#setExtra, room: ROOM, more: () => false });
  }

  /** One round: everything that is open, in as many commits as it takes. */
  run(round: Round): Delivery {
    if (isSure(round) && !this.#shake()) return 'held';
    const stated = this.#handOverState();
    let whole = true;
    const more = () => (whole = !round.leaving && this.#commit(round));
    this.work.offer({ set: this.#setExtra, room: ROOM, more });
    if ((!whole && !round.leaving) || !this.#commit(round)) return 'held';
    if (stated) this.work.leaveOut(this.#dialect.notKept);
    if (this.ending.pending) {
      this.ending.offer({ set: this.#set, room: ROOM, more: () => true });
      if (!this.#commit(round)) return 'held';
    }
    if (!isSure(round)) return stated ? 'unconfirmed' : 'held';
    if (stated) this.#stateOpen = false;
    return this.pending ? 'held' : 'sent';
  }

  readonly #set = (element: string, value: string) => this.#lms.set(element, value);

  readonly #setExtra = (element: string, value: string) => this.#lms.set(element, value, EXTRA);

  /** Makes differ what the LMS may have forgotten without knowing; whether it can be gone on. */
  #shake(): boolean {
    const varied = [...this.work.lost, ...this.ending.lost].flatMap(([element, value]) => {
      const other = this.#dialect.varied(element, value);
      return other === undefined || other === value ? [] : [[element, other] as const];
    });
    if (varied.length === 0) return true;
    varied.forEach(([element, other]) => this.#lms.set(element, other));
    return this.#lms.commit();
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
    return this.#lms.set(this.#dialect.suspendData, text).accepted;
  }

  #commit(round: Round): boolean {
    if (round.time) this.#lms.set(...round.time);
    const done = this.#lms.commit();
    for (const ledger of [this.work, this.ending]) {
      if (done && isSure(round)) ledger.settle();
      else ledger.reopen(!done || round.offline);
    }
    return done;
  }
}

/** The state without the mark of a repeated try. */
export function unmarked(state: string): string {
  return state.replace(/~\d*$/, '');
}

function isSure({ leaving, offline }: Round): boolean {
  return !leaving && !offline;
}
