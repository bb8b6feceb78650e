import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { codeOf, wordsOf } from '../../core/scenario/run-code.js';
import type { Persona } from '../../core/scenario/scenario.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderOption } from '../../ui/option-row.js';
import { renderProse } from '../../ui/prose.js';
import { act } from './act.js';
import type { Mode, ScenarioContent } from './content.js';
import { renderMain, renderPicture } from './part-view.js';
import { codeFor } from './scenario.js';
import type { FinishedRun, ScenarioState } from './scenario-state.js';
import { styles } from './styles.js';

/** The course chosen: a new one, one told by words, or the code of an earlier one. */
type Course = 'new' | 'told' | number;

/**
 * The choices before a run: for whom, how, and which course of events.
 *
 * @event ptl-act - The learner begins; `detail` is the ScenarioAction.
 */
export class ScenarioSetupElement extends LitElement {
  static override styles = styles;

  /** The game in the learner's language. */
  @property({ attribute: false }) content!: ScenarioContent;

  /** The attempt; it has no run yet. */
  @property({ attribute: false }) state!: ScenarioState;

  @state() private persona = '';
  @state() private mode: Mode | undefined;
  @state() private course: Course = 'new';
  /** The words typed as a code. */
  @state() private told = '';
  @state() private problem: 'firm' | 'code' | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const words = kindWords('scenario');
    const { modes } = this.content;
    return html`<div class="page">
        <div class="stack-5 setup">
          ${this.#renderProblem()}
          <div class="stack-2">
            <h1 tabindex="-1">${words.setUp}</h1>
            <p>${words.setUpLead}</p>
          </div>
          ${
            this.#personas.length > 1
              ? html`<fieldset>
                  <legend><h2>${words.firm}</h2></legend>
                  <div class="cards">${this.#personas.map((one) => this.#renderPersona(one))}</div>
                </fieldset>`
              : nothing
          }
          ${
            modes.length > 1
              ? html`<fieldset>
                  <legend><h2>${words.mode}</h2></legend>
                  <div class="options tight">${modes.map((mode) => this.#renderMode(mode))}</div>
                </fieldset>`
              : nothing
          }
          ${this.#renderFacilitation()}
          <fieldset>
            <legend><h2>${words.course}</h2></legend>
            <div class="options tight">${this.#renderCourses()}</div>
          </fieldset>
        </div>
      </div>
      <ptl-dock>${renderMain(messages().start.begin, this.#begin)}</ptl-dock>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  get #personas(): readonly Persona[] {
    return this.content.game.personas;
  }

  /** The firm chosen; the only one where there is no choice. */
  get #firm(): string {
    const [first, ...others] = this.#personas;
    return first && others.length === 0 ? first.id : this.persona;
  }

  #renderPersona(persona: Persona) {
    return renderOption({
      control: 'radio',
      name: 'firm',
      classes: 'pictured',
      text: html`${renderPicture(persona)}<b>${persona.name}</b
        ><span class="say">${persona.trade}</span>`,
      checked: this.#firm === persona.id,
      invalid: this.problem === 'firm',
      pick: () => {
        this.persona = persona.id;
        this.problem = undefined;
      },
    });
  }

  #renderMode(mode: Mode) {
    const { title, text } = kindWords('scenario').modes[mode];
    return renderOption({
      control: 'radio',
      name: 'mode',
      text: renderChoice(title, text),
      checked: this.#mode === mode,
      pick: () => {
        this.mode = mode;
      },
    });
  }

  get #mode(): Mode {
    return this.mode ?? this.content.modes[0] ?? 'assess';
  }

  /** What who leads a team should know, once a team plays. */
  #renderFacilitation() {
    const { facilitation } = this.content.game;
    if (!facilitation || this.#mode !== 'team') return nothing;
    return html`<details class="more">
      <summary>${kindWords('scenario').facilitation}</summary>
      <div class="prose">${renderProse(facilitation)}</div>
    </details>`;
  }

  #renderCourses() {
    const { newCourse, sameCourse, tutorCourse } = kindWords('scenario');
    const codes = new Map(this.state.earlier.list.map((run) => [run.code, run]));
    const code = wordsOf(codeFor(this.state));
    return html`${this.#renderCourse('new', newCourse.title, `${newCourse.text} ${code}`)}
    ${[...codes].map(([earlier, run]) =>
      this.#renderCourse(earlier, sameCourse, this.#earlierWords(run)),
    )}
    ${this.#renderCourse('told', tutorCourse.title, tutorCourse.text)}
    ${this.course === 'told' ? this.#renderCode() : nothing}`;
  }

  #renderCourse(course: Course, title: string, text: string) {
    return renderOption({
      control: 'radio',
      name: 'course',
      text: renderChoice(title, text),
      checked: this.course === course,
      pick: () => {
        this.course = course;
        this.problem = undefined;
      },
    });
  }

  #earlierWords({ business, code, persona }: FinishedRun): string {
    const words = kindWords('scenario');
    const firm = this.#personas.find(({ id }) => id === persona)?.name ?? '';
    return `${firm} · ${words.business}: ${words.ofHundred(String(business))} · ${wordsOf(code)}`;
  }

  #renderCode() {
    const words = kindWords('scenario');
    const wrong = this.problem === 'code';
    return html`<div class="field ${wrong ? 'problem' : ''}">
      <label for="code">${words.code}</label>
      <p id="hint" class=${wrong ? 'says' : 'hint'}>${wrong ? words.codeWrong : words.codeHint}</p>
      <input
        id="code"
        class="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="hint"
        aria-invalid=${wrong}
        .value=${this.told}
        @input=${(event: InputEvent & { currentTarget: HTMLInputElement }) => {
          this.told = event.currentTarget.value;
          this.problem = undefined;
        }}
      />
    </div>`;
  }

  #renderProblem() {
    const words = kindWords('scenario');
    const { problem } = this;
    if (!problem) return nothing;
    const go = () => {
      focusPart(this, problem === 'code' ? '#code' : 'input');
    };
    return html`<ptl-error-summary
      heading=${messages().question.problem}
      .problems=${[{ text: problem === 'code' ? words.codeWrong : words.chooseFirm, go }]}
    ></ptl-error-summary>`;
  }

  readonly #begin = (): void => {
    const { course } = this;
    const code =
      course === 'new' ? codeFor(this.state) : course === 'told' ? codeOf(this.told) : course;
    if (!this.#firm || code === undefined) {
      this.problem = this.#firm ? 'code' : 'firm';
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector('ptl-error-summary')?.focus();
      });
      return;
    }
    act(this, { type: 'set-up', persona: this.#firm, mode: this.#mode, code });
  };
}

function renderChoice(title: string, text: string) {
  return html`<b>${title}</b><span class="say">${text}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-scenario-setup': ScenarioSetupElement;
  }
}
