import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReportInput } from '../../core/assessment/report-type.js';
import { messages } from '../../i18n/current.js';
import { formatDate } from '../../i18n/format.js';
import { Localized } from '../../i18n/localize.js';
import { define } from '../../ui/define.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderProse } from '../../ui/prose.js';
import { monthsLater } from '../months-later.js';
import type { Publisher } from '../publisher.js';
import { BandsElement } from './bands-element.js';
import { AdviserBriefElement } from './brief/element.js';
import { GridElement } from './grid-element.js';
import type { Advice, AxisFinding, DimensionFinding, ReadinessFindings } from './readiness.js';
import type { ReadinessContent } from './schema.js';
import { styles } from './styles.js';
import {
  adviserOf,
  axisWords,
  capTitle,
  competenceOf,
  dimensionWords,
  headlineOf,
  ranked,
  weakDimensions,
} from './wording.js';

// A package defines the tag of the report only; the report brings its parts.
define('ptl-bands', BandsElement);
define('ptl-grid', GridElement);
define('ptl-adviser-brief', AdviserBriefElement);

/**
 * Shows how ready a firm is: verdict, red flags, grid, dimensions, what to do first and who can help.
 *
 * Prints in full, or only the page for an adviser.
 */
export class ReadinessReportElement extends LitElement {
  static override styles = styles;

  /** What the report was read from. */
  @property({ attribute: false }) input!: ReportInput<ReadinessContent>;

  /** What it says. */
  @property({ attribute: false }) findings!: ReadinessFindings;

  /** Who publishes the scan. */
  @property({ attribute: false }) about: Publisher | undefined;

  /** When the firm handed in. */
  @property({ attribute: false }) date = new Date(0);

