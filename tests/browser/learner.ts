import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { en } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';

/** Where a package is shown, or a part of its screen. */
export type View = Frame | FrameLocator | Page | Locator;

/** What a learner answers: the option at a place from 0, a figure, or nothing. */
export interface Reply {
  readonly pick?: number;
  /** Further options, where several may be chosen. */
  readonly also?: readonly number[];
  /** Whether the proof could be shown, where that is asked. */
  readonly shown?: boolean;
  readonly figure?: string;
  readonly open?: boolean;
}

/** What a learner answers at each turn, counted from 1. */
export type Plan = (turn: number) => Reply;

/** A learner in front of a package: sees roles and labels only, as with a screen reader. */
export class Learner {
  readonly view: View;
  readonly words: Messages;

  constructor(view: View, words = en) {
    this.view = view;
    this.words = words;
  }

  button(name: string | RegExp) {
    return this.view.getByRole('button', { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Picks a radio or ticks a box. */
  async tick(control: Locator): Promise<void> {
    await control.check();
  }

  /** The title of the screen; on a question, the question. */
  heading(name?: string | RegExp) {
    return this.view.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });
  }

  async title(): Promise<string> {
    return plain(await this.heading().innerText());
  }

  async begin(): Promise<void> {
    await this.press(this.words.start.begin);
    await this.numbered(1);
  }

  /** Waits for a question by its number. */
  async numbered(turn: number): Promise<void> {
    await this.view.getByText(this.words.question.number(turn), { exact: true }).waitFor();
  }

  /** Waits for what follows a question, by its number: two in a row may have the same words. */
  async onward(turn: number): Promise<void> {
    const { question, review } = this.words;
    const next = this.view.getByText(question.number(turn + 1), { exact: true });
    await next.or(this.heading(review.title)).first().waitFor();
  }

  /** Enters a reply without saving it. */
  async reply({ pick = 0, also = [], shown = false, figure = '3' }: Reply): Promise<void> {
    const fields = this.view.getByRole('textbox');
    if ((await fields.count()) > 0) {
      await fields.fill(figure);
      return;
    }
    const radios = this.view.getByRole('radio');
    const boxes = this.view.getByRole('checkbox');
    const count = await radios.count();
    if (count === 0) {
      for (const place of [pick, ...also]) await this.tick(boxes.nth(place));
      return;
    }
    await this.tick(radios.nth(pick % count));
    if (shown && (await boxes.count()) > 0 && (await boxes.isEnabled())) await this.tick(boxes);
  }

  /** Saves the reply; stays where there is something to read about it. */
  async save(): Promise<void> {
    const { question } = this.words;
    const asked = await this.title();
    await this.press(question.saveAndContinue);
    await this.button(question.continue).or(this.#otherThan(asked)).first().waitFor();
  }

  /** Answers the question, reads what is said about it and goes on. */
  async answer(reply: Reply): Promise<void> {
    const { question } = this.words;
    const asked = await this.title();
    const goOn = this.button(question.continue);
    if (await goOn.isVisible()) {
      // Already answered, and settled.
    } else if (reply.open) {
      await this.press(question.leaveOpen);
    } else {
      await this.reply(reply);
      await this.save();
    }
    if (await goOn.isVisible()) await this.press(question.continue);
    await this.#otherThan(asked).waitFor();
  }

  /**
   * Answers one question after the other.
   *
   * @param until Turns after which to stop; to the list before handing in if left out.
   * @returns Turns taken in all.
   */
  async answerAll(plan: Plan, from = 1, until = Infinity): Promise<number> {
    let turn = from;
    while (turn <= until && (await this.title()) !== this.words.review.title) {
      await this.answer(plan(turn));
      turn += 1;
    }
    return turn - 1;
  }

  /** Waits until all is sent: the words alone go on saying so for the second that sending may take. */
  async sent(): Promise<void> {
    const line = this.view.locator('[work=sent]');
    await line.getByText(this.words.status.sent, { exact: true }).waitFor();
  }

  /** Answers to be handed in, as the button on the list says. */
  async handingIn(): Promise<number> {
    return Number(/\d+/.exec(await this.#handIn.innerText())?.[0]);
  }

  async handIn(): Promise<void> {
    await this.#handIn.click();
    await this.button(this.words.results.leave).waitFor();
  }

  /** What is picked, ticked or entered, in words. */
  async picked(): Promise<readonly string[]> {
    const field = this.view.getByRole('textbox');
    if ((await field.count()) > 0) return [await field.inputValue()].filter(Boolean);
    const inputs = this.view
      .getByRole('radio', { checked: true })
      .or(this.view.getByRole('checkbox', { checked: true }));
    return inputs.evaluateAll((all) =>
      all.map((one) => {
        // Radios and boxes are inputs, and each has its label.
        const label = (one as HTMLInputElement).labels?.[0]?.cloneNode(true) as HTMLElement;
        label.querySelectorAll('[aria-hidden]').forEach((part) => part.remove());
        return label.textContent.replace(/\s+/g, ' ').trim();
      }),
    );
  }

  get #handIn() {
    const words = this.words.review.handIn(2).replace('2', String.raw`\d+`);
    return this.view.getByRole('button', { name: new RegExp(words) });
  }

  #otherThan(title: string) {
    return this.heading().filter({ hasNotText: title });
  }
}

/** A learner whose presses take effect at once, whatever lies over a control or moves. */
export class SwiftLearner extends Learner {
  override async press(name: string | RegExp): Promise<void> {
    await this.button(name).dispatchEvent('click');
  }

  override async tick(control: Locator): Promise<void> {
    if (!(await control.isChecked())) await control.dispatchEvent('click');
  }
}

/** Text without breaks and double spaces, as it is read. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All words of a part of the screen as assistive technology has them, roles and signs of quoting left in. */
export async function spoken(part: Locator): Promise<string> {
  return plain((await part.ariaSnapshot()).replace(/\\(?=")/g, ''));
}
