import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage } from '../../tests/contracts/item-view.js';
import { answerAll, button, focused, openApp, scoreReport } from '../../tests/fakes/app.js';
import { registerMessages } from '../i18n/current.js';
import { es } from '../i18n/es.js';
import '../items/elements.js';
import '../items/index.js';
import '../reports/elements.js';
import '../reports/index.js';
import './elements.js';

eachOnAFreshPage();
beforeEach(() => {
  registerMessages('es', es);
  // A colour that is still changing would be measured half way.
  document.documentElement.style.setProperty('--ptl-quick', '0s');
});

const title = () => focused()?.textContent?.trim();

describe('app', () => {
  test('is played from start to result by single clicks', async () => {
    const { channel } = await openApp();

    await answerAll();
    await button('Hand in 4 answers').click();

    expect(title()).toBe('Your result');
    expect(channel.results.at(-1)).toMatchObject({ complete: true, passed: true });
  });

  test('is played from start to result by the keyboard alone', async () => {
    const { channel } = await openApp();
    const press = (keys: string) => userEvent.keyboard(keys);
    const reach = async (name: string) => {
      for (let tabs = 0; tabs < 40 && title() !== name; tabs += 1) await press('{Tab}');
      expect(title()).toBe(name);
    };

    await reach('Start');
    await press('{Enter}');
    expect(title()).toBe('Which terms would you offer for this first order?');
    await press('{Tab}{ArrowDown}{ArrowDown}{Enter}');
    expect(title()).toBe('That is right');
    await press('{Enter}');
    await press('{Tab}{ArrowDown}{Enter}');
    expect(title()).toBe('Why it matters');
    await press('{Enter}');
    await press('{Tab}3{Enter}');
    await press('{Tab} {Enter}');
    expect(title()).toBe('Look over your answers');
    await reach('Hand in 4 answers');
    await press('{Enter}');

    expect(title()).toBe('Your result');
    expect([...channel.answers.keys()]).toHaveLength(4);
  });

  test('has one status line, also while it goes from screen to screen', async () => {
    const { app } = await openApp();
    const lines = () => [...app.renderRoot.querySelectorAll('ptl-status')];
    const [line] = lines();
    await button('Start').click();
    await page.getByText('Take 30 % now').click();
    await button('Save and continue').click();

    expect(lines()).toEqual([line]);
    expect(page.getByRole('status').elements()).toHaveLength(1);
    await expect.element(page.getByRole('status')).toHaveTextContent('Sent');
  });

  test('replaces what the packager wrote into it', async () => {
    const { app } = await openApp();

    expect(app.childNodes).toHaveLength(0);
  });

  test('names the screen in the title of the window', async () => {
    await openApp();
    expect(document.title).toBe('Harbour check');
    await button('Start').click();

    expect(document.title).toBe('Question 1 of 4 · Harbour check');
  });
});

describe('question without an answer', () => {
  test('is not left by accident: a summary says what is missing', async () => {
    await openApp();
    await button('Start').click();
    await button('Save and continue').click();

    expect(focused()?.getAttribute('role')).toBe('group');
    await expect.element(page.getByRole('heading', { name: 'An answer is missing' })).toBeVisible();
    await page.getByRole('link', { name: /Choose one answer/ }).click();
    expect(focused()).toBeInstanceOf(HTMLInputElement);
  });

  test('can be left open, from the summary too', async () => {
    const { session } = await openApp();
    await button('Start').click();
    await button('Save and continue').click();
    await page.getByRole('link', { name: 'Leave open' }).click();

    expect(session.standing.answered).toBe(0);
    expect(title()).not.toBe('Which terms would you offer for this first order?');
  });
});

describe('list before handing in', () => {
  test('leads to a question and back again', async () => {
    const { session } = await openApp();
    await answerAll();
    await page.getByRole('link', { name: 'Change question 3' }).click();
    await page.getByRole('textbox').fill('6');
    await button('Save and continue').click();

    expect(title()).toBe('Look over your answers');
    expect(session.answers.map((one) => one.words).join()).toContain('6');
  });

  test('hands nothing in without an answer', async () => {
    await openApp();
    await button('Start').click();
    for (let k = 0; k < 4; k += 1) await button('Leave open').click();

    expect(title()).toBe('Look over your answers');
    await expect.element(page.getByText('Answer at least one question')).toBeVisible();
    expect(button(/Hand in/).elements()).toEqual([]);
  });

  test('leads to what is marked and open', async () => {
    await openApp();
    await button('Start').click();
    await button('Mark to check later').click();
    await button('Leave open').click();
    for (let k = 0; k < 3; k += 1) await button('Leave open').click();

    await expect.element(page.getByText('Marked to check later')).toBeVisible();
    await button('Go to question 1').click();
    expect(title()).toBe('Which terms would you offer for this first order?');
  });
});

