import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show, type ItemView } from '../../../tests/contracts/item-view.js';
import { hiddenHotspot, manyHotspot } from '../../../tests/contracts/samples/hotspot.js';
import { define } from '../../ui/define.js';
import { HotspotElement } from './element.js';
import { outline } from './shape.js';

define('ptl-hotspot', HotspotElement);

const region = (element: ItemView, place: number) =>
  [...element.renderRoot.querySelectorAll<SVGGElement>('.region')].find(
    (one) => one.querySelector('path')?.getAttribute('d') === pathOf(place),
  );
const pathOf = (place: number) => {
  const { regions, image } = manyHotspot;
  const shape = regions[place]?.shape;
  return shape && outline(shape, image);
};
/** Presses the picture of an element, in percent of its width and height and in pixels from there. */
const press = (element: ItemView, [x, y]: readonly [number, number], [dx, dy] = [0, 0]) => {
  const box = element.renderRoot.querySelector('.picture svg')?.getBoundingClientRect();
  if (!box) throw new Error('There is no picture');
  const at = [box.x + (box.width * x) / 100 + dx, box.y + (box.height * y) / 100 + dy] as const;
  element.shadowRoot
    ?.elementFromPoint(...at)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};
const pin = (element: ItemView, place: number) =>
  element.renderRoot.querySelectorAll<HTMLElement>('.pin')[place];
const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a picture with several places', () => {
  eachOnAFreshPage();

  test('is marked by a press on the picture or on the list, to the same effect', async () => {
    const { element, told } = await show('ptl-hotspot', { item: manyHotspot, response: [] });

    region(element, 1)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await page.getByText('Box for the insurance').click();

    expect(told).toEqual([['b'], ['b', 'd']]);
    await expect.element(page.getByRole('checkbox', { name: 'Price', exact: true })).toBeChecked();
    await expect.element(page.getByText('2 of 2 marked')).toBeVisible();

    region(element, 1)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(told.at(-1)).toEqual(['d']);
  });

  test('has one control for each place, all of them in the list', async () => {
    const { element } = await show('ptl-hotspot', { item: manyHotspot, response: [] });
    const picture = element.renderRoot.querySelector('.picture');

    expect(page.getByRole('checkbox').elements()).toHaveLength(5);
    expect(picture?.querySelectorAll('input, button, [tabindex]')).toHaveLength(0);
    await expect.element(page.getByRole('img', { name: manyHotspot.image.alt })).toBeVisible();
  });

  test('shows in the picture the place whose row has the focus', async () => {
    const { element } = await show('ptl-hotspot', { item: manyHotspot, response: [] });
    // A pointer that rests on a row since the test before shows that one.
    const corner = page.elementLocator(document.documentElement);
    await userEvent.hover(corner, { position: { x: 1, y: 1 } });

    element.focusControl();
    await userEvent.keyboard('{Tab}');
    await element.updateComplete;

    expect(region(element, 1)?.classList.contains('active')).toBe(true);
    expect(region(element, 0)?.classList.contains('active')).toBe(false);
  });

  test('lists its places row by row, whatever the order of the author', async () => {
    const item = { ...manyHotspot, regions: manyHotspot.regions.toReversed() };
    const { element, told } = await show('ptl-hotspot', { item, response: [] });
    const names = [...element.renderRoot.querySelectorAll('.words > span:last-child')];

    expect(names.map((name) => name.textContent)).toEqual(
      manyHotspot.regions.map(({ label }) => label),
    );
    element.focusControl();
    await userEvent.keyboard('b');
    expect(told).toEqual([['b']]);
  });

  test('takes a press just beside a place on a phone, but none far from it', async () => {
    await page.viewport(320, 900);
    const { element, told } = await show('ptl-hotspot', { item: manyHotspot, response: [] });

    press(element, [48.5, 42], [-6, 0]);
    press(element, [48.5, 42], [-16, 0]);

    expect(told).toEqual([['b']]);
  });

  test('gives a press to the smaller place where one lies within another', async () => {
    const [first, second, ...rest] = manyHotspot.regions;
    if (!first || !second) throw new Error('The sample has lost its places');
    const small = { ...first, shape: { circle: [70, 42, 4] as [number, number, number] } };
    const item = { ...manyHotspot, regions: [small, second, ...rest] };
    const { element, told } = await show('ptl-hotspot', { item, response: [] });

    press(element, [70, 42]);
    press(element, [85, 42]);

    expect(told).toEqual([['a'], ['a', 'b']]);
  });

  test('changes nothing while it is locked', async () => {
    const { element, told } = await show('ptl-hotspot', {
      item: manyHotspot,
      response: ['b'],
      locked: true,
    });

    region(element, 2)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

    expect(told).toEqual([]);
    expect(element.response).toEqual(['b']);
  });
});

describe('a picture of one place', () => {
  eachOnAFreshPage();

  test('does not show where its places are until one is marked', async () => {
    const { element } = await show('ptl-hotspot', { item: hiddenHotspot, response: [] });
    expect(pin(element, 2)?.checkVisibility()).toBe(false);

    await page.getByText('Foot of the page').click();
    await element.updateComplete;

    expect(pin(element, 2)?.checkVisibility()).toBe(true);
    expect(pin(element, 0)?.checkVisibility()).toBe(false);
  });

  test('takes another place instead of the first', async () => {
    const { told } = await show('ptl-hotspot', { item: hiddenHotspot, response: ['p'] });

    await page.getByText('Picture of the stool').click();

    expect(told).toEqual([['c']]);
  });
});

describe('a picture whose answer is shown', () => {
  eachOnAFreshPage();

  test('tells in words how each place fares, and why', async () => {
    await show('ptl-hotspot', {
      item: manyHotspot,
      response: ['a', 'b'],
      locked: true,
      reveal: true,
    });

    expect(rows()).toEqual([
      expect.stringMatching(
        /^Your answer: not this one A ?Name and type of the stool This can stay/,
      ),
      expect.stringMatching(/^Your answer: right B ?Price Buyers would see/),
      expect.stringMatching(/^Belongs to the answer C ?Box for the insurance/),
      expect.stringMatching(/^D ?Button below the price/),
      expect.stringMatching(/^E ?Address at the foot/),
    ]);
  });

  test('says the same in the picture by signs and lines, not by colour alone', async () => {
    const { element } = await show('ptl-hotspot', {
      item: manyHotspot,
      response: ['a', 'b'],
      locked: true,
      reveal: true,
    });
    const signs = [0, 1, 2, 3].map((place) => pin(element, place)?.querySelector('svg') !== null);

    const lines = [0, 1, 2].map((place) => {
      const line = region(element, place)?.querySelector('.over');
      return line && getComputedStyle(line).strokeDasharray;
    });

    expect(new Set(lines).size).toBe(3);
    expect(signs).toEqual([true, true, true, false]);
    expect([0, 1, 2].map((place) => region(element, place)?.getAttribute('class'))).toEqual([
      'region wrong',
      'region right',
      'region missed',
    ]);
  });
});
