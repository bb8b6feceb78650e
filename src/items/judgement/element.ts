import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { formatDate } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/judgement.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderProse } from '../../ui/prose.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { respond } from '../respond.js';
import { MOST, fareOf, named, type Extreme, type Extremes, type Fare } from './extremes.js';
import { confirmed, extremesOf, rated, ratingsOf, type JudgementResponse } from './judgement.js';
import type { JudgementItem } from './schema.js';
import { styles } from './styles.js';

type Action = JudgementItem['actions'][number];

const EXTREMES: readonly Extreme[] = ['best', 'worst'];

/**
 * Asks for the best and the worst of some actions, or for a rating of each.
 *
 * Best and worst are the two columns of a table of radios, where there is room; below that each
 * action has two chips. One action cannot be both: picked as the other, it leaves its first
 * place, and a live line says so, unless arrows only passed it. When the answer is shown, every action has its judgement in
 * words and as a bar, and a line tells who judged.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the JudgementResponse.
 */
export class JudgementElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: JudgementItem;

  /** Best and worst, or the ratings by letter. */
  @property({ attribute: false }) response: JudgementResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how the actions were judged, and why. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** The place that an action has lost to the other one. */
  @state() private cleared: Extreme | undefined;

  /** What was named last, and the responses around all that was named as the same in one go. */
  #last: Naming | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when a part of the answer is missing. */
  get missing(): string {
    const words = kindWords('judgement');
    return this.#rates ? words.missingRatings : words.missingExtremes;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) this.cleared = undefined;
  }

  override render() {
    if (this.reveal) return this.#renderJudged();
    const notes = { hint: this.item.hint, problem: this.problem };
    return html`<fieldset ?disabled=${this.locked} aria-describedby=${describedBy(notes)}>
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)} ${this.#rates ? this.#renderRatings() : this.#renderEnds()}
    </fieldset>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first part that is missing, or on the first answer. */
  focusControl(): void {
    const wanted = this.#isMissing('best') || !this.#isMissing('worst') ? 'best' : 'worst';
    const open = this.item.actions.find(({ key }) => !(key in this.response))?.key;
    const group = this.#rates ? (open ?? this.item.actions[0]?.key) : wanted;
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[name="${group}"]`)];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }

  get #rates(): boolean {
    return this.item.mode === 'rate';
  }

  #isMissing(extreme: Extreme): boolean {
    return extremesOf(this.response)[extreme] === undefined;
  }

  #renderEnds() {
    const words = kindWords('judgement');
    return html`<table class="ends">
        <thead>
          <tr>
            <th scope="col">${words.action}</th>
            ${EXTREMES.map((one) => html`<th scope="col" id=${one}>${words[one]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.item.actions.map(
            ({ key, text }) =>
              html`<tr>
                <th scope="row" id="text-${key}">${text}</th>
                ${EXTREMES.map((one) => html`<td>${this.#renderEnd(one, key)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="echo" aria-live="polite">
        ${this.cleared ? words[`${this.cleared}Cleared`] : ''}
      </p>`;
  }

  #renderEnd(extreme: Extreme, key: string) {
    return this.#renderChip({
      group: extreme,
      checked: extremesOf(this.response)[extreme] === key,
      text: kindWords('judgement')[extreme],
      labelledBy: `${extreme} text-${key}`,
      invalid: this.problem !== '' && this.#isMissing(extreme),
      pick: () => this.#name(extreme, key),
    });
  }

  #renderRatings() {
    const { actions } = this.item;
    return html`<div>${actions.map((action) => this.#renderRating(action))}</div>
      <p class="echo">${kindWords('judgement').rated(rated(this.response), actions.length)}</p>`;
  }

  #renderRating({ key, text }: Action) {
    const rating = ratingsOf(this.response)[key];
    const invalid = this.problem !== '' && rating === undefined;
    return html`<div
      class="rating"
      role="radiogroup"
      aria-labelledby="text-${key}"
      aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
      aria-describedby=${invalid ? 'problem' : nothing}
    >
      <p id="text-${key}" class="words">${text}</p>
      <div class="four">
        ${kindWords('judgement').scale.map((word, value) =>
          this.#renderChip({
            group: key,
            checked: rating === value,
            text: word,
            pick: () => this.#rate(key, value),
          }),
        )}
      </div>
    </div>`;
  }

  #renderChip(chip: Chip): TemplateResult {
    return html`<label class="option chip ${this.locked ? 'locked' : ''}">
      <input
        type="radio"
        name=${chip.group}
        .checked=${live(chip.checked)}
        aria-labelledby=${chip.labelledBy ?? nothing}
        aria-invalid=${ifDefined(chip.invalid ? 'true' : undefined)}
        aria-describedby=${chip.invalid ? 'problem' : nothing}
        @change=${chip.pick}
      />
      <span>${chip.text}</span>
    </label>`;
  }

  #renderJudged() {
    const words = kindWords('judgement');
    const { actions, prompt, provenance } = this.item;
    const day = formatDate(new Date(`${provenance.date}T12:00`));
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(prompt)}
      <p class="source">
        ${confirmed(this.item) ? words.judgedBy(provenance.experts, day) : words.unconfirmed}
      </p>
      ${this.#rates ? html`<p class="source">${words.shape}</p>` : nothing}
      <ul class="options" role="list">
        ${actions.map((action) => this.#renderAction(action))}
      </ul>
    </div>`;
  }

  #renderAction(action: Action) {
    const { text, credit, rationale } = action;
    const words = kindWords('judgement');
    const { look, tag } = this.#rates ? { look: 'plain', tag: undefined } : this.#fare(action);
    const own = ratingsOf(this.response)[action.key];
    return html`<li class="option locked ${look}">
      ${this.#rates ? nothing : renderMark(look)}
      <div>
        ${tag ? html`<p class="tag">${tag}</p>` : nothing}
        <p>${text}</p>
        <dl class="judged">
          ${own === undefined ? nothing : renderCredit(words.you, own)}
          ${renderCredit(confirmed(this.item) ? words.experts : words.author, credit)}
        </dl>
        <div class="say prose">${renderProse(rationale)}</div>
      </div>
    </li>`;
  }

  /** What was named is marked; the best and the worst say so where they were not named. */
  #fare(action: Action): { readonly look: Fare | 'best' | ''; readonly tag?: string } {
    const words = kindWords('judgement');
    const extremes: Extremes = extremesOf(this.response);
    const extreme = EXTREMES.find((one) => extremes[one] === action.key);
    if (extreme) {
      const fare = fareOf(this.item, extreme, action.key);
      return { look: fare, tag: (extreme === 'best' ? words.yourBest : words.yourWorst)[fare] };
    }
    if (action.credit === MOST && !this.#found('best')) {
      return { look: 'best', tag: words.bestAction };
    }
    return action.credit === 0 && !this.#found('worst')
      ? { look: '', tag: words.worstAction }
      : { look: '' };
  }

  #found(extreme: Extreme): boolean {
    const key = extremesOf(this.response)[extreme];
    return key !== undefined && fareOf(this.item, extreme, key) === 'right';
  }

  #name(extreme: Extreme, key: string): void {
    if (this.locked) return;
    const last = this.#last;
    const on = last?.extreme === extreme && last.after === this.response;
    const before = on ? last.before : extremesOf(this.response);
    const other: Extreme = extreme === 'best' ? 'worst' : 'best';
    this.cleared = before[other] === key ? other : undefined;
    const after = named(before, extreme, key);
    this.#last = { extreme, before, after };
    this.#respond(after);
  }

  #rate(key: string, rating: number): void {
    if (this.locked) return;
    this.#respond({ ...ratingsOf(this.response), [key]: rating });
  }

  #respond(response: JudgementResponse): void {
    this.response = response;
    respond(this, response);
  }
}