describe('app on a later day', () => {
  test('says where the learner stopped, and goes on there', async () => {
    const before = await openApp();
    await button('Start').click();
    await page.getByText('Take 30 % now').click();
    await button('Save and continue').click();
    await button('Continue').click();
    before.session.flush();
    before.app.remove();

    await openApp({ states: [before.channel.state] });
    await expect.element(page.getByText(/You stopped after question 1, in Offer/)).toBeVisible();
    await button('Continue with question 2').click();

    expect(document.title).toBe('Question 2 of 4 · Harbour check');
  });

  test('throws answers away only after asking', async () => {
    const before = await openApp();
    await button('Start').click();
    await page.getByText('Take 30 % now').click();
    await button('Save and continue').click();
    before.app.remove();

    const { session } = await openApp({ states: [before.channel.state] });
    await button('Start again').click();
    expect(session.standing.answered).toBe(1);
    await button('Keep my answers').click();
    await button('Start again').click();
    await button('Remove them and start again').click();

    expect(session.standing.answered).toBe(0);
    expect(document.title).toBe('Question 1 of 4 · Harbour check');
  });

  test('shows the result first when the attempt is finished, then lets it be looked through', async () => {
    const before = await openApp();
    await answerAll();
    await button('Hand in 4 answers').click();
    before.app.remove();

    await openApp({ states: [before.channel.state] });
    await button('Look through your answers').click();
    await page.getByRole('link', { name: 'View question 1' }).click();
    await expect.element(page.getByText('Your answer: right')).toBeVisible();
    await button('Back').click();
    await button('Back to the result').click();

    expect(title()).toBe('Your result');
  });

  test('offers no way back into the answers of an exam', async () => {
    const before = await openApp({}, scoreReport, 'never');
    before.session.perform({ type: 'answer', response: ['a'], seconds: 1 });
    before.session.perform({ type: 'hand-in' });
    before.app.remove();

    await openApp({ states: [before.channel.state] }, scoreReport, 'never');
    await expect.element(button('Download your answers')).toBeVisible();
    expect(button('Look through your answers').elements()).toEqual([]);
  });

  test('begins a fresh attempt after a finished one', async () => {
    const { session } = await openApp();
    await answerAll();
    await button('Hand in 4 answers').click();
    await button('Begin a new attempt').click();

    expect(session.complete).toBe(false);
    expect(title()).toBe('Which terms would you offer for this first order?');
  });

  test('tells of a state that could not be read', async () => {
    await openApp({ states: ['AAAA'] });
    await expect.element(page.getByText('Your earlier answers could not be read')).toBeVisible();
    await expect.element(button('Download them')).toBeVisible();
    await button('Delete them').click();

    expect(page.getByText('Your earlier answers could not be read').elements()).toEqual([]);
    expect(button('Download them').elements()).toEqual([]);
  });
});

describe('app in another language', () => {
  test('keeps the answers and names the language of the page', async () => {
    const { session } = await openApp();
    await button('Start').click();
    await page.getByText('Take 30 % now').click();
    await page.getByRole('combobox').selectOptions('es');

    await expect.element(button('Guardar y seguir')).toBeVisible();
    await expect.element(page.getByRole('radio', { checked: true })).toBeVisible();
    expect(document.documentElement.lang).toBe('es');
    await button('Guardar y seguir').click();
    expect(session.standing.answered).toBe(1);
  });

  test('says so when a language does not come', async () => {
    const { app } = await openApp();
    if (app.input) {
      const settings = { ...app.input.settings, languages: ['en', 'xx'] };
      app.input = { ...app.input, settings };
    }
    await app.updateComplete;
    await page.getByRole('combobox').selectOptions('xx');

    await expect.element(page.getByText('The language could not be loaded')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('leaving', () => {
  test('ends the session and says that the window may be closed', async () => {
    const { channel } = await openApp();
    await answerAll();
    await button('Hand in 4 answers').click();
    await button('Leave').click();

    expect(channel.calls.at(-1)).toBe('close');
    expect(title()).toBe('You can close this window');
  });

  test('tells first what the LMS does not have', async () => {
    const { channel } = await openApp();
    channel.delivery = 'held';
    await answerAll();
    await button('Hand in 4 answers').click();
    await button('Leave').click();
    expect(channel.calls).not.toContain('close');
    await expect.element(page.getByText(/does not accept your answers/)).toBeVisible();

    await button('Leave').click();
    expect(channel.calls.at(-1)).toBe('close');
    expect(page.getByText('Everything is saved.').elements()).toEqual([]);
  });
});
