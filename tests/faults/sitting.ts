import { decodeSession } from '../../src/core/session/saved-session.js';
import { Timeline } from '../fakes/timeline.js';
import { PACKAGE, type FarSide, type Place, type Visit } from './far-side.js';
import { Network } from './network.js';
import { openPage, type Session } from './page.js';
import { Device } from './tab.js';

const MINUTE = 60_000;

/** One learner at one device, page after page. */
export class Sitting {
  readonly timeline = new Timeline();
  readonly network = new Network(this.timeline);
  readonly device = new Device('laptop');
  readonly place: Place;
  readonly side: FarSide;
  /** The newest page. */
  visit: Visit;

  /** @param place What keeps the learner's work. */
  constructor(place: Place) {
    this.place = place;
    this.side = place.create(this.timeline, this.network);
    this.visit = this.side.visit(this.device);
  }

  /** Opens the package, in a fresh page unless one is given. */
  async open(visit = this.side.visit(this.device)): Promise<Session> {
    this.visit = visit;
    const opened = await openPage(this.place, visit);
    if (!opened) throw new Error('no launch came');
    return opened.session;
  }

  /** Leaves by the package's own way out. */
  async leave(session: Session): Promise<void> {
    void session.close();
    await this.timeline.pass(MINUTE);
    this.visit.tab.die();
  }

  /** Loads the page again. */
  async reload(session: Session): Promise<Session> {
    this.visit.leaving(true);
    this.visit.tab.dispatch('pagehide');
    void session.close();
    await this.timeline.pass(0);
    this.visit.tab.die();
    return this.open(this.side.reload(this.visit, false));
  }

  /** Seconds that sessions were said to last; a page that was opened and not used says nothing. */
  get told(): readonly number[] {
    return this.side.times.filter((seconds) => seconds > 0);
  }

  /** Seconds that the newest attempt at the far side was worked on. */
  get seconds(): number {
    const session = decodeSession(PACKAGE.packageId, this.side.states.at(-1));
    return typeof session === 'string' ? -1 : session.seconds;
  }
}
