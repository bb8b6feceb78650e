import { setImmediate } from 'node:timers/promises';
import { Timeline } from '../fakes/timeline.js';
import type { FarSide, Place, Visit } from './far-side.js';
import { Network, type Trouble } from './network.js';
import { openPage, type Session } from './page.js';
import { Records } from './records.js';
import type { Schedule, Step } from './steps.js';
import { Device } from './tab.js';

/** A page with the package in it. */
export interface Page {
  readonly number: number;
  readonly device: Device;
  readonly visit: Visit;
  readonly session: Session;
  /** When it was opened, in milliseconds of the timeline. */
  readonly openedAt: number;
}

const MINUTE = 60_000;

/** One learner with two devices, who works through a schedule of answers and faults. */
export class Learner {
  readonly timeline = new Timeline();
  readonly network = new Network(this.timeline);
  readonly records: Records;
  readonly side: FarSide;
  readonly #place: Place;
  readonly #devices: readonly [Device, Device];
  readonly #pages = new Set<Page>();
  #device: Device;
  #page: Page | undefined;
  #count = 0;

  /** @param place What keeps the learner's work. */
  constructor(place: Place, { honest, seed }: Schedule) {
    const laptop = new Device('laptop');
    this.#place = place;
    this.#devices = [laptop, place.alone ? laptop : new Device('phone')];
    this.#device = laptop;
    this.network.honest = honest;
    this.#count = seed % 1000;
    this.side = place.create(this.timeline, this.network);
    this.records = new Records(this.side, this.timeline);
  }

  /** Works through the schedule, then everything is well again and the learner finishes. */
  async play(steps: readonly Step[]): Promise<void> {
    await this.#open();
    for (const step of steps) {
      await this.#take(step);
      await this.#look();
    }
    await this.#finish();
  }

