import type { Delivery } from '../channels/channel.js';

const WORST_LAST: readonly Delivery[] = ['sent', 'unconfirmed', 'held'];

/** Remembers what became of the newest data; news of older data is passed over. */
export class DeliveryRecord {
  readonly #now: () => number;
  readonly #changed: () => void;
  #turn = 0;
  #delivery: Delivery | undefined;
  #acceptedAt: number | undefined;
  #underWay = false;

  /** @param changed Called after every change. */
  constructor(now: () => number, changed: () => void) {
    this.#now = now;
    this.#changed = changed;
  }

  /** What became of the newest data; absent before there were any. */
  get delivery(): Delivery | undefined {
    return this.#delivery;
  }

  /** When data were accepted last. */
  get acceptedAt(): Date | undefined {
    return this.#acceptedAt === undefined ? undefined : new Date(this.#acceptedAt);
  }

  /** Whether the newest data are still on their way. */
  get underWay(): boolean {
    return this.#underWay;
  }

  /**
   * Follows data that were just given to the channel, in one or several parts.
   *
   * @returns What became of the part that fared worst.
   */
  async follow(parts: readonly Promise<Delivery>[]): Promise<Delivery> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#underWay = true;
    const outcomes = await Promise.all(parts.map(settled));
    const worst = WORST_LAST.filter((one) => outcomes.includes(one)).at(-1) ?? 'held';
    if (turn === this.#turn) this.note(worst);
    return worst;
  }

  /** Takes news of the newest data. */
  note(delivery: Delivery): void {
    this.#underWay = false;
    this.#delivery = delivery;
    if (delivery === 'sent') this.#acceptedAt = this.#now();
    this.#changed();
  }
}

/** An adapter promises never to fail; one that does has held the data back, as far as we know. */
async function settled(part: Promise<Delivery>): Promise<Delivery> {
  try {
    return await part;
  } catch (error) {
    console.error('[portolan] A channel failed: not sent.', error);
    return 'held';
  }
}
