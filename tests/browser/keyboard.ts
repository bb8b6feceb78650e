import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import { Learner, type Reply, type View } from './learner.js';
import { focusIn, type Focus } from './page-checks.js';
import type { Play } from './stage.js';
import { until } from './until.js';

/** Presses of Tab within which everything on a screen is reached, a list of 48 answers too. */
const REACH = 80;

/** A learner who has nothing but a keyboard, and notes at each stop whether the focus can be seen. */
export class KeyboardLearner {
  /** Stops without an indicator or under something, in words. */
  readonly lost: string[];
  readonly play: Play;
  readonly sight: Learner;

  constructor(play: Play, view: View = play.frame, lost: string[] = []) {
    this.play = play;
    this.sight = new Learner(view);
    this.lost = lost;
  }

  /** The same learner, who minds one part of the screen. */
  within(part: Locator): KeyboardLearner {
    return new KeyboardLearner(this.play, part, this.lost);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.play.page.keyboard.press(key);
  }

  /** Presses a key until something can be seen on the screen. */
  async pressUntil(key: string, seen: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < REACH; presses += 1) {
      if (await seen()) {
        await this.#look();
        return;
      }
      await this.press(key);
    }
    throw new Error(`${key} never led there from ${JSON.stringify(await this.focus())}`);
  }

  /** Tabs to what a test of its words and tag takes. */
  async tabTo(wanted: (focus: Focus) => boolean | Promise<boolean>): Promise<void> {
    await this.#drawn();
    for (let presses = 0; presses < REACH; presses += 1) {
      await this.press('Tab');
      const focus = await this.#look();
      if (focus && (await wanted(focus))) return;
    }
    throw new Error(
      `Tab never came there; the last stop was ${JSON.stringify(await this.focus())}`,
    );
  }

  async tabToButton(words: string): Promise<void> {
    await this.tabTo((focus) => focus.tag === 'button' && focus.words === words);
  }

  /** Tabs to the first of some controls that can be reached. */
  async tabInto(controls: Locator): Promise<void> {
    await this.tabTo(() => this.isOn(controls));
  }

  /** Whether one of some controls has the focus. */
  async isOn(controls: Locator): Promise<boolean> {
    return (await controls.and(this.play.frame.locator(':focus')).count()) > 0;
  }

  focus(): Promise<Focus | undefined> {
    return focusIn(this.play.frame);
  }

  /** Waits until the title of the screen has the focus. */
  async onTitle(words?: string): Promise<void> {
    await until(async () => {
      const focus = await this.focus();
      return focus?.tag === 'h1' && (words === undefined || focus.words === words);
    });
  }

  /** Answers the question that has the focus, by letters, arrows or figures, and saves with Enter. */
  async answer(reply: Reply, way: 'letter' | 'arrows'): Promise<void> {
    const { pick = 0, also = [], shown = false, figure = '3' } = reply;
    const asked = await this.sight.title();
    const { view } = this.sight;
    await this.tabTo(({ tag }) => tag === 'input');
    if ((await view.getByRole('textbox').count()) > 0) {
      await this.play.page.keyboard.type(figure);
    } else if ((await view.getByRole('radio').count()) === 0) {
      for (const place of [pick, ...also]) await this.press(letter(place));
    } else {
      const place = pick % (await view.getByRole('radio').count());
      if (way === 'letter') await this.press(letter(place));
      else await this.press('Space', ...Array<string>(place).fill('ArrowDown'));
      const box = view.getByRole('checkbox');
      if (shown && (await box.count()) > 0 && (await box.isEnabled())) {
        await this.press('Tab', 'Space');
        await this.#look();
      }
    }
    await this.press('Enter');
    await this.#readOn(asked);
  }

  /** Saves what was answered: with Enter where a control takes it, else with the button. */
  async save(): Promise<void> {
    const focus = await this.focus();
    if (focus?.tag !== 'input') await this.tabToButton(this.sight.words.question.saveAndContinue);
    await this.press('Enter');
  }

  /** Goes from the list of all answers to the result, and over all of it. */
  async handIn(): Promise<void> {
    const { results } = this.sight.words;
    await this.tabTo(({ tag, words }) => tag === 'button' && words.startsWith('Hand in'));
    await this.press('Enter');
    await this.sight.button(results.lookThrough).waitFor();
    await this.onTitle();
    await this.tabToButton(results.leave);
  }

  /** Goes on from what is said about the answer, if anything is, to the title of the next screen. */
  async #readOn(asked: string): Promise<void> {
    const settled = async () => {
      const focus = await this.focus();
      return focus?.tag === 'h2' || (focus?.tag === 'h1' && focus.words !== asked)
        ? focus
        : undefined;
    };
    const focus = await until(settled);
    if (focus.tag !== 'h2') return;
    await this.press('Enter');
    await until(async () => {
      const next = await this.focus();
      return next?.tag === 'h1' && next.words !== asked;
    });
  }

  /** Waits until the screen is drawn, as a learner does: before that the dock has no height to scroll by. */
  async #drawn(): Promise<void> {
    await this.play.frame.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
  }

  /** Looks whether the focus can be seen; the screen may still be on its way to it. */
  async #look(): Promise<Focus | undefined> {
    const focus = await this.focus();
    if (!focus || (focus.marked && focus.clear)) return focus;
    const seen = async () => {
      const now = await this.focus();
      return now?.marked === true && now.clear;
    };
    await vi.waitUntil(seen, { timeout: 5000 }).catch(async () => {
      this.lost.push(`${await this.sight.title()}: ${JSON.stringify(await this.focus())}`);
    });
    return this.focus();
  }
}

function letter(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place);
}
