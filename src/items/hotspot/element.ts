import { html, LitElement, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { messages } from '../../i18n/current.js';
import { Localized } from '../../i18n/localize.js';
import type {} from '../../i18n/kinds/hotspot.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderMarking, tagOf } from '../../ui/marking.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { variables } from '../../ui/variables.js';
import { letterAt, letterPlace } from '../letter.js';
import { verdict, type MarkVerdict, type Marks } from '../marks.js';
import { respond } from '../respond.js';
import { inReadingOrder, markPlace } from './hotspot.js';
import type { HotspotItem } from './schema.js';
import { boundsOf, largestFirst, outline, type Region } from './shape.js';
import { styles } from './styles.js';

/**
 * Shows a picture and asks the learner to mark one of its places, or several.
 *
 * The list of places holds the native controls and is the only way for keys and readers of the screen:
 * in the picture every place would be a second stop that says the same. A press on the picture does
 * what one on the list does. A place whose row has the pointer or the focus is shown in the picture.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the Marks.
 */
export class HotspotElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: HotspotItem;

  /** Letters of the marked places. */
  @property({ attribute: false }) response: Marks = [];

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each place fares. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** The place whose row has the pointer or the focus. */
  @state() private active: number | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no place is marked. */
  get missing(): string {
    return this.item.many ? kindWords('hotspot').missing : messages().question.chooseOne;
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the marked place where only one can be, or on the first. */
  focusControl(): void {
    const picked = this.item.many ? undefined : this.response[0];
    this.#focusPlace(
      Math.max(
        0,
        this.#places.findIndex(({ key }) => key === picked),
      ),
    );
  }

  /** The places in the order of the list; the order of the author could tell which are right. */
  get #places(): readonly Region[] {
    return inReadingOrder(this.item);
  }

  #renderControls() {
    const { many, hint } = this.item;
    const notes = { hint, problem: this.problem };
    return html`<fieldset
      role=${many ? 'group' : 'radiogroup'}
      ?disabled=${this.locked}
      aria-describedby=${this.locked ? describedBy(notes) : describedBy(notes, 'how')}
      aria-invalid=${ifDefined(this.problem && !many ? 'true' : undefined)}
    >
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)} ${renderMarking({ count: this.#count(), how: this.#how() })}
      ${this.#renderBoard(
        html`<div
          class="options"
          @keydown=${this.#onKey}
          @pointerover=${this.#onPoint}
          @pointerleave=${this.#onLeave}
          @focusin=${this.#onPoint}
          @focusout=${this.#onLeave}
        >
          ${this.#places.map((region, place) => this.#renderRow(region, place))}
        </div>`,
      )}
    </fieldset>`;
  }

  #renderJudged() {
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(this.item.prompt)}
      ${this.#renderBoard(
        html`<ul class="options" role="list">
          ${this.#places.map((region, place) => {
            const fares = verdict(region, this.response);
            const text = html`${renderBadge(place)}${region.label}`;
            return renderJudged({
              verdict: fares,
              tag: this.#tag(fares),
              text,
              reason: region.rationale,
            });
          })}
        </ul>`,
      )}
    </div>`;
  }

  /** The picture, and the list of its places beside or below it. */
  #renderBoard(rows: unknown) {
    const { src, alt, width, height } = this.item.image;
    const open = this.item.show === 'outlined' || this.reveal;
    const places = this.#places;
    const layers = largestFirst(places, this.item.image);
    return html`<div class="board">
      <div
        class="picture ${open ? 'open' : ''}"
        ${variables({ '--width': width, '--ratio': width / height })}
      >
        <img src=${src} alt=${alt} width=${width} height=${height} />
        <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
          ${layers.map((region) => this.#renderMargin(region))}
          ${layers.map((region) => this.#renderShape(region, places.indexOf(region)))}
        </svg>
        ${places.map((region, place) => this.#renderPin(region, place))}
      </div>
      <div class="places">
        <p class="label">${kindWords('hotspot').places}</p>
        ${rows}
      </div>
    </div>`;
  }

  /** Room around a place for fingers; below all places, so that it takes nothing from another. */
  #renderMargin({ key, shape }: Region) {
    return svg`<path class="margin" d=${outline(shape, this.item.image)} @click=${() => this.#mark(key)}></path>`;
  }

  /** Two strokes, one light and one dark, so that one of them stands out on any picture. */
  #renderShape(region: Region, place: number) {
    const data = outline(region.shape, this.item.image);
    return svg`<g class="region ${this.#stateOf(region, place)}" @click=${() => this.#mark(region.key)}>
      <path class="under" d=${data}></path>
      <path class="over" d=${data}></path>
    </g>`;
  }

  #renderPin(region: Region, place: number) {
    const { left, top } = boundsOf(region.shape, this.item.image);
    return html`<span
      class="pin ${this.#stateOf(region, place)}"
      aria-hidden="true"
      ${variables({ '--left': left, '--top': top })}
      >${letterAt(place).toUpperCase()}${this.#signOf(region)}</span
    >`;
  }

  #renderRow(region: Region, place: number) {
    const { many } = this.item;
    const checked = this.response.includes(region.key);
    return renderOption({
      control: many ? 'checkbox' : 'radio',
      text: region.label,
      drawing: renderBadge(place),
      checked,
      classes: this.locked ? 'locked' : '',
      tag: this.locked && checked ? messages().item.yourAnswer : undefined,
      invalid: many && this.problem !== '',
      describedBy: many && this.problem ? 'problem' : undefined,
      pick: () => this.#mark(region.key),
    });
  }

  /** Classes of a place in the picture. */
  #stateOf(region: Region, place: number): string {
    if (this.reveal) return verdict(region, this.response);
    const chosen = this.response.includes(region.key) ? 'chosen' : '';
    return place === this.active ? `${chosen} active` : chosen;
  }

  #signOf(region: Region): unknown {
    const fares = this.reveal ? verdict(region, this.response) : 'open';
    return fares === 'open' ? nothing : icon(fares === 'wrong' ? 'cross' : 'check');
  }

  #count(): string | undefined {
    const { many, expected } = this.item;
    const { marked, markedOf } = kindWords('hotspot');
    const found = this.response.length;
    if (!many) return undefined;
    return expected === undefined ? marked(found) : markedOf(found, expected);
  }

  #how(): string | undefined {
    const { howOne, howMany } = kindWords('hotspot');
    if (this.locked) return undefined;
    return this.item.many ? howMany : howOne;
  }

  #tag(fares: MarkVerdict): string | undefined {
    return fares === 'missed' && !this.item.many ? messages().item.rightAnswer : tagOf(fares);
  }

  #mark(key: string): void {
    if (this.locked || this.reveal) return;
    this.response = markPlace(this.item, this.response, key);
    respond(this, this.response);
  }

  #onPoint(event: Event): void {
    // Only elements of this template send the event.
    const row = (event.target as Element).closest('.option');
    const place = [...this.renderRoot.querySelectorAll('.option')].findIndex((one) => one === row);
    this.active = place < 0 ? undefined : place;
  }

  #onLeave(): void {
    this.active = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    const places = this.#places;
    const place = letterPlace(event, places.length);
    const region = place === undefined ? undefined : places[place];
    if (place === undefined || !region) return;
    event.preventDefault();
    this.#mark(region.key);
    this.#focusPlace(place);
  }

  #focusPlace(place: number): void {
    this.renderRoot.querySelectorAll('input')[place]?.focus();
  }
}

/** The letter by which a row and its place in the picture are one. */
function renderBadge(place: number) {
  return html`<span class="badge" aria-hidden="true">${letterAt(place).toUpperCase()}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-hotspot': HotspotElement;
  }
}
