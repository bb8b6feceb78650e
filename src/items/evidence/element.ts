import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { letterAt, letterPlace } from '../letter.js';
import { respond } from '../respond.js';
import { claimed, claims, provable, type Claim, type EvidenceResponse } from './evidence.js';
import type { EvidenceItem } from './schema.js';
import { styles } from './styles.js';

/**
 * Asks whether something is so, in part or not, and whether it could be shown tomorrow.
 *
 * The tick for the evidence keeps its place and says why it cannot be set before "yes" or "partly".
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the EvidenceResponse.
 */
export class EvidenceElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: EvidenceItem;

  /** The claim, if any, and whether it could be shown. */
  @property({ attribute: false }) response: EvidenceResponse = { shown: false };

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Without effect: how things stand is neither right nor wrong. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const notes = { hint: this.item.hint, problem: this.problem };
    return html`<fieldset
        role="radiogroup"
        ?disabled=${this.locked}
        aria-describedby=${describedBy(notes)}
        aria-invalid=${this.problem ? 'true' : 'false'}
      >
        <legend>${renderQuestion(this.item.prompt)}</legend>
        ${renderNotes(notes)}
        <div class="options claims" @keydown=${this.#onKey}>
          ${claims.map((claim, place) => this.#renderClaim(claim, place))}
        </div>
      </fieldset>
      <div class="proof">${this.#renderProof()}</div>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the picked claim, or on the first. */
  focusControl(): void {
    const { claim } = this.response;
    this.#focusClaim(claim ? claims.indexOf(claim) : 0);
  }

  #renderClaim(claim: Claim, place: number) {
    const checked = this.response.claim === claim;
    return renderOption({
      control: 'radio',
      text: messages().phrases[claim],
      checked,
      classes: this.locked ? 'locked' : '',
      tag: this.locked && checked ? messages().item.yourAnswer : undefined,
      pick: () => this.#claim(claim),
      ...(this.locked ? {} : { letter: letterAt(place) }),
    });
  }

  #renderProof() {
    const possible = provable(this.response.claim);
    const { showTomorrow, showFirst } = messages().item;
    const row = renderOption({
      control: 'checkbox',
      text: html`${showTomorrow} <strong>${this.item.proof}</strong>`,
      checked: this.response.shown,
      disabled: this.locked || !possible,
      classes: this.locked ? 'locked' : possible ? '' : 'off',
      describedBy: possible || this.locked ? nothing : 'first',
      pick: () => this.#show(),
    });
    if (this.locked) return row;
    return html`${row}
      <p id="first" class=${possible ? 'first done' : 'first'}>${showFirst}</p>`;
  }

  #claim(claim: Claim): void {
    if (this.locked) return;
    this.#respond(claimed(this.response, claim));
  }

  #show(): void {
    if (this.locked || !provable(this.response.claim)) return;
    this.#respond({ ...this.response, shown: !this.response.shown });
  }

  #respond(response: EvidenceResponse): void {
    this.response = response;
    respond(this, response);
  }

  #onKey(event: KeyboardEvent): void {
    const place = letterPlace(event, claims.length);
    const claim = place === undefined ? undefined : claims[place];
    if (place === undefined || !claim) return;
    event.preventDefault();
    this.#claim(claim);
    this.#focusClaim(place);
  }

  #focusClaim(place: number): void {
    this.renderRoot.querySelectorAll('input')[place]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-evidence': EvidenceElement;
  }
}
