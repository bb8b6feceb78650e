import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReportInput } from '../../core/assessment/report-type.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/score.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { formatDay, formatTime } from '../../i18n/format.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { mark } from '../../ui/styles/mark.js';
import type { Publisher } from '../publisher.js';
import { styles } from '../styles.js';
import type { ScoreContent } from './schema.js';
import type { ScoreFindings, SectionScore } from './score.js';

/** Shows a score by section, on screen and on paper. */
export class ScoreReportElement extends LitElement {
  static override styles = [
    styles,
    mark,
    css`
      .score {
        font-size: var(--ptl-text-7);
        line-height: 1.1;
        font-weight: var(--ptl-weight-title);
        letter-spacing: -0.02em;
      }
      .verdict {
        display: flex;
        gap: var(--ptl-space-2);
        align-items: center;
        font-weight: var(--ptl-weight-strong);
      }
    `,
  ];

  /** What the report was read from. */
  @property({ attribute: false }) input!: ReportInput<ScoreContent>;

  /** What it says. */
  @property({ attribute: false }) findings!: ScoreFindings;

  /** Who publishes the assessment. */
  @property({ attribute: false }) about: Publisher | undefined;

  /** When the learner handed in. */
  @property({ attribute: false }) date = new Date(0);

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const score = kindWords('score');
    const { results, start } = messages();
    const { date, findings } = this;
    return html`<div class="mid body">
      <div class="stack">
        <p class="small soft">
          ${results.handedIn(formatDay(date), formatTime(date))} ·
          ${start.answeredOf(findings.answered, findings.total)}
        </p>
        <h1 tabindex="-1">${results.title}</h1>
        <p class="score">${score.of100(findings.score)}</p>
        ${this.#renderVerdict()}
        ${this.input.report.graded ? nothing : html`<p class="small soft">${score.ungraded}</p>`}
      </div>
      ${findings.sections.length > 1 ? this.#renderSections() : nothing}
      <div class="row">
        <button class="btn" type="button" @click=${() => window.print()}>
          ${icon('print')}<span>${results.print}</span>
        </button>
      </div>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderVerdict() {
    const { passed } = this.findings;
    const { passMark } = this.input.report;
    const score = kindWords('score');
    if (passed === undefined || passMark === undefined) return nothing;
    return html`<p class="verdict">
        <span class="mark ${passed ? 'right' : 'partly'}" aria-hidden="true"
          >${passed ? icon('check') : nothing}</span
        >
        <span>${passed ? score.passed : score.notPassed}</span>
      </p>
      <p class="small soft">${score.needed(passMark)}</p>`;
  }

  #renderSections() {
    const score = kindWords('score');
    return html`<section>
      <h2 id="sections">${score.bySection}</h2>
      <table class="table blocks" aria-labelledby="sections">
        <thead>
          <tr>
            <th scope="col">${score.section}</th>
            <th scope="col" class="n">${score.score}</th>
            <th scope="col" class="n">${score.answered}</th>
          </tr>
        </thead>
        <tbody>
          ${this.findings.sections.filter(({ total }) => total > 0).map(renderSection)}
        </tbody>
      </table>
    </section>`;
  }
}

function renderSection({ section, score, answered, total }: SectionScore) {
  const words = kindWords('score');
  return html`<tr>
    <th scope="row">${section.title}</th>
    <td class="n" data-head=${words.score}>${score}</td>
    <td class="n" data-head=${words.answered}>${words.answeredOf(answered, total)}</td>
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-score-report': ScoreReportElement;
  }
}