  /** Leaves only the page for an adviser on paper. */
  @property({ type: Boolean, reflect: true }) brief = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`<div class="report body">
      ${this.#renderVerdict()} ${this.#renderFlags()}
      <div class="two">${this.#renderGrid()} ${this.#renderDimensions()}</div>
      ${this.#renderUrgent()}
      <div class="two">${this.#renderStrongest()} ${this.#renderLater()}</div>
      ${this.#renderBrief()} ${this.#renderHonesty()}
      <div class="row">
        <button class="btn" type="button" @click=${() => window.print()}>
          ${icon('print')}<span>${messages().results.print}</span>
        </button>
      </div>
    </div>`;
  }

  /** Puts the focus on the verdict. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderVerdict() {
    const words = messages().readiness;
    const { answered, total } = this.findings;
    const { verdict, lead } = headlineOf(this.input.report, this.findings, words);
    return html`<div class="stack">
      <p class="soft small">${words.basis(formatDate(this.date), answered, total)}</p>
      <h1 tabindex="-1">${verdict}</h1>
      <p class="lead">${lead}</p>
    </div>`;
  }

  #renderFlags() {
    const words = messages().readiness;
    const { report } = this.input;
    const { flags, verdict } = this.findings;
    const weak = weakDimensions(report, this.findings);
    if (flags.length === 0 && !verdict?.cap) return nothing;
    return html`<section class="plate alert flags" aria-labelledby="flags">
      <h2 id="flags">
        ${icon('flag')}
        <span>${flags.length > 0 ? words.flags(flags.length) : titlesOf(weak)}</span>
      </h2>
      <div class="stack-2">
        ${flags.map(({ title, text }) => html`<p><strong>${title}.</strong> ${text}</p>`)}
        ${
          flags.length > 0
            ? html`<p class="small">${words.capped(capTitle(report))}</p>`
            : weak.map((one) => html`<p>${words.cappedBy(one.section.title, capTitle(report))}</p>`)
        }
      </div>
    </section>`;
  }

  #renderGrid() {
    const words = messages().readiness;
    const { axes, verdict } = this.findings;
    const [firm, offer] = axes;
    const heads = (axis: AxisFinding | undefined) =>
      [words.build, words.prepare, words.ready].map((level) =>
        words.axisLevel(axis?.title ?? '', level),
      );
    return html`<section>
      <h2>${words.where}</h2>
      <ptl-grid
        caption=${words.where}
        .columns=${heads(firm)}
        .rows=${heads(offer)}
        .cells=${this.input.report.grid.map((row) => row.map(({ cell }) => cell))}
        .at=${verdict && { row: verdict.row, column: verdict.column }}
      ></ptl-grid>
      <p class="small soft">${axes.map((axis) => axisWords(axis, words)).join(' · ')}</p>
    </section>`;
  }

  #renderDimensions() {
    const words = messages().readiness;
    const rows = ranked(this.findings).map((one) => ({
      name: one.section.title,
      score: one.shown,
      word: dimensionWords(one, words),
      basis: one.answered < one.total ? words.answeredOf(one.answered, one.total) : '',
    }));
    return html`<section>
      <h2>${words.dimensions}</h2>
      <ptl-bands .rows=${rows} .bands=${this.input.report.bands}></ptl-bands>
    </section>`;
  }

  #renderUrgent() {
    const words = messages().readiness;
    const { urgent } = this.findings;
    return html`<section>
      <h2>${words.urgent}</h2>
      ${
        urgent.length > 0
          ? html`<ol class="first">
              ${urgent.map((advice) => this.#renderAdvice(advice))}
            </ol>`
          : html`<p>${words.nothingUrgent}</p>`
      }
    </section>`;
  }

  #renderAdvice(advice: Advice) {
    const words = messages().readiness;
    const { in30, in90, in180 } = advice.steps;
    const adviser = adviserOf(this.input, advice);
    return html`<li>
      <div class="stack-2">
        <h3>${advice.title}</h3>
        <p>${advice.why}</p>
      </div>
      <ol class="route">
        ${this.#renderStep(30, in30)} ${this.#renderStep(90, in90)} ${this.#renderStep(180, in180)}
      </ol>
      <div class="row foot">
        <p class="where">
          <span class="hide">${words.competence}</span>
          <span class="ref">${advice.competence.replace(/(\D)(\d)/, '$1 $2')}</span>
          <span>${this.#competence(advice) ?? competenceOf(this.input, advice)}</span>
        </p>
        ${
          adviser
            ? html`<p class="small"><span class="soft">${words.adviser}:</span> ${adviser}</p>`
            : nothing
        }
      </div>
    </li>`;
  }

  #renderStep(days: number, text: string) {
    return html`<li>
      <span class="stop" aria-hidden="true">${days}</span>
      <p class="small"><strong>${messages().readiness.within(days)}</strong><br />${text}</p>
    </li>`;
  }

  #competence(advice: Advice): string | undefined {
    return this.input.competences?.find(({ id }) => id === advice.competence)?.name;
  }

  #renderStrongest() {
    const words = messages().readiness;
    const { strongest } = this.findings;
    return html`<section>
      <h2>${words.strongest}</h2>
      ${
        strongest.length > 0
          ? html`<ul class="strong">
              ${strongest.map(
                ({ title, text }) =>
                  html`<li>
                    ${icon('check')}
                    <p><strong>${title}</strong><br /><span class="small">${text}</span></p>
                  </li>`,
              )}
            </ul>`
          : html`<p>${words.noStrongest}</p>`
      }
    </section>`;
  }

  /** What the knowledge questions say, and when to come back. */
  #renderLater() {
    const words = messages().readiness;
    const { probes } = this.findings;
    const again = monthsLater(this.date, this.input.report.repeatMonths);
    return html`<section>
      <h2>${words.repeat(formatDate(again))}</h2>
      <div class="stack">
        <p>${words.repeatText}</p>
        ${
          probes.answered > 0
            ? html`<p>
                <strong>${words.probes(probes.right, probes.answered)}</strong><br />
                <span class="small">${words.probesText}</span>
              </p>`
            : nothing
        }
      </div>
    </section>`;
  }

  #renderHonesty() {
    return html`<section>
      <h2>${messages().readiness.honesty}</h2>
      <div class="prose small soft">${renderProse(this.input.report.honesty)}</div>
    </section>`;
  }

  #renderBrief() {
    const words = messages().readiness;
    return html`<details class="more brief">
      <summary>${words.brief}</summary>
      <div class="stack">
        <ptl-adviser-brief
          .input=${this.input}
          .findings=${this.findings}
          .about=${this.about}
          .date=${this.date}
        ></ptl-adviser-brief>
        <button class="btn" type="button" @click=${this.#printBrief}>
          ${icon('print')}<span>${messages().results.print}</span>
        </button>
      </div>
    </details>`;
  }

  readonly #printBrief = () => {
    this.brief = true;
    window.addEventListener('afterprint', () => (this.brief = false), { once: true });
    void this.updateComplete.then(() => {
      window.print();
    });
  };
}

function titlesOf(dimensions: readonly DimensionFinding[]): string {
  return dimensions.map(({ section }) => section.title).join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-readiness-report': ReadinessReportElement;
  }
}
