import { html, LitElement } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage } from '../../tests/contracts/item-view.js';
import { define } from './define.js';
import './elements.js';
import { base } from './styles/base.js';
import { layout } from './styles/layout.js';
import { opening } from './styles/opening.js';

const title = 'Competence check for work across borders';
const lead =
  'Short cases from shops, workshops and offices. At the end you see what you can do alone.';
const scene = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 260"/>';

/** The start screen in the elements that the shell builds it from. */
class OpeningPage extends LitElement {
  static override styles = [base, layout, opening];
  override render() {
    return html`<ptl-frame heading="Institute">
      <div class="opening">
        <img class="scene" src=${scene} alt="" />
        <div class="stack">
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
        </div>
        <ul class="terms full">
          <li><b>24 cases</b>one at a time</li>
          <li><b>8 areas</b>from price to customs</li>
        </ul>
      </div>
    </ptl-frame>`;
  }
}
define('test-opening-page', OpeningPage);

/** The same words as the packager writes them into `index.html`. */
function showFirstPaint(): void {
  const app = document.createElement('ptl-app');
  app.innerHTML = `<div class="ptl-first">
    <header class="ptl-first-head"><svg viewBox="0 0 28 28"></svg><span>Institute</span></header>
    <main class="ptl-first-open"><img class="ptl-first-scene" src='${scene}' alt="">
      <div><h1>${title}</h1><p class="ptl-first-lead">${lead}</p></div>
      <ul class="ptl-first-terms"><li><b>24 cases</b>one at a time</li><li><b>8 areas</b>from price to customs</li></ul>
    </main></div>`;
  document.body.append(app);
}

async function showStartScreen(): Promise<void> {
  const app = document.createElement('ptl-app');
  const element = new OpeningPage();
  app.append(element);
  document.body.append(app);
  await element.updateComplete;
}

/** Where the words stand, to the pixel. */
function places(): Record<string, readonly number[]> {
  const targets = {
    title: page.getByRole('heading', { level: 1 }),
    lead: page.getByText(lead),
    publisher: page.getByText('Institute'),
    terms: page.getByRole('list'),
    term: page.getByText('24 cases'),
  };
  return Object.fromEntries(
    Object.entries(targets).map(([name, target]) => {
      const { x, y, width, height } = target.element().getBoundingClientRect();
      return [name, [x, y, width, height].map(Math.round)];
    }),
  );
}

describe('the first paint', () => {
  eachOnAFreshPage();

  test.each([320, 390, 650, 867, 1280])(
    'stands where the start screen will stand at %d px',
    async (width) => {
      await page.viewport(width, 900);
      showFirstPaint();
      const first = places();

      document.body.replaceChildren();
      await showStartScreen();

      expect(places()).toEqual(first);
    },
  );
});
