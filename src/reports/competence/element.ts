import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReportInput } from '../../core/assessment/report-type.js';
import { messages } from '../../i18n/current.js';
import { formatDay, formatTime } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/competence.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { define } from '../../ui/define.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderProse } from '../../ui/prose.js';
import { styles } from '../styles.js';
import type { AreaLevel, CompetenceFindings, Level } from './competence.js';
import { LevelBarsElement, type LevelBar } from './level-bars-element.js';
import type { NextStep } from './next.js';
import { placeOf, placeOfLevel, towards } from './places.js';
import { radarOf } from './radar-view.js';
import type { CompetenceContent } from './schema.js';
import { levelName, runWords } from './wording.js';

define('ptl-level-bars', LevelBarsElement);

/** Shows a profile of competences: levels with their doubt, what to learn next, a grade. */
export class CompetenceReportElement extends LitElement {
  static override styles = [
    styles,
    css`
      .ref {
        white-space: nowrap;
      }
      .radar {
        display: block;
        inline-size: min(100%, 24rem);
        margin-inline: auto;
        block-size: auto;
        overflow: visible;
        font-size: 13px;
        fill: var(--ptl-ink);
      }
      .radar .ring {
        fill: none;
        stroke: var(--ptl-line);
      }
      .radar .found {
        fill: none;
        stroke: var(--ptl-sea);
        stroke-width: 3;
        stroke-linecap: round;
      }
      .route h3 {
        font-size: var(--ptl-text-4);
      }
      .scale {
        margin-block: var(--ptl-space-4);
      }
      p + .more {
        margin-block-start: var(--ptl-space-4);
      }
      .more + .more {
        margin-block-start: 0;
      }
      .gap {
        display: block;
        text-wrap: balance;
      }
      @media (max-width: 36rem) {
        .table.blocks th {
          justify-content: start;
          gap: 0 var(--ptl-space-2);
        }
        .gap {
          inline-size: 100%;
          text-align: end;
        }
      }
      .grade {
        font-size: var(--ptl-text-5);
        font-weight: var(--ptl-weight-title);
      }
    `,
  ];

  /** What the report was read from. */
  @property({ attribute: false }) input!: ReportInput<CompetenceContent>;

  /** What it says. */
  @property({ attribute: false }) findings!: CompetenceFindings;

