import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type {} from '../../../i18n/kinds/practice.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { Localized } from '../../../i18n/localize.js';
import { renderOption } from '../../../ui/option-row.js';
import type { Confidence, Help, PracticeAction } from '../practice.js';
import { styles } from './styles.js';

/** What the coach knows of the question above it. */
export interface Coach {
  /** All hints, from little to much. */
  readonly hints: readonly string[];
  /** Whole percent of the credit that a hint takes away. */
  readonly hintCost: number;
  readonly help: Help;
  readonly asksConfidence: boolean;
  /** Whether there is a right answer to show. */
  readonly mayShow: boolean;
  /** Whether the answer can no longer change. */
  readonly settled: boolean;
}

const DEGREES: readonly Confidence[] = [1, 2, 3];

/**
 * Stands below a question in practice: asks how sure the learner is, gives hints, shows the answer.
 *
 * What help costs is said before it is taken.
 *
 * @event ptl-act - The learner did something; `detail` is the PracticeAction.
 */
export class CoachElement extends LitElement {
  static override styles = styles;

  /** What it knows. */
  @property({ attribute: false }) coach!: Coach;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { asksConfidence, help, hints } = this.coach;
    return html`<div class="coach">
      ${asksConfidence ? this.#renderConfidence() : nothing}
      ${help.hints > 0 ? this.#renderHints(hints.slice(0, help.hints)) : nothing}
      ${this.coach.settled ? nothing : this.#renderTools()}
    </div>`;
  }

  /** A hint that was asked for is read at once. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('coach');
    if (before && before.help.hints < this.coach.help.hints && before.hints === this.coach.hints) {
      this.renderRoot.querySelector<HTMLElement>('li:last-child')?.focus();
    }
  }

  #renderConfidence() {
    const words = kindWords('practice');
    const { help, settled } = this.coach;
    const fixed = settled || help.first !== undefined;
    return html`<fieldset role="radiogroup" ?disabled=${fixed}>
      <legend>${words.sure}</legend>
      <div class="degrees">
        ${DEGREES.map((confidence) =>
          renderOption({
            control: 'radio',
            text: words.degrees[confidence - 1],
            checked: help.confidence === confidence,
            classes: fixed ? 'locked' : '',
            pick: () => {
              this.#act({ type: 'confide', confidence });
            },
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderHints(hints: readonly string[]) {
    const words = kindWords('practice');
    return html`<ol role="list">
      ${hints.map(
        (hint, at) =>
          html`<li tabindex="-1">
            <p>${words.hintNumber(at + 1, this.coach.hints.length)}</p>
            <p>${hint}</p>
          </li>`,
      )}
    </ol>`;
  }

  #renderTools() {
    const words = kindWords('practice');
    const { help, hintCost, hints, mayShow } = this.coach;
    const more = help.hints < hints.length;
    if (!more && !mayShow) return nothing;
    return html`<div class="tools">
      ${
        more
          ? html`<button
              class="btn quiet small"
              type="button"
              aria-describedby="cost"
              @click=${() => {
                this.#act({ type: 'hint' });
              }}
            >
              <span>${help.hints > 0 ? words.nextHint : words.hint}</span>
            </button>`
          : nothing
      }
      ${
        mayShow
          ? html`<button
              class="btn quiet small"
              type="button"
              aria-describedby="stays"
              @click=${() => {
                this.#act({ type: 'show', seconds: 0 });
              }}
            >
              <span>${words.show}</span>
            </button>`
          : nothing
      }
      ${more ? html`<p id="cost" class="cost">${words.hintCosts(hintCost)}</p>` : nothing}
      ${mayShow ? html`<p id="stays" class="cost">${words.showCosts}</p>` : nothing}
    </div>`;
  }

  #act(action: PracticeAction): void {
    this.dispatchEvent(
      new CustomEvent('ptl-act', { detail: action, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-coach': CoachElement;
  }
}
