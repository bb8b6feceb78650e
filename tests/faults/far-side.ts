import type { ChannelSettings, OpenChannel } from '../../src/channels/channel.js';
import { SETTINGS, type Holding } from '../contracts/channel.js';
import type { Timeline } from '../fakes/timeline.js';
import type { Network, Trouble } from './network.js';
import type { Device, Tab } from './tab.js';

/** The settings of every package in these tests. */
export const PACKAGE: ChannelSettings = { ...SETTINGS, objectives: [{ id: 'all', name: 'All' }] };

/** What happens around a page besides its own work. */
export interface Visit {
  readonly tab: Tab;
  /** Whether the LMS has taken the page away. */
  readonly gone: boolean;
  /** The page is about to go. */
  leaving(leaving: boolean): void;
  /** The page is hidden behind another tab or window, or shown again. */
  hide(hidden: boolean): void;
}

/** Whatever keeps the work of one learner: an LMS, an LRS or the device. */
export interface FarSide {
  /** Opens the package in a fresh tab. */
  visit(device: Device): Visit;
  /** Loads the package again in the same tab. @param frame Whether only its frame is loaded again. */
  reload(visit: Visit, frame: boolean): Visit;
  /** Whether a page can be loaded now. */
  readonly loads: boolean;
  /** What it shows of the learner. */
  holds(): Holding;
  /** The attempts that it keeps; more than one where several registrations or devices keep one each. */
  readonly states: readonly string[];
  /** Words of every answer that it was ever told, in order; undefined where it keeps the latest only. */
  readonly told: readonly string[] | undefined;
  /** Seconds that each session was said to last. */
  readonly times: readonly number[];
  /** Hears of every change of what is kept. */
  changed: () => void;
}

/** A kind of LMS, and what it can be asked to do. */
export interface Place {
  readonly name: string;
  readonly open: OpenChannel;
  readonly settings: Partial<ChannelSettings>;
  /** What can go wrong there so that a package could know of it. */
  readonly troubles: readonly Trouble[];
  /** What it tells a teacher, the state of the attempt apart. */
  readonly shows: { readonly answers: boolean; readonly score: boolean };
  /** Whether every device is for itself, so that the learner stays at one. */
  readonly alone?: boolean;
  /** Whether two pages open at the same time cannot know of each other, so that the last one to write wins. */
  readonly blind?: boolean;
  /** Whether it stores late, or only what it likes, and says "true" at once. */
  readonly late?: boolean;
  /** Whether a frame that is loaded again reads what was there when its page was opened, not what was set since. */
  readonly stale?: boolean;
  /** Whether it throws the attempt away once it has ended. */
  readonly wipes?: boolean;
  create(timeline: Timeline, network: Network): FarSide;
}