  async #take(step: Step): Promise<void> {
    const page = this.#page;
    switch (step.do) {
      case 'answer':
        return page && this.records.answer(page, step.question);
      case 'hand-in':
        return page && this.records.handIn(page);
      case 'retry':
        return page?.session.retry();
      case 'hide':
        page?.visit.hide(true);
        page?.session.flush();
        return this.#show();
      case 'trouble':
        return this.#trouble(step.trouble);
      case 'heal':
        return this.#heal();
      case 'wait':
        return this.timeline.pass(step.seconds * 1000);
      default:
        this.records.faults += 1;
        return this.#move(step);
    }
  }

  async #move(step: Step): Promise<void> {
    const page = this.#page;
    switch (step.do) {
      case 'reload':
        if (page) await this.#leave(page);
        return this.#open(
          page && this.side.loads
            ? this.side.reload(page.visit, step.frame && !this.#place.stale)
            : undefined,
        );
      case 'kill':
        if (page) this.#gone(page);
        return this.#open();
      case 'relaunch':
        if (page) await this.#leave(page);
        await this.timeline.pass(1000);
        return this.#open();
      case 'tab':
        return this.#takeOver(page);
      case 'device':
        if (page && step.leave) await this.#leave(page);
        return this.#goTo(this.#other);
      case 'return':
        return [...this.#pages].some(({ device }) => device === this.#other)
          ? this.#goTo(this.#other)
          : undefined;
      default:
        return undefined;
    }
  }

  /** Whether nothing is wrong. */
  get #well(): boolean {
    return !this.network.trouble && !this.#device.localStorage.full;
  }

  get #other(): Device {
    return this.#devices[this.#device === this.#devices[0] ? 1 : 0];
  }

  #trouble(trouble: Trouble): void {
    this.records.faults += 1;
    if (trouble === 'full') this.#device.localStorage.full = true;
    else this.network.trouble = trouble;
    this.#show();
  }

  /**
   * Pages come to the front again while an LMS refuses.
   *
   * Moodle says "true" to a commit of a hidden page, stored or not, and a fetch finds nothing wrong.
   */
  #show(): void {
    if (this.network.trouble !== 'refusing') return;
    for (const { visit } of this.#pages) visit.hide(false);
  }

  async #heal(): Promise<void> {
    this.network.trouble = undefined;
    for (const { localStorage } of this.#devices) localStorage.full = false;
    for (const { visit } of this.#pages) visit.tab.dispatch('online');
    if (!this.#page) await this.#open();
  }

  async #goTo(device: Device): Promise<void> {
    this.#device = device;
    this.#page = [...this.#pages].find((page) => page.device === device);
    this.#page?.visit.hide(false);
    if (!this.#page) await this.#open();
  }

  /** Another tab takes the attempt over, as tabs do that can agree. */
  async #takeOver(page: Page | undefined): Promise<void> {
    // What is handed over lies in the memory of the new page alone until it is stored somewhere.
    if (!this.side.loads || this.#device.localStorage.full) return;
    if (!page) return this.#open();
    const closed = page.session.close(true);
    await this.timeline.pass(3000);
    void closed;
    const given = page.session.encode();
    this.#gone(page);
    await this.#open(undefined, [given]);
  }

  /** Leaves a page as one does; its last words go out while it goes. */
  async #leave(page: Page): Promise<void> {
    page.visit.leaving(true);
    page.visit.tab.dispatch('pagehide');
    void page.session.close();
    // What runs at once has run; timers of the page do not ring any more.
    await setImmediate();
    this.#gone(page);
  }

  #gone(page: Page): void {
    this.records.leave(page);
    page.visit.tab.die();
    this.#pages.delete(page);
    if (this.#page === page) this.#page = undefined;
  }

  /** Opens the package, if a page can be loaded at all; otherwise when all is well again. */
  async #open(visit?: Visit, given: readonly string[] = []): Promise<void> {
    if (!this.side.loads) return;
    const here = visit ?? this.side.visit(this.#device);
    const opened = await openPage(this.#place, here, given);
    const { reopen, keeps } = opened?.launch ?? {};
    if (!opened || reopen || keeps === 'nothing') {
      here.tab.die();
      // Whoever is told that nothing is kept opens the activity anew.
      if (visit) return this.#open(undefined, given);
      if (this.#well) this.records.fail('I5', 'a launch found nothing that keeps the work');
      return;
    }
    const { session } = opened;
    this.#count += 1;
    const openedAt = this.timeline.monotonic;
    this.#page = { number: this.#count, device: this.#device, visit: here, session, openedAt };
    this.#pages.add(this.#page);
    // Begun without knowing what lies at the far side: as if another page had worked there.
    const blindly = keeps === 'device' && this.network.trouble !== undefined;
    if (this.#pages.size > 1 || blindly) this.records.interleaved = true;
    this.records.open(this.#page);
  }

  /** What the learner sees, and whether an LMS has taken pages away. */
  async #look(): Promise<void> {
    for (const page of this.#pages) {
      this.records.see(page);
      if (page.visit.gone) this.#gone(page);
    }
    if (!this.#page && this.#well) await this.#open();
  }

  async #finish(): Promise<void> {
    await this.#heal();
    await this.timeline.pass(10 * MINUTE);
    await this.#look();
    const last = this.#device;
    for (const page of [...this.#pages]) await this.#leave(page);
    for (const device of [this.#other, last]) {
      await this.timeline.pass(MINUTE);
      await this.#goTo(device);
      await this.timeline.pass(3 * MINUTE);
      await this.#look();
      if (device === last && this.#page) this.records.handIn(this.#page);
      await this.timeline.pass(5 * MINUTE);
      await this.#look();
      if (this.#page) await this.#leave(this.#page);
    }
    await this.timeline.pass(MINUTE);
    await this.#open();
    await this.timeline.pass(MINUTE);
    if (this.#page) this.records.end(this.#page, this.#devices);
  }
}