interface Naming {
  readonly extreme: Extreme;
  readonly before: Extremes;
  readonly after: JudgementResponse;
}

/** A radio in a line of several. */
interface Chip {
  /** Radios of one group share it; `best`, `worst` or the letter of a rated action. */
  readonly group: string;
  readonly checked: boolean;
  readonly text: string;
  /** Ids that name it, where its own words do not say enough. */
  readonly labelledBy?: string;
  readonly invalid?: boolean;
  readonly pick: () => void;
}

function renderMark(look: string) {
  const sign = look === 'best' ? 'right' : look || 'none';
  const drawing = { right: icon('check'), wrong: icon('cross') }[sign] ?? nothing;
  return html`<span class="mark ${sign}" aria-hidden="true">${drawing}</span>`;
}

/** A judgement in words, with as many cells of a bar as it has points. */
function renderCredit(who: string, credit: number) {
  const cells = Array.from({ length: MOST }, (_cell, at) => (at < credit ? 'on' : ''));
  return html`<div>
    <dt>${who}</dt>
    <dd>
      <span class="bar" aria-hidden="true">${cells.map((on) => html`<i class=${on}></i>`)}</span>
      <span>${kindWords('judgement').scale[credit]}</span>
    </dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-judgement': JudgementElement;
  }
}
