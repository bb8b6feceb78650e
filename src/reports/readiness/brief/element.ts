import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../../i18n/current.js';
import { formatDate } from '../../../i18n/format.js';
import { Localized } from '../../../i18n/localize.js';
import type { ReportInput } from '../../../core/assessment/report-type.js';
import type { Publisher } from '../../publisher.js';
import type { Advice, DimensionFinding, ReadinessFindings } from '../readiness.js';
import type { ReadinessContent } from '../schema.js';
import { adviserOf, axisWords, dimensionWords, headlineOf, ranked } from '../wording.js';
import { styles } from './styles.js';

/**
 * The readiness report on one page, for a talk with an adviser.
 *
 * Firm and person are lines to write on: nobody asks for their names.
 */
export class AdviserBriefElement extends LitElement {
  static override styles = styles;

  /** What the report was read from. */
  @property({ attribute: false }) input!: ReportInput<ReadinessContent>;

  /** What it says. */
  @property({ attribute: false }) findings!: ReadinessFindings;

  /** Who publishes the scan. */
  @property({ attribute: false }) about: Publisher | undefined;

  /** When the firm handed in. */
  @property({ attribute: false }) date = new Date(0);

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const words = messages().readiness;
    const { findings, input } = this;
    return html`
      <div>
        <h3>${words.briefTitle}</h3>
        <p class="quiet">${words.briefLead}</p>
      </div>
      ${this.#renderWho()}
      <div>
        <p class="verdict">${headlineOf(input.report, findings, words).verdict}</p>
        <p class="quiet">${findings.axes.map((axis) => axisWords(axis, words)).join(' · ')}</p>
      </div>
      <div class="columns">
        <section>
          <h4>${words.dimensions}</h4>
          <table class="table blocks">
            <tbody>
              ${ranked(findings).map((one) => this.#renderDimension(one))}
            </tbody>
          </table>
        </section>
        <section>
          <h4>${words.strongest}</h4>
          <ul>
            ${findings.strongest.map(({ title }) => html`<li>${title}</li>`)}
          </ul>
        </section>
      </div>
      ${findings.flags.length > 0 ? this.#renderFlags() : nothing}
      ${findings.urgent.length > 0 ? this.#renderUrgent() : nothing}
      <section>
        <h4>${words.questionsForAdviser}</h4>
        <div class="lines" aria-hidden="true"><i></i><i></i><i></i></div>
      </section>
      ${this.#renderFoot()}
    `;
  }

  #renderWho() {
    const words = messages().readiness;
    const { answered, total } = this.findings;
    return html`<dl class="who">
      <div>
        <dt>${words.firm}</dt>
        <dd class="blank"></dd>
      </div>
      <div>
        <dt>${words.person}</dt>
        <dd class="blank"></dd>
      </div>
      <div>
        <dt>${words.date}</dt>
        <dd>${formatDate(this.date)} · ${words.answeredOf(answered, total)}</dd>
      </div>
    </dl>`;
  }

  #renderDimension(one: DimensionFinding) {
    const words = messages().readiness;
    return html`<tr>
      <th scope="row">${one.section.title}</th>
      <td class="n">${dimensionWords(one, words)}</td>
    </tr>`;
  }

  #renderFlags() {
    const words = messages().readiness;
    const { flags } = this.findings;
    return html`<section>
      <h4>${words.flags(flags.length)}</h4>
      <ul>
        ${flags.map(({ title, text }) => html`<li><strong>${title}.</strong> ${text}</li>`)}
      </ul>
    </section>`;
  }

  #renderUrgent() {
    return html`<section>
      <h4>${messages().readiness.urgent}</h4>
      <ol>
        ${this.findings.urgent.map((advice) => this.#renderAdvice(advice))}
      </ol>
    </section>`;
  }

  #renderAdvice(advice: Advice) {
    const words = messages().readiness;
    const adviser = adviserOf(this.input, advice);
    return html`<li>
      <strong>${advice.title}.</strong> ${advice.why} ${words.within(30)}: ${advice.steps.in30}
      ${adviser ? html`<span class="quiet">${words.adviser}: ${adviser}</span>` : nothing}
    </li>`;
  }

  /** Who made the scan, and on what day its content was checked. */
  #renderFoot() {
    const { about } = this;
    if (!about) return nothing;
    const words = messages().about;
    return html`<p class="quiet">
      ${about.publisher} · ${words.version} ${about.version} · ${words.checked} ${about.checked}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-adviser-brief': AdviserBriefElement;
  }
}
