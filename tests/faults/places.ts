import { openCmi5 } from '../../src/channels/cmi5/channel.js';
import { openScorm12 } from '../../src/channels/scorm12/channel.js';
import { openScorm2004 } from '../../src/channels/scorm2004/channel.js';
import { openStandalone } from '../../src/channels/standalone/channel.js';
import { openXapi } from '../../src/channels/xapi/channel.js';
import { MemoryLrs } from '../../packager/preview/lrs/memory-lrs.js';
import * as traits from '../../packager/preview/lrs/traits.js';
import { ScormAgainLms } from '../fakes/scorm-again-lms.js';
import { FakeScormLms, type Quirks } from '../fakes/scorm-lms.js';
import * as quirks from '../fakes/scorm-quirks.js';
import { STRICT12 } from '../fakes/scorm12-grammar.js';
import { STRICT2004 } from '../fakes/scorm2004-grammar.js';
import { DeviceSide } from './device-side.js';
import type { Place } from './far-side.js';
import { LrsSide } from './lrs-side.js';
import type { Trouble } from './network.js';
import { ScormSide, type ScormLms } from './scorm-side.js';

/** Whatever a package can see, because a fetch or a refusal tells it. */
const SEEN: readonly Trouble[] = ['offline', 'down', 'signed-out', 'full'];
/** The same where a commit that is not stored is answered with "false". */
const HONEST: readonly Trouble[] = [...SEEN, 'refusing'];
const ALL = { answers: true, score: true };

type Difference = Partial<Omit<Place, 'name' | 'open' | 'create'>>;

function scorm(
  name: string,
  version: '1.2' | '2004',
  create: () => ScormLms,
  more: Difference = {},
): Place {
  return {
    name,
    open: version === '1.2' ? openScorm12 : openScorm2004,
    settings: {},
    troubles: HONEST,
    shows: ALL,
    blind: true,
    ...more,
    create: (timeline, network) => new ScormSide(create(), timeline, network),
  };
}

const odd12 = (name: string, departs: Quirks, more?: Difference) =>
  scorm(name, '1.2', () => new FakeScormLms(STRICT12, departs), more);

const odd2004 = (name: string, departs: Quirks, more?: Difference) =>
  scorm(name, '2004', () => new FakeScormLms(STRICT2004, departs), more);

function lrs(name: string, sessions: boolean, of: traits.LrsTraits, more: Difference = {}): Place {
  return {
    name,
    open: sessions ? openCmi5 : openXapi,
    settings: {},
    troubles: HONEST,
    shows: ALL,
    ...more,
    create: (timeline, network) => new LrsSide(new MemoryLrs(of), sessions, { timeline, network }),
  };
}

/** The kinds of LMS that schedules are played against, by channel. */
export const PLACES: Readonly<Record<string, readonly Place[]>> = {
  scorm12: [
    odd12('a strict LMS', {}),
    odd12('Moodle', quirks.MOODLE),
    scorm('scorm-again', '1.2', () => new ScormAgainLms(STRICT12)),
    odd12('ILIAS', quirks.ILIAS),
    odd12('Open edX', quirks.OPEN_EDX, {
      troubles: SEEN,
      settings: { verdict: 'pass-only' },
      late: true,
      stale: true,
    }),
    odd12('Chamilo', quirks.CHAMILO, { troubles: SEEN, late: true }),
    odd12('OpenOLAT', quirks.OPENOLAT, { troubles: SEEN }),
    odd12('Forma', quirks.FORMA),
  ],
  scorm2004: [
    odd2004('a strict LMS', {}),
    scorm('scorm-again', '2004', () => new ScormAgainLms(STRICT2004)),
    odd2004('Forma', quirks.FORMA),
    odd2004('Sakai', quirks.SAKAI, { settings: { commit: 'block' } }),
    odd2004('Frappe', quirks.FRAPPE, {
      troubles: SEEN,
      settings: { commit: 'block', verdict: 'complete' },
      shows: { answers: false, score: false },
      late: true,
      wipes: true,
    }),
  ],
  cmi5: [
    lrs('a strict LMS', true, traits.STRICT),
    lrs('mod_cmi5', true, traits.MOODLE),
    lrs('ILIAS', true, traits.ILIAS, { blind: true }),
    lrs('Open edX', true, traits.OPEN_EDX, {
      settings: { send: 'put', verdict: 'pass-only' },
      blind: true,
    }),
  ],
  xapi: [lrs('an LRS', false, traits.PLAIN)],
  standalone: [
    {
      name: 'the device',
      open: openStandalone,
      settings: {},
      troubles: ['full'],
      alone: true,
      shows: { answers: false, score: false },
      create: (timeline, network) => new DeviceSide(timeline, network),
    },
  ],
};
