import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReportInput } from '../../core/assessment/report-type.js';
import { recordInFile } from '../../core/competence/profile-file.js';
import { MINUTE, type ProfileRecord } from '../../core/competence/profile.js';
import { csvOf } from '../../core/report/csv.js';
import { messages } from '../../i18n/current.js';
import { formatDate, formatDay, formatTime } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/competence.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { define } from '../../ui/define.js';
import { focusPart } from '../../ui/focus.js';
import { readableStorage } from '../../ui/readable-storage.js';
import { icon, type IconName } from '../../ui/icon.js';
import { renderProse } from '../../ui/prose.js';
import { saveFile } from '../../ui/save-file.js';
import type { Publisher } from '../publisher.js';
import { answerTable, levelTable } from './answer-table.js';
import {
  attemptBefore,
  figuresOf,
  type ReportedAttempt,
  type ReportingPackage,
} from './attempt-before.js';
import { changeOf } from './change.js';
import { renderCard } from './card-view.js';
import type { AreaLevel, CompetenceFindings } from './competence.js';
import { LevelBarsElement, type LevelBar } from './level-bars-element.js';
import { renderLevels } from './levels-view.js';
import type { NextStep } from './next.js';
import { amongOthers, placeOf, placeOfLevel, towards } from './places.js';
import { radarOf } from './radar-view.js';
import type { CompetenceContent } from './schema.js';
import { styles } from './styles.js';
import { levelName, refOf, runWords } from './wording.js';

define('ptl-level-bars', LevelBarsElement);

/** More than any file with answers has. */
const MOST_BYTES = 2_000_000;

/**
 * Shows a profile of competences: levels with their doubt, what to learn next, a grade.
 *
 * Of an exam it shows areas only, because single competences lead back to single answers.
 */
export class CompetenceReportElement extends LitElement {
  static override styles = styles;

  /** What the report was read from. */
  @property({ attribute: false }) input!: ReportInput<CompetenceContent>;

  /** What it says. */
  @property({ attribute: false }) findings!: CompetenceFindings;

  /** When the learner handed in. */
  @property({ attribute: false }) date = new Date(0);

  /** Who publishes the questions. */
  about: Publisher | undefined;

  /** The attempt that it tells of; without it no attempt is kept or compared. */
  session: ReportedAttempt | undefined;

  /** The package that asked. */
  settings: ReportingPackage | undefined;

  /** Whether the card is shown in the place of the report. */
  @state() private card = false;

  /** What the attempt before has measured; absent where there is none. */
  @state() private earlier: ProfileRecord | undefined;

