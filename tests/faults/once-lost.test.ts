import { beforeAll, describe, expect, test, vi } from 'vitest';
import { judge } from './invariants.js';
import { Learner } from './learner.js';
import { PLACES } from './places.js';
import { stepsIn } from './steps.js';

/** Schedules that once lost an answer, or claimed too early that it was sent, made short. */
const ONCE: readonly {
  readonly fault: string;
  readonly why: string;
  readonly at: readonly [channel: string, place: string];
  readonly steps: string;
}[] = [
  {
    fault: 'fault 7',
    why: 'a refused commit on hiding was taken for one that a later commit had made good',
    at: ['scorm2004', 'Sakai'],
    steps: 'answer 4 | trouble down | hide',
  },
  {
    fault: 'fault 22',
    why: 'the page was hidden while a round ran',
    at: ['scorm12', 'Forma'],
    steps: 'answer 5 | wait 0.15 | answer 4 | trouble down | hide',
  },
  {
    fault: 'fault 7',
    why: 'the verdict went out on leaving, before what the LMS had forgotten',
    at: ['scorm12', 'Moodle'],
    steps: 'trouble refusing | answer 5 | wait 0.4 | hand-in | heal | relaunch',
  },
  {
    fault: 'fault 22',
    why: 'a page of the LMS gave back what the LMS had refused',
    at: ['scorm2004', 'scorm-again'],
    steps: 'trouble refusing | answer 3 | reload true | kill',
  },
  {
    fault: 'fault 24',
    why: 'a document was written before it had been read',
    at: ['xapi', 'an LRS'],
    steps: 'answer 5 | heal | tab | trouble down | device true | answer 3',
  },
  {
    fault: 'fault 18',
    why: 'statements stayed in memory after a full storage had room again',
    at: ['cmi5', 'mod_cmi5'],
    steps: 'wait 2 | trouble full | answer 5 | heal | trouble down | device true | answer 3',
  },
  {
    fault: 'fault 9',
    why: 'two devices began before there was a document',
    at: ['xapi', 'an LRS'],
    steps: 'device false | answer 1 | relaunch | device false | answer 2',
  },
  {
    fault: 'fault 24',
    why: 'an older attempt had been written while a newer one was on its way',
    at: ['cmi5', 'a strict LMS'],
    steps:
      'trouble signed-out | answer 1 | kill | wait 0.07 | heal | answer 3 | wait 0.17 | wait 0.07',
  },
  {
    fault: 'fault 18',
    why: 'the storage was full when the LMS was found empty',
    at: ['scorm12', 'a strict LMS'],
    steps: 'answer 0 | heal | trouble full | kill | kill',
  },
  {
    fault: 'fault 9',
    why: 'two devices changed one question, and the first had no proof of what it sent',
    at: ['cmi5', 'a strict LMS'],
    steps: 'answer 4 | answer 3 | device true | answer 4',
  },
  {
    fault: 'fault 9',
    why: 'a device came back with an older change of a question than the other had made',
    at: ['scorm12', 'OpenOLAT'],
    steps:
      'answer 2 | wait 0.12 | trouble offline | answer 2 | device true | heal | answer 5 | answer 1 | device true',
  },
  {
    fault: 'fault 9',
    why: 'the first device changed again what the other had got from it unproven',
    at: ['xapi', 'an LRS'],
    steps:
      'answer 2 | wait 30 | answer 5 | answer 4 | wait 0.07 | answer 5 | trouble refusing | device true | answer 1 | answer 1 | answer 1 | trouble refusing | tab',
  },
  {
    fault: 'fault 9',
    why: 'a page that went sent its time blindly while its answer was on its way',
    at: ['xapi', 'an LRS'],
    steps:
      'answer 2 | wait 0.12 | trouble offline | answer 2 | answer 5 | wait 0.07 | wait 0.07 | device false | heal | answer 1 | relaunch | answer 4',
  },
  {
    fault: 'fault 9',
    why: 'a page left open elsewhere told its time, over what another device had written',
    at: ['xapi', 'an LRS'],
    steps:
      'wait 8 | answer 2 | wait 0.12 | trouble offline | device false | wait 0.07 | heal | answer 1 | reload true',
  },
  {
    fault: 'fault 9',
    why: 'the first device had lost the tag of the document with the reply',
    at: ['xapi', 'an LRS'],
    steps:
      'answer 0 | wait 8 | answer 2 | wait 0.12 | trouble offline | device false | wait 0.07 | heal | answer 1 | reload true',
  },
  {
    fault: 'fault 9',
    why: 'a page left open elsewhere wrote an answer over those of another device',
    at: ['xapi', 'an LRS'],
    steps: 'answer 2 | wait 3 | device false | answer 1 | wait 60 | return | answer 3 | wait 3',
  },
];

beforeAll(() => {
  // Every refusal is explained to developers.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('an answer that was once lost', () => {
  test.each(ONCE)('$fault: is kept although $why', async ({ at: [channel, name], steps }) => {
    const place = PLACES[channel]?.find((one) => one.name === name);
    if (!place) throw new Error(`no place ${name}`);
    for (const honest of [true, false]) {
      const learner = new Learner(place, { seed: 1, steps: [], honest });
      await learner.play(stepsIn(steps));

      expect(judge(place, learner)).toMatchObject({ broken: [], lost: 0 });
    }
  });
});
