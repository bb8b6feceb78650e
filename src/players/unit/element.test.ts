import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage } from '../../../tests/contracts/item-view.js';
import { smallUnit } from '../../../tests/fakes/small-unit.js';
import { attempt } from '../../../tests/fakes/unit-attempt.js';
import { unit as words } from '../../i18n/en/index.js';
import '../../items/elements.js';
import '../../ui/elements.js';
import './elements.js';

eachOnAFreshPage();

describe('the contents of a unit', () => {
  test('stay open when they were closed and opened again at once', async () => {
    render(
      html`<ptl-unit .content=${smallUnit} .state=${attempt(smallUnit, [])}></ptl-unit>`,
      document.body,
    );
    const button = async (name: string) => {
      const found = page.getByRole('button', { name, exact: true });
      await expect.element(found).toBeInTheDocument();
      // Nothing else has this role here.
      return found.element() as HTMLButtonElement;
    };
    const contents = await button(words.contents);
    contents.click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByRole('heading', { name: words.contents })).toBeVisible();
    const heard = new Promise((resolve) => {
      dialog.element().addEventListener('close', resolve, { once: true });
    });

    (await button(words.close)).click();
    contents.click();
    await heard;
    // What the event leads to is drawn with the next frame.
    await new Promise(requestAnimationFrame);

    await expect.element(dialog.getByRole('heading', { name: words.contents })).toBeVisible();
  });
});
