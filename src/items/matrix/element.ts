import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/matrix.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { variables } from '../../ui/variables.js';
import { respond } from '../respond.js';
import type { MatrixResponse } from './matrix.js';
import type { MatrixItem } from './schema.js';
import { styles } from './styles.js';

type Statement = MatrixItem['statements'][number];

/**
 * Asks how far each of several statements holds, on one scale from least to most.
 *
 * Ratings of oneself: nothing in them is right or wrong, and nothing is counted.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the MatrixResponse.
 */
export class MatrixElement extends LitElement {
  static override styles = styles;

  /** The statements with their scale, their texts already in the learner's language. */
  @property({ attribute: false }) item!: MatrixItem;

  /** By statement: the point picked. */
  @property({ attribute: false }) response: MatrixResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Without effect: a rating of oneself is neither right nor wrong. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no statement is rated. */
  get missing(): string {
    return kindWords('matrix').missing;
  }

  override render() {
    const { item, problem, response } = this;
    const notes = { hint: item.hint, problem };
    const rated = item.statements.filter(({ key }) => key in response).length;
    return html`<div
        role="group"
        aria-labelledby="question"
        aria-describedby=${describedBy(notes)}
        ${variables({ '--points': item.points.length })}
      >
        ${renderQuestion(item.prompt)} ${renderNotes(notes)}
        <div class="rows">
          <div class="heads" aria-hidden="true">
            ${item.points.map((text) => html`<span>${text}</span>`)}
          </div>
          ${item.statements.map((statement) => this.#renderStatement(statement))}
        </div>
      </div>
      <p class="echo" aria-live="polite">
        ${kindWords('matrix').done(rated, item.statements.length)}
      </p>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first statement that is not rated, or on the first of all. */
  focusControl(): void {
    const open = this.item.statements.find(({ key }) => !(key in this.response));
    focusPart(this, open ? `#row-${open.key} input` : 'input');
  }

  #renderStatement({ key, text }: Statement) {
    const open = this.problem !== '' && !(key in this.response);
    return html`<div
      id="row-${key}"
      class="row"
      role="radiogroup"
      aria-labelledby="statement-${key}"
      aria-describedby=${open ? `problem open-${key}` : nothing}
      aria-invalid=${open ? 'true' : 'false'}
    >
      <p id="statement-${key}" class="statement">${text}</p>
      ${
        open
          ? html`<p id="open-${key}" class="open">${messages().phrases.notAnswered}</p>`
          : nothing
      }
      <div class="options">
        ${this.item.points.map((point, at) =>
          renderOption({
            control: 'radio',
            name: key,
            text: point,
            checked: this.response[key] === at,
            disabled: this.locked,
            classes: this.locked ? 'locked' : '',
            pick: () => this.#pick(key, at),
          }),
        )}
      </div>
    </div>`;
  }

  #pick(statement: string, point: number): void {
    if (this.locked) return;
    this.response = { ...this.response, [statement]: point };
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-matrix': MatrixElement;
  }
}
