import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messages } from '../i18n/current.js';
import { formatDay, formatTime } from '../i18n/format.js';
import { Localized } from '../i18n/localize.js';
import type { PackedModule } from '../module/packed-module.js';
import { focusPart } from '../ui/focus.js';
import { icon } from '../ui/icon.js';
import { renderProse } from '../ui/prose.js';
import type { Progress } from './activities.js';
import { choose } from './choices.js';
import { styles } from './styles.js';

/** Where a learner stopped. */
export interface Resumable {
  readonly progress: Progress;
  readonly answered: number;
  readonly total: number;
  readonly place: string;
  readonly minutesLeft: number;
  readonly savedAt: Date;
}

/**
 * What awaits the learner, for how long, what is kept; and the way back to where they stopped.
 *
 * @event ptl-choose - `begin`, `again` or `about`.
 */
export class StartScreenElement extends LitElement {
  static override styles = styles;

  /** The module in the learner's language. */
  @property({ attribute: false }) module!: PackedModule;

  /** Path of the picture; empty for none. */
  @property() scene = '';

  /** Where the learner stopped; absent at the first visit. */
  @property({ attribute: false }) resumable: Resumable | undefined;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  /** Whether the learner is asked to confirm that answers are thrown away. */
  @state() private asking = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { module, resumable, scene } = this;
    return html`<div class="opening">
      ${scene ? html`<img class="scene" src=${scene} width="640" height="260" alt="" />` : nothing}
      <div class="stack">
        <h1 tabindex="-1">${module.title}</h1>
        <p class="lead">${module.lead}</p>
      </div>
      <div class="full stack-5">
        ${resumable ? this.#renderResume(resumable) : nothing}
        ${
          module.terms.length > 0
            ? html`<ul class="terms">
                ${module.terms.map(({ value, words }) => html`<li><b>${value}</b> ${words}</li>`)}
              </ul>`
            : nothing
        }
        <div>
          ${module.notes.map(
            ({ title, text }) =>
              html`<details class="more">
                <summary>${title}</summary>
                <div class="prose">${renderProse(text)}</div>
              </details>`,
          )}
        </div>
        <div class="foot">
          <button class="btn quiet" type="button" @click=${() => choose(this, 'about')}>
            ${icon('info')}<span>${messages().about.open}</span>
          </button>
        </div>
      </div>
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderResume(at: Resumable) {
    const { start } = messages();
    const { progress } = at;
    const { resume } = progress;
    return html`<section class="plate resume" aria-labelledby="resume">
      <div class="stack-2">
        <h2 id="resume">${start.welcomeBack}</h2>
        <p>
          ${
            resume
              ? resume.text
              : [
                  start.stopped({
                    question: progress.at < 0 ? at.total : Math.max(1, progress.at),
                    place: at.place,
                    day: formatDay(at.savedAt),
                    time: formatTime(at.savedAt),
                  }),
                  start.saved(at.answered),
                ].join(' ')
          }
        </p>
      </div>
      <ptl-scale
        .steps=${progress.steps}
        .at=${progress.at}
        lead=${resume?.lead ?? start.answeredOf(at.answered, at.total)}
        aside=${at.minutesLeft > 0 ? messages().question.minutesLeft(at.minutesLeft) : ''}
      ></ptl-scale>
      ${this.asking ? this.#renderConfirm() : this.#renderWays(progress)}
    </section>`;
  }

  #renderWays({ at, resume }: Progress) {
    const { start } = messages();
    return html`<div class="row">
      <button class="btn main" type="button" @click=${() => choose(this, 'begin')}>
        <span
          >${resume?.goOn ?? (at < 0 ? start.continueToReview : start.continueWith(at + 1))}</span
        >${icon('next')}
      </button>
      ${
        this.readonly
          ? nothing
          : html`<button class="btn quiet" type="button" @click=${this.#ask}>
              <span>${start.again}</span>
            </button>`
      }
    </div>`;
  }

  #renderConfirm() {
    const { start } = messages();
    return html`<div class="stack" role="group" aria-labelledby="sure">
      <div>
        <h3 id="sure" tabindex="-1">${start.againConfirm.title}</h3>
        <p>${start.againConfirm.text}</p>
      </div>
      <div class="row">
        <button class="btn" type="button" @click=${this.#keep}>
          <span>${start.againNo}</span>
        </button>
        <button class="btn quiet" type="button" @click=${() => choose(this, 'again')}>
          <span>${start.againYes}</span>
        </button>
      </div>
    </div>`;
  }

  #ask(): void {
    this.asking = true;
    void this.updateComplete.then(() => {
      focusPart(this, '#sure');
    });
  }

  #keep(): void {
    this.asking = false;
    void this.updateComplete.then(() => {
      focusPart(this, '.resume .main');
    });
  }
}
