import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, violations } from '../../tests/contracts/item-view.js';
import { answerAll, button, openApp, readinessReport, scoreReport } from '../../tests/fakes/app.js';
import '../items/elements.js';
import '../items/index.js';
import '../reports/elements.js';
import '../reports/index.js';
import './elements.js';

eachOnAFreshPage();
beforeEach(() => {
  // A colour that is still changing would be measured half way.
  document.documentElement.style.setProperty('--ptl-quick', '0s');
});

/** Every screen, by how one gets there from the start. */
const screens: readonly (readonly [string, object, () => Promise<unknown>])[] = [
  ['start', scoreReport, async () => undefined],
  ['about', scoreReport, () => button('About').click()],
  ['question with a case', scoreReport, () => button('Start').click()],
  [
    'error summary',
    scoreReport,
    async () => {
      await button('Start').click();
      await button('Save and continue').click();
    },
  ],
  [
    'feedback',
    scoreReport,
    async () => {
      await button('Start').click();
      await page.getByText('Agree to the 90 days').click();
      await button('Save and continue').click();
    },
  ],
  ['list', scoreReport, () => answerAll()],
  [
    'score',
    scoreReport,
    async () => {
      await answerAll();
      await button('Hand in 4 answers').click();
    },
  ],
  [
    'readiness',
    readinessReport,
    async () => {
      await answerAll();
      await button('Hand in 4 answers').click();
      await page.getByText('One page for your adviser').click();
    },
  ],
];

describe.each(screens)('screen: %s', (_name, report, reach) => {
  test('has no fault that axe finds, by day and night, narrow and wide', async () => {
    await openApp({}, report);
    await reach();

    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      for (const scheme of ['light', 'dark']) {
        document.documentElement.dataset['ptlScheme'] = scheme;
        expect(await violations(), `${scheme}, ${width} px`).toEqual([]);
      }
    }
  });

  test('fits 320 px, in both directions and with text twice as large', async () => {
    await page.viewport(320, 800);
    await openApp({}, report);
    await reach();
    const root = document.documentElement;

    for (const direction of ['ltr', 'rtl']) {
      root.dir = direction;
      for (const size of ['100%', '200%']) {
        root.style.fontSize = size;
        expect(root.scrollWidth, `${direction} ${size}`).toBeLessThanOrEqual(320);
      }
    }
  });
});
