import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../../i18n/current.js';
import { formatDay, formatTime } from '../../../i18n/format.js';
import type {} from '../../../i18n/kinds/unit.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { Localized } from '../../../i18n/localize.js';
import { focusPart } from '../../../ui/focus.js';
import { proseStyles, renderProse } from '../../../ui/prose.js';
import { renderPrint } from '../../../ui/print-button.js';
import { base } from '../../../ui/styles/base.js';
import { button } from '../../../ui/styles/button.js';
import { layout } from '../../../ui/styles/layout.js';
import { plate } from '../../../ui/styles/plate.js';
import type { UnitContent } from '../content.js';
import { checkScore } from '../evidence.js';
import type { UnitState } from '../unit-state.js';

/** Tells what a check amounts to, with the card to keep, what the learner wrote, sources and help. */
export class UnitReportElement extends LitElement {
  static override styles = [
    base,
    button,
    layout,
    plate,
    proseStyles,
    css`
      section {
        margin-block-start: var(--ptl-space-6);
      }
      section > * + * {
        margin-block-start: var(--ptl-space-3);
      }
      h2 {
        font-size: var(--ptl-text-4);
      }
      .card {
        border-block-start: 5px solid var(--ptl-ink);
        border-start-start-radius: var(--ptl-radius-1);
        border-start-end-radius: var(--ptl-radius-1);
      }
      .card li + li {
        margin-block-start: var(--ptl-space-2);
      }
      .own {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      dt {
        color: var(--ptl-soft);
        font-size: var(--ptl-text-2);
      }
      dd + dt {
        margin-block-start: var(--ptl-space-3);
      }
    `,
  ];

  /** The unit in the learner's language. */
  @property({ attribute: false }) content!: UnitContent;

  /** The attempt when its check was handed in. */
  @property({ attribute: false }) state!: UnitState;

  /** When the attempt last changed. */
  @property({ attribute: false }) date = new Date(0);

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const words = kindWords('unit');
    const { results } = messages();
    const { check, cv, help, sources, summary } = this.content;
    const { answered, passed, score, total } = checkScore(this.content, this.state);
    return html`<div class="report">
      <div class="stack-2">
        <p class="soft small">${results.handedIn(formatDay(this.date), formatTime(this.date))}</p>
        <h1 tabindex="-1">${passed ? words.passed : words.notPassed}</h1>
        <p class="lead">${words.score(score, check.mastery)}</p>
        <p class="small">${words.basis(answered, total)}</p>
      </div>
      <section class="plate land card">
        <h2>${words.summary}</h2>
        <ol>
          ${summary.map((line) => html`<li>${line}</li>`)}
        </ol>
      </section>
      ${
        passed
          ? html`<section>
              <h2>${words.cv}</h2>
              <p>${words.cvLead} <strong>${cv}</strong></p>
            </section>`
          : nothing
      }
      ${this.#renderWritten()}
      <section>
        <h2>${words.help}</h2>
        <p>${help}</p>
      </section>
      <section class="small">
        <h2>${words.sources}</h2>
        <div class="prose">${renderProse(sources)}</div>
        <p>${words.general}</p>
      </section>
      <section class="no-print">${renderPrint()}</section>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderWritten() {
    const { inYourFirm, nothingWritten } = kindWords('unit');
    const written = this.content.fields
      .filter(({ task }) => task)
      .map(({ label, number }) => ({ label, text: this.state.fields[number] ?? '' }))
      .filter(({ text }) => text !== '');
    return html`<section>
      <h2>${inYourFirm}</h2>
      ${
        written.length === 0
          ? html`<p>${nothingWritten}</p>`
          : html`<dl>
              ${written.map(
                ({ label, text }) =>
                  html`<dt>${label}</dt>
                    <dd class="own" dir="auto">${text}</dd>`,
              )}
            </dl>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-unit-report': UnitReportElement;
  }
}
