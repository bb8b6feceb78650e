import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../i18n/current.js';
import { Localized } from '../i18n/localize.js';
import { icon } from '../ui/icon.js';
import type { AfterWords, Screen } from './activities.js';
import { choose } from './choices.js';
import { styles } from './styles.js';

/**
 * The result, and what one can do with it.
 *
 * @event ptl-choose - `look`, `again`, `download` or `about`.
 */
export class ResultsScreenElement extends LitElement {
  static override styles = styles;

  /** The element of the report; it brings the title of the screen. */
  @property({ attribute: false }) report!: Screen;

  /** Whether it is an exam, whose answers are not looked through afterwards. */
  @property({ type: Boolean }) exam = false;

  /** Whether a fresh attempt may begin. */
  @property({ type: Boolean }) repeatable = false;

  /** What looking through and another attempt are called, where not as usual. */
  @property({ attribute: false }) ways: AfterWords | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { about, results } = messages();
    const { again, againText, look } = this.ways ?? { ...results, look: results.lookThrough };
    // A fresh attempt may begin only once the LMS has this one: last, so that it pushes nothing away.
    return html`
      ${this.report}
      <div class="report foot after stack-5 no-print">
        <div class="row">
          ${
            this.exam
              ? nothing
              : html`<button class="btn" type="button" @click=${() => choose(this, 'look')}>
                  <span>${look}</span>
                </button>`
          }
          <button class="btn" type="button" @click=${() => choose(this, 'download')}>
            ${icon('save')}<span>${results.download}</span>
          </button>
        </div>
        <button class="btn quiet" type="button" @click=${() => choose(this, 'about')}>
          ${icon('info')}<span>${about.open}</span>
        </button>
        ${
          this.repeatable
            ? html`<div class="stack-2">
                <p class="small">${againText}</p>
                <button class="btn" type="button" @click=${() => choose(this, 'again')}>
                  ${icon('retry')}<span>${again}</span>
                </button>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /** Puts the focus on the title of the report. */
  override focus(): void {
    this.report.focus();
  }
}
