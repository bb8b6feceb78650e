import { openScorm12 } from '../../src/channels/scorm12/channel.js';
import { SETTINGS } from '../contracts/channel.js';
import { FakeClock } from './clock.js';
import { FakeScormLms } from './scorm-lms.js';
import { environmentOf, fakeWindow, type Surroundings } from './scorm-page.js';
import { STRICT12 } from './scorm12-grammar.js';

type Api = ReturnType<FakeScormLms['relaunch']>;

/**
 * One visit to a package in a strict SCORM 1.2 LMS.
 *
 * @param change The API that the package finds, from the LMS's own.
 * @param surroundings What else the browser has.
 */
export function visit(
  change: (api: Api, lms: FakeScormLms) => Api = (api) => api,
  surroundings?: Surroundings,
) {
  const lms = new FakeScormLms(STRICT12);
  const clock = new FakeClock();
  const player = fakeWindow({ API: change(lms.relaunch(), lms) });
  const environment = environmentOf(fakeWindow({ parent: player }), clock, surroundings);
  return { lms, clock, player, channel: openScorm12(SETTINGS, environment) };
}

/** Calls that begin with some words, without these words. */
export function callsOf(lms: FakeScormLms, words: string): readonly string[] {
  return lms.calls
    .filter((call) => call.startsWith(words))
    .map((call) => call.slice(words.length + 1));
}
