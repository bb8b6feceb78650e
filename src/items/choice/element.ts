import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { messages } from '../../i18n/current.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { letterAt, letterPlace } from '../letter.js';
import { respond } from '../respond.js';
import { choose, isFull, verdicts, type ChoiceResponse, type Verdict } from './choice.js';
import type { ChoiceItem } from './schema.js';
import { styles } from './styles.js';

const RANK: Readonly<Record<Verdict, number>> = {
  right: 0,
  partly: 0,
  wrong: 0,
  missed: 1,
  open: 2,
};

/**
 * Asks the learner to pick one statement, or several.
 *
 * Renders native radios or boxes, so that keys and screen readers behave as in any form. While
 * one of them has the focus, a letter picks the option at its place. When the answer is shown,
 * the controls give way to rows with a mark, a tag in words and the reason.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the ChoiceResponse.
 */
export class ChoiceElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: ChoiceItem;

  /** Keys of the picked options. */
  @property({ attribute: false }) response: ChoiceResponse = [];

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each option fares, where there is anything to tell. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when nothing is picked, or too little. */
  get missing(): string {
    const { chooseOne, chooseSome } = messages().question;
    return this.item.many ? chooseSome : chooseOne;
  }

  override render() {
    const fares = this.reveal ? verdicts(this.item, this.response) : undefined;
    return fares ? this.#renderJudged(fares) : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the picked option, or on the first. */
  focusControl(): void {
    const picked = this.item.many ? undefined : this.response[0];
    const place = this.item.options.findIndex(({ key }) => key === picked);
    this.#focusOption(Math.max(0, place));
  }

  #renderControls() {
    const { many } = this.item;
    const notes = { hint: this.#hint(), problem: this.problem };
    return html`<fieldset
      role=${many ? 'group' : 'radiogroup'}
      ?disabled=${this.locked}
      aria-describedby=${describedBy(notes)}
      aria-invalid=${ifDefined(this.problem && !many ? 'true' : undefined)}
    >
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)}
      <div class="options" @keydown=${this.#onKey}>
        ${this.item.options.map((option, place) => this.#renderOption(option, place))}
      </div>
    </fieldset>`;
  }

  #renderOption(option: Option, place: number) {
    const { key } = option;
    const { many } = this.item;
    const checked = this.response.includes(key);
    const off = !checked && !this.locked && isFull(this.item, this.response);
    return renderOption({
      control: many ? 'checkbox' : 'radio',
      text: option.text,
      drawing: renderPicture(option),
      checked,
      disabled: off,
      classes: this.locked ? 'locked' : off ? 'off' : '',
      tag: this.locked && checked ? messages().item.yourAnswer : undefined,
      invalid: many && this.problem !== '',
      describedBy: many && this.problem ? 'problem' : undefined,
      pick: () => this.#pick(key),
      ...(this.locked ? {} : { letter: letterAt(place) }),
    });
  }

  /** What was picked comes first, then what would have been right, then the rest. */
  #renderJudged(fares: readonly Verdict[]) {
    const ranked = this.item.options
      .map((option, place) => ({ option, verdict: fares[place] ?? 'open' }))
      .sort((one, other) => RANK[one.verdict] - RANK[other.verdict]);
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(this.item.prompt)}
      <ul class="options" role="list">
        ${ranked.map(({ option, verdict }) =>
          renderJudged({
            verdict,
            tag: this.#tag(verdict),
            text: html`${renderPicture(option)}${option.text}`,
            reason: option.rationale,
          }),
        )}
      </ul>
    </div>`;
  }

  #tag(verdict: Verdict): string | undefined {
    const words = messages().item;
    switch (verdict) {
      case 'right':
        return words.tagRight;
      case 'partly':
        return words.tagPartly;
      case 'wrong':
        return words.tagWrong;
      case 'missed':
        if (this.item.many) return words.tagMissed;
        return this.item.options.some((option) => option.correct)
          ? words.rightAnswer
          : words.tagStrongest;
      case 'open':
        return undefined;
    }
  }

  /** Where the number of picks has a limit, the author says it; else several may be right. */
  #hint(): string | undefined {
    const { hint, many, max } = this.item;
    const all = many && !max ? messages().item.chooseAll : undefined;
    return [hint, all].filter(Boolean).join(' ') || undefined;
  }

  #pick(key: string): void {
    if (this.locked) return;
    this.response = choose(this.item, this.response, key);
    respond(this, this.response);
  }

  #onKey(event: KeyboardEvent): void {
    const place = letterPlace(event, this.item.options.length);
    const option = place === undefined ? undefined : this.item.options[place];
    if (place === undefined || !option) return;
    event.preventDefault();
    this.#pick(option.key);
    this.#focusOption(place);
  }

  #focusOption(place: number): void {
    this.renderRoot.querySelectorAll('input')[place]?.focus();
  }
}

type Option = ChoiceItem['options'][number];

function renderPicture({ image }: Option): TemplateResult | undefined {
  return image && html`<img src=${image.src} alt=${image.alt} />`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-choice': ChoiceElement;
  }
}
