import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProfileLaunch } from '../../../core/competence/profile-store.js';
import { bytesOf, cutToBytes } from '../../../core/session/text-bits.js';
import { messages } from '../../../i18n/current.js';
import { formatDay, formatTime } from '../../../i18n/format.js';
import type {} from '../../../i18n/kinds/debrief.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { Localized } from '../../../i18n/localize.js';
import { focusPart } from '../../../ui/focus.js';
import { readableStorage } from '../../../ui/readable-storage.js';
import { renderPrint } from '../../../ui/print-button.js';
import { renderProse } from '../../../ui/prose.js';
import type { ScenarioContent } from '../content.js';
import type { ScenarioState } from '../scenario-state.js';
import { renderCourse, renderTurns } from './course-view.js';
import { renderDecisions } from './decisions-view.js';
import { renderCompetences, renderNext, renderParts } from './evidence-view.js';
import { findingsOf, type DebriefFindings } from './findings.js';
import { keepMeasures, recordOf, type PlayedPackage } from './keep-measures.js';
import { renderRuns } from './runs-view.js';
import { styles } from './styles.js';

/** The attempt that a debrief tells of, as far as it can go on. */
export interface DebriefedAttempt {
  /** Whether it can only be looked at. */
  readonly readonly: boolean;
  readonly launch: ProfileLaunch & { readonly keeps: 'lms' | 'device' | 'nothing' };
  /** Notes what the learner wrote. */
  perform(action: { readonly type: 'reflect'; readonly text: string }, keep: 'now' | 'later'): void;
}

/** Letters at the end of a text by which its end is found. */
const END = 24;

/**
 * Tells what a finished run showed: the business and the decisions apart, the turning points, what to
 * work on, and room for a thought of one's own.
 */
export class ScenarioReportElement extends LitElement {
  static override styles = styles;

  /** The game, its texts in the learner's language. */
  @property({ attribute: false }) content!: ScenarioContent;

  /** The attempt when its run was over. */
  @property({ attribute: false }) state!: ScenarioState;

  /** When the attempt last changed. */
  @property({ attribute: false }) date = new Date(0);

  /** Who keeps what is written; nothing can be written without it. */
  session: DebriefedAttempt | undefined;

  /** The package that was played; without it nothing is added to the learner's profile. */
  settings: PlayedPackage | undefined;

  /** What stands in the field, also what is too long; absent until something is typed. */
  @state() private entry: string | undefined;

  /** Follows from the two above. */
  #findings: DebriefFindings | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { content, date, session, settings, state } = this;
    if (!session || !settings) return;
    void keepMeasures(
      recordOf(content, state, date, settings),
      settings.baseIri,
      session.launch,
      readableStorage(() => localStorage),
    );
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('content') || changed.has('state')) {
      this.#findings = findingsOf(this.content, this.state);
    }
  }

  override render() {
    const words = kindWords('debrief');
    const findings = this.#findings;
    if (!findings) return nothing;
    const { competences = [], counts } = this.content;
    return html`<div class="report body">
      ${this.#renderHead(findings)} ${this.#renderResults(findings)}
      ${renderRuns(findings.runs, counts, words)} ${renderCourse(findings, words)}
      ${renderTurns(findings, words)} ${renderCompetences(findings, words)}
      ${renderNext(findings, words)}
      ${this.content.reflection > 0 ? this.#renderReflection() : nothing}
      ${renderDecisions(findings, competences, words)}
      <div class="row no-print">${renderPrint()}</div>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderHead({ ending, persona, run }: DebriefFindings) {
    const words = kindWords('debrief');
    const { results } = messages();
    return html`<div class="stack">
      <p class="soft small">
        ${persona} · ${words.modes[run.mode]} ·
        ${results.handedIn(formatDay(this.date), formatTime(this.date))}
      </p>
      <h1 tabindex="-1">${ending?.title ?? words.over}</h1>
      <div class="lead prose">${renderProse(ending?.text ?? [])}</div>
    </div>`;
  }

  #renderResults({ business, grades, parts, run, share }: DebriefFindings) {
    const words = kindWords('debrief');
    const { noEvidence } = words;
    const counts = (['strong', 'partly', 'weak'] as const).map(
      (grade) => [grade, grades[grade]] as const,
    );
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    return html`<section>
      <div class="twin">
        <div class="plate land">
          <h2>${words.business}</h2>
          <p><span class="figure">${business}</span> ${words.of100}</p>
          ${renderParts(parts.map(({ part, value }) => [part.name, value, value]))}
        </div>
        <div class="plate">
          <h2>${words.shown}</h2>
          ${
            share === undefined
              ? html`<p class="none">${noEvidence.title}</p>
                  <p class="small">
                    ${run.mode === 'team' ? noEvidence.team : noEvidence.practice}
                  </p>`
              : html`<p><span class="figure">${share}</span> ${words.of100}</p>
                  <p class="small">${words.basis(all)}</p>`
          }
          ${renderParts(
            counts.map(([grade, count]) => [words.grades[grade], count, (100 * count) / all]),
          )}
        </div>
      </div>
      <p class="apart">${words.apart}</p>
    </section>`;
  }

  #renderReflection() {
    const words = kindWords('debrief');
    const { content, session } = this;
    const text = this.entry ?? this.state.reflection;
    const keeps = session?.launch.keeps ?? 'nothing';
    return html`<section class="plate open">
      <h2>${words.reflection}</h2>
      ${
        !session || session.readonly
          ? html`<p class="own" dir="auto">${text || words.unwritten}</p>`
          : html`<div class="field">
              <label for="thought">${words.reflectionAsk}</label>
              <p id="who" class="hint">${words.unscored} ${words.kept[keeps]}</p>
              <textarea
                id="thought"
                class="text"
                rows="5"
                dir="auto"
                autocomplete="off"
                .value=${text}
                aria-describedby="who room"
                @input=${this.#onInput}
                @change=${this.#onInput}
              ></textarea>
              ${this.#renderRoom(text, content.reflection)}
            </div>`
      }
    </section>`;
  }

  #renderRoom(text: string, limit: number) {
    const words = kindWords('debrief');
    const left = limit - bytesOf(text);
    return html`<p class="full" aria-live="polite">
        ${left < 0 ? words.beyond(cutToBytes(text, limit).trimEnd().slice(-END)) : nothing}
      </p>
      <p id="room" class="hint room ${left < 0 ? 'full' : ''}">
        ${left < 0 ? words.tooMany(-left) : words.left(left)}
      </p>`;
  }

  /** Notes each change at once; it is sent when the field is left. */
  readonly #onInput = ({ target, type }: Event): void => {
    // Only the field of the template above sends the event.
    const { value } = target as HTMLTextAreaElement;
    this.entry = value;
    const text = cutToBytes(value, this.content.reflection);
    this.session?.perform({ type: 'reflect', text }, type === 'change' ? 'now' : 'later');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-scenario-report': ScenarioReportElement;
  }
}
