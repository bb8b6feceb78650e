import { describe, expect, test } from 'vitest';
import { fakeWindow, foreignWindow } from '../../../tests/fakes/scorm-page.js';
import { findApi } from './find-api.js';

const API = { LMSInitialize: () => 'true' };

/** As many frames inside one another; the innermost is returned. */
function nested(depth: number, top: unknown): unknown {
  let window = top;
  for (let k = 0; k < depth; k += 1) window = fakeWindow({ parent: window });
  return window;
}

// The fakes have of a window what is looked at.
const find = (window: unknown) => findApi(window as Window, 'API', 'LMSInitialize');

describe('search for the API', () => {
  const lms = fakeWindow({ API });

  test.each([
    { place: 'in the window itself', window: fakeWindow({ API }) },
    { place: 'in the parent', window: nested(1, lms) },
    { place: 'ten frames up', window: nested(10, lms) },
    { place: 'in the opener', window: fakeWindow({ opener: lms }) },
    { place: 'above the opener', window: fakeWindow({ opener: nested(3, lms) }) },
    { place: 'in the opener of the top frame', window: nested(2, fakeWindow({ opener: lms })) },
    {
      place: 'in the opener of the opener',
      window: fakeWindow({ opener: fakeWindow({ opener: lms }) }),
    },
    {
      place: 'above a frame of another origin',
      window: nested(1, foreignWindow({ parent: lms })),
    },
    {
      place: 'behind an opener of another origin',
      window: fakeWindow({ opener: foreignWindow({ opener: lms }) }),
    },
    { place: 'above something else of that name', window: fakeWindow({ API: {}, parent: lms }) },
    { place: 'above an empty place', window: fakeWindow({ API: null, parent: lms }) },
  ])('finds it $place', ({ window }) => {
    expect(find(window)).toBe(API);
  });

  const loop = fakeWindow();
  loop.opener = loop;

  test.each([
    { where: 'there is none', window: fakeWindow() },
    { where: 'it is eleven frames up', window: nested(11, lms) },
    { where: 'only a stranger is above', window: nested(1, foreignWindow({})) },
    { where: 'a window is its own opener', window: loop },
  ])('finds nothing where $where', ({ window }) => {
    expect(find(window)).toBeUndefined();
  });
});