  /** What is said of bringing a profile, by the name of its words; absent where none is missed. */
  @state() private bringing: 'bringFree' | 'bringRead' | 'bringRefused' | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#compare();
  }

  override render() {
    const words = kindWords('competence');
    const { card } = this;
    return html`<div class="report body">
      ${
        card
          ? renderCard(this)
          : [
              this.#renderHead(),
              this.#renderAreas(),
              this.input.exam ? nothing : this.#renderNext(),
              this.#renderMeaning(),
            ]
      }
      <div class="row">
        ${renderButton('print', messages().results.print, () => {
          print();
        })}
        ${renderButton(card ? 'back' : 'next', card ? words.cardBack : words.card, this.#turn)}
        ${renderButton('save', words.csv, this.#saveTable)}
      </div>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  /** Shows the card in the place of the report, or the report again. */
  #turn(): void {
    this.card = !this.card;
    void this.updateComplete.then(() => {
      this.focus();
      scrollTo(0, 0);
    });
  }

  /** Finds the attempt before; where there is none, a profile may be brought. */
  async #compare(brought?: ProfileRecord): Promise<void> {
    const { findings, session, settings } = this;
    if (!session || !settings) return;
    const storage = readableStorage(() => localStorage);
    this.earlier = await attemptBefore(findings, session, settings, { storage, brought });
    if (brought) this.bringing = 'bringRead';
    else if (!this.earlier && session.launch.mode === 'normal') this.bringing = 'bringFree';
  }

  async #bring(event: Event & { currentTarget: HTMLInputElement }): Promise<void> {
    const { settings } = this;
    const file = event.currentTarget.files?.[0];
    if (!file || !settings) return;
    // Nothing so large is ours, and what has gone since it was chosen cannot be read.
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    const record = recordInFile(text, settings.baseIri);
    if (record) await this.#compare(record);
    else this.bringing = 'bringRefused';
  }

  #saveTable(): void {
    const { findings, input, session, settings } = this;
    const words = kindWords('competence');
    const rows = input.exam
      ? levelTable(words.area, findings.areas, words)
      : answerTable(session?.answers ?? [], findings, words);
    saveFile(document, `${settings?.packageId ?? 'competences'}.csv`, csvOf(rows));
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
    const { areas, competences } = this.findings;
    const [title, head, levels] = this.input.exam
      ? ([words.areaTable, words.area, areas] as const)
      : ([words.table, words.competence, competences] as const);
    return html`<section>
      <h2>${words.areas}</h2>
      ${
        this.earlier
          ? html`<p class="small soft">
              ${words.before} ${formatDate(new Date(this.earlier.at * MINUTE))}. ${words.beforeText}
            </p>`
          : nothing
      }
      <ptl-level-bars
        .bars=${areas.map((one) => this.#bar(one))}
        .steps=${[0, 1, 2, 3, 4].map((level) => levelName(level, words))}
        .legend=${words}
      ></ptl-level-bars>
      <p class="small soft scale">${words.provisional} ${this.#renderGroup()}</p>
      <details class="more">
        <summary>${words.radar}</summary>
        <svg class="radar" viewBox="-180 -180 360 360" role="img" aria-label=${words.radarName}>
          ${radarOf(
            areas.map((one) => ({
              name: one.id,
              value: one.named && placeOf(one.at),
            })),
          )}
        </svg>
      </details>
      <details class="more" open>
        <summary>${title}</summary>
        ${renderLevels(head, levels, true)}
      </details>
      ${this.bringing ? this.#renderBringing(this.bringing) : nothing}
    </section>`;
  }

  #renderBringing(said: NonNullable<typeof this.bringing>) {
    const words = kindWords('competence');
    return html`<details class="more no-print">
      <summary>${words.bring}</summary>
      <p>${words.bringText}</p>
      <label class="stack-2">
        <b>${words.bringFile}</b>
        <input type="file" accept=".json" @change=${this.#bring} />
      </label>
      <p class="small" role="status">${words[said]}</p>
    </details>`;
  }

  /** Who the others are, where the author has shipped their results. */
  #renderGroup() {
    const { norms } = this.input.report;
    if (!norms) return nothing;
    const { name, n, date, source } = norms;
    return html`<br />${kindWords('competence').group} ${name} (n = ${n}, ${date}). ${source}`;
  }

  #bar(one: AreaLevel): LevelBar {
    const words = kindWords('competence');
    const before = this.earlier?.measures[one.id];
    const group = this.input.report.norms?.areas[one.id];
    const basis = [
      words.answers(one.answered),
      one.named && one.target !== undefined ? words[towards(one, one.target)] : '',
      one.named && before ? words[changeOf(figuresOf(one), before)] : '',
      one.named && group ? words[amongOthers(one, group)] : '',
    ];
    return {
      name: one.name,
      word: runWords(one.named, words),
      basis: basis.filter(Boolean).join(' · '),
      place: one.named && { at: placeOf(one.at), from: placeOf(one.from), to: placeOf(one.to) },
      goal: one.target === undefined ? undefined : placeOfLevel(one.target),
      others: group && { from: placeOf(group.lower), to: placeOf(group.upper) },
    };
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

function renderButton(sign: IconName, words: string, press: () => void) {
  return html`<button class="btn" type="button" @click=${press}>
    ${icon(sign)}<span>${words}</span>
  </button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-competence-report': CompetenceReportElement;
  }
}
