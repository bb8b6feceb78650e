import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../../i18n/current.js';
import { formatDay, formatTime } from '../../../i18n/format.js';
import type {} from '../../../i18n/kinds/programme.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { Localized } from '../../../i18n/localize.js';
import { exact, wholeScore } from '../../../reports/tally.js';
import { focusPart } from '../../../ui/focus.js';
import { renderPrint } from '../../../ui/print-button.js';
import { base } from '../../../ui/styles/base.js';
import { button } from '../../../ui/styles/button.js';
import { layout } from '../../../ui/styles/layout.js';
import { table } from '../../../ui/styles/table.js';
import type { ProgrammeContent } from '../content.js';
import { ruleOf, standingOf } from '../menu-view.js';
import { combinedScore, resultOfPart, type ProgrammeState } from '../programme-state.js';

/** Tells what a programme amounts to: the combined score and its rule, each part, statements for a CV. */
export class ProgrammeReportElement extends LitElement {
  static override styles = [
    base,
    button,
    layout,
    table,
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
    `,
  ];

  /** The programme in the learner's language. */
  @property({ attribute: false }) content!: ProgrammeContent;

  /** The attempt when it was ended. */
  @property({ attribute: false }) state!: ProgrammeState;

  /** When the attempt last changed. */
  @property({ attribute: false }) date = new Date(0);

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const words = kindWords('programme');
    const { results } = messages();
    const { parts, passMark } = this.content;
    const score = combinedScore(this.content, this.state);
    const passed = score !== undefined && exact(score) >= passMark;
    return html`<div class="report">
      <div class="stack-2">
        <p class="soft small">${results.handedIn(formatDay(this.date), formatTime(this.date))}</p>
        <h1 tabindex="-1">${passed ? words.passedWhole : words.ended}</h1>
        ${
          score === undefined
            ? html`<p>${words.noScore}</p>`
            : html`<p class="lead">${words.score(wholeScore(exact(score), [passMark]))}</p>
                <p class="small">${ruleOf(this.content)}</p>`
        }
      </div>
      <section>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${words.part}</th>
              <th scope="col">${words.result}</th>
            </tr>
          </thead>
          <tbody>
            ${parts.map(
              (part) =>
                html`<tr>
                  <th scope="row">${part.title}</th>
                  <td>${standingOf(part, this.state)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
      ${this.#renderStatements()}
      <section class="no-print">${renderPrint()}</section>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderStatements() {
    const statements = this.content.parts.flatMap((part) =>
      part.cv && resultOfPart(this.state, part)?.passed ? [part.cv] : [],
    );
    if (statements.length === 0) return nothing;
    return html`<section>
      <h2>${kindWords('programme').cv}</h2>
      <ul>
        ${statements.map((statement) => html`<li>${statement}</li>`)}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-programme-report': ProgrammeReportElement;
  }
}