  /** When the learner handed in. */
  @property({ attribute: false }) date = new Date(0);

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`<div class="report body">
      ${this.#renderHead()} ${this.#renderAreas()} ${this.#renderNext()} ${this.#renderMeaning()}
      <div class="row">
        <button class="btn" type="button" @click=${() => window.print()}>
          ${icon('print')}<span>${messages().results.print}</span>
        </button>
      </div>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderHead() {
    const words = kindWords('competence');
    const { results, start } = messages();
    const { findings, date } = this;
    const { graded, tailored } = this.input.report;
    const { profile, fit0, fit1, fit2, fit3 } = words;
    const title = [fit0, fit1, fit2, fit3][findings.fit ?? -1] ?? profile;
    return html`<div class="stack">
      <p class="soft small">
        ${results.handedIn(formatDay(date), formatTime(date))} ·
        ${start.answeredOf(findings.answered, findings.total)}
      </p>
      <h1 tabindex="-1">${title}</h1>
      ${findings.roleName ? html`<p class="lead">${words.forRole(findings.roleName)}</p>` : nothing}
      ${
        graded
          ? html`<p>
              <span class="grade">${words.grade(findings.grade)}${this.#verdict()}</span>
              <br /><span class="small soft"
                >${tailored ? words.gradeTailored : words.gradeText}</span
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  #verdict(): string {
    const { passed, notPassed } = kindWords('competence');
    if (this.findings.passed === undefined) return '';
    return ` · ${this.findings.passed ? passed : notPassed}`;
  }

  #renderAreas() {
    const words = kindWords('competence');
    const { areas } = this.findings;
    return html`<section>
      <h2>${words.areas}</h2>
      <ptl-level-bars
        .bars=${areas.map((one) => this.#bar(one))}
        .steps=${[0, 1, 2, 3, 4].map((level) => levelName(level, words))}
        .legend=${words}
      ></ptl-level-bars>
      <p class="small soft scale">${words.provisional}</p>
      <details class="more">
        <summary>${words.radar}</summary>
        <svg class="radar" viewBox="-180 -180 360 360" role="img" aria-label=${words.radarName}>
          ${radarOf(
            areas.map((one) => ({
              name: one.area.id,
              value: one.named && placeOf(one.at),
            })),
          )}
        </svg>
      </details>
      <details class="more" open>
        <summary>${words.table}</summary>
        ${this.#renderTable()}
      </details>
    </section>`;
  }

  #bar(one: AreaLevel): LevelBar {
    const words = kindWords('competence');
    const basis = [
      words.answers(one.answered),
      one.named && one.target !== undefined ? words[towards(one, one.target)] : '',
    ];
    return {
      name: one.area.name,
      word: runWords(one.named, words),
      basis: basis.filter(Boolean).join(' · '),
      place: one.named && { at: placeOf(one.at), from: placeOf(one.from), to: placeOf(one.to) },
      goal: one.target === undefined ? undefined : placeOfLevel(one.target),
    };
  }

  #renderTable() {
    const words = kindWords('competence');
    const score = ({ answered, credit }: Level) => (answered > 0 ? Math.round(credit * 100) : '');
    const { competence, levelHead, answersHead, scoreHead } = words;
    return html`<table class="table blocks">
      <thead>
        <tr>
          ${[competence, levelHead].map((head) => html`<th scope="col">${head}</th>`)}
          ${[answersHead, scoreHead].map((head) => html`<th scope="col" class="n">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.findings.competences.map(
          (one) =>
            html`<tr>
              <th scope="row">
                <span class="ref">${refOf(one.competence.id)}</span> ${one.competence.name}
              </th>
              <td data-head=${levelHead}>
                ${runWords(one.named, words)}
                ${one.gap ? html`<span class="gap small soft">${words[`${one.gap}Rated`]}</span>` : nothing}
              </td>
              <td class="n" data-head=${answersHead}>${one.answered}</td>
              <td class="n" data-head=${scoreHead}>${score(one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderNext() {
    const words = kindWords('competence');
    const { next } = this.findings;
    return html`<section>
      <h2>${words.next}</h2>
      ${
        next.length > 0
          ? html`<ol class="route">
              ${next.map((step, at) => this.#renderStep(step, at + 1))}
            </ol>`
          : html`<p>${words.nothingNext}</p>`
      }
    </section>`;
  }

  #renderStep({ competence, level, unsure }: NextStep, place: number) {
    const words = kindWords('competence');
    return html`<li>
      <span class="stop" aria-hidden="true">${place}</span>
      <div class="stack-2">
        <h3>${competence.name}</h3>
        <p class="where"><span class="ref">${refOf(competence.id)}</span></p>
        ${
          unsure
            ? html`<p>${words.unsure}</p>`
            : html`<p>
                ${words.aim(levelName(level, words))}<br />${competence.levels[level - 1] ?? ''}
              </p>`
        }
      </div>
    </li>`;
  }

  #renderMeaning() {
    const words = kindWords('competence');
    return html`<section>
      <h2>${words.meaning}</h2>
      <p>${words.meaningText}</p>
      <details class="more">
        <summary>${words.honesty}</summary>
        <div class="prose small">${renderProse(this.input.report.honesty)}</div>
      </details>
    </section>`;
  }
}

/** The id of a competence as it is shown: `FIN 2` of `FIN2`. */
function refOf(id: string): string {
  return id.replace(/(\D)(\d)/, '$1 $2');
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-competence-report': CompetenceReportElement;
  }
}
