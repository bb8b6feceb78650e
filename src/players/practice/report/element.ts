import { css, html, LitElement, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import type {} from '../../../i18n/kinds/practice.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { Localized } from '../../../i18n/localize.js';
import { base } from '../../../ui/styles/base.js';
import { layout } from '../../../ui/styles/layout.js';
import { table } from '../../../ui/styles/table.js';
import type { Screen } from '../../activity-kind.js';
import { PAYS, verdictOn, type Calibration, type CalibrationRow } from '../calibration.js';

/**
 * The report on practice: that of the questions, then how sure the learner was and how often rightly.
 *
 * The curve is a drawing; the table below it says the same.
 */
export class PracticeReportElement extends LitElement {
  static override styles = [
    base,
    layout,
    table,
    css`
      :host {
        display: block;
      }
      section {
        margin-block: var(--ptl-space-7);
      }
      section > * + * {
        margin-block-start: var(--ptl-space-3);
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: auto;
        overflow: visible;
      }
      .scale {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        margin-block-start: var(--ptl-space-2);
        text-align: center;
      }
      .zone {
        fill: var(--ptl-depth1);
      }
      .axis {
        stroke: var(--ptl-edge);
      }
      .curve {
        fill: none;
        stroke: var(--ptl-sea);
        stroke-width: 2.5;
      }
      .point {
        fill: var(--ptl-sea);
        stroke: var(--ptl-page);
        stroke-width: 2;
      }
      @media (forced-colors: active) {
        .zone {
          fill: none;
          stroke: CanvasText;
          stroke-dasharray: 3 3;
        }
        .curve {
          stroke: Highlight;
        }
        .point {
          fill: Highlight;
          stroke: Canvas;
        }
      }
    `,
  ];

  /** The report on the questions. */
  @property({ attribute: false }) report!: Screen;

  /** How sure the learner was. */
  @property({ attribute: false }) calibration!: Calibration;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`${this.report}${this.calibration.answers > 0 ? this.#renderCalibration() : nothing}`;
  }

  /** Puts the focus on the title of the report. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.report.focus();
    });
  }

  #renderCalibration() {
    const words = kindWords('practice');
    const { answers, marks, rows } = this.calibration;
    const verdict = verdictOn(this.calibration);
    return html`<div class="mid">
      <section>
        <h2 id="calibration">${words.calibration}</h2>
        <p class="small soft">${words.calibrationLead}</p>
        ${this.#renderCurve()}
        <p class="small soft">${words.zone}</p>
        <table class="table" aria-labelledby="calibration">
          <thead>
            <tr>
              <th scope="col">${words.degree}</th>
              <th scope="col" class="n">${words.right}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${words.degrees[row.confidence - 1]}</th>
                  <td class="n">
                    ${row.answers === 0 ? words.none : words.rightOf(row.right, row.answers)}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${verdict ? html`<p>${words[verdict]}</p>` : nothing}
        <p class="small soft">${words.marks(marks, answers * 3)}</p>
      </section>
    </div>`;
  }

  /** The share of right answers by degree, over the zone in which each degree pays best. */
  #renderCurve() {
    const place = ({ confidence, right, answers }: CalibrationRow) =>
      [confidence * 200 - 100, 150 - (right / answers) * 140] as const;
    const points = this.calibration.rows.filter(({ answers }) => answers > 0).map(place);
    const { degrees } = kindWords('practice');
    return html`<div aria-hidden="true">
      <svg viewBox="0 0 600 160">
        ${this.calibration.rows.map(({ confidence }) => {
          const [from, to] = PAYS[confidence];
          return svg`<rect class="zone" x=${confidence * 200 - 190} y=${150 - to * 1.4} width="180"
          height=${(to - from) * 1.4} rx="3"></rect>`;
        })}
        <path class="axis" d="M0 150H600"></path>
        <polyline class="curve" points=${points.map((point) => point.join()).join(' ')}></polyline>
        ${points.map(([x, y]) => svg`<circle class="point" cx=${x} cy=${y} r="7"></circle>`)}
      </svg>
      <div class="scale small soft">${degrees.map((degree) => html`<span>${degree}</span>`)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-practice-report': PracticeReportElement;
  }
}
