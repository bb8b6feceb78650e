import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isOver } from '../../core/scenario/play.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { World } from '../../core/scenario/world.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { act } from './act.js';
import { renderAfter } from './after-view.js';
import { aftermathOf } from './aftermath.js';
import type { ScenarioContent } from './content.js';
import { renderNews } from './news-view.js';
import { renderMain } from './part-view.js';
import { renderRecord } from './record-view.js';
import { renderResults } from './results-view.js';
import { settingOf, worldOf, type ScenarioState } from './scenario-state.js';
import { styles } from './styles.js';

/**
 * Plays a game: choices before the run, then news, cards, what follows, and the account of each round.
 *
 * While `readonly` it shows the record of all decisions.
 *
 * @event ptl-act - The learner did something; `detail` is the ScenarioAction, its time still 0.
 * @event ptl-screen - Another screen is shown; it has the focus.
 * @event ptl-leave - The learner has looked through a run and wants to go back.
 */
export class ScenarioElement extends LitElement {
  static override styles = styles;

  /** The game in the learner's language. */
  @property({ attribute: false }) content!: ScenarioContent;

  /** The attempt. */
  @property({ attribute: false }) state!: ScenarioState;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { content, state } = this;
    const setting = settingOf(content, state);
    const world = worldOf(content, state);
    if (this.readonly) return this.#renderRecord(setting, world);
    if (!setting || !world) {
      return html`<ptl-scenario-setup .content=${content} .state=${state}></ptl-scenario-setup>`;
    }
    switch (state.at) {
      case 'card':
        return html`<ptl-scenario-card .content=${content} .state=${state}></ptl-scenario-card>`;
      case 'news':
        return this.#renderPage(renderNews(setting, world));
      case 'results':
        return this.#renderPage(renderResults(setting, world));
      case 'after': {
        const aftermath = aftermathOf(content, state);
        const assessed = state.run?.mode === 'assess';
        return this.#renderPage(aftermath ? renderAfter(content, aftermath, assessed) : html``);
      }
    }
  }

  /** Moves the focus with the screen; the first screen waits for `focus()`. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (!before || this.readonly || screenOf(before) === screenOf(this.state)) return;
    this.focus();
    this.dispatchEvent(new CustomEvent('ptl-screen', { bubbles: true, composed: true }));
  }

  /** Puts the focus on the title of the screen. */
  override focus(): void {
    focusPart(this, 'ptl-scenario-setup, ptl-scenario-card, h1');
  }

  #renderPage(body: TemplateResult) {
    return html`<div class="page">${body}</div>
      <ptl-dock>
        ${renderMain(messages().question.continue, () => {
          act(this, { type: 'continue' });
        })}
      </ptl-dock>`;
  }

  /** What was decided; while the run goes on, nothing about how good it was. */
  #renderRecord(setting: Setting | undefined, world: World | undefined) {
    const { notOver, record } = kindWords('scenario');
    const over = setting && world && isOver(setting, world);
    return html`<div class="page">
        <div class="mid stack-5">
          <div class="stack-2">
            <h1 tabindex="-1">${record.title}</h1>
            <p>${over ? record.text : notOver}</p>
          </div>
          ${setting && world ? renderRecord(this.content, setting, world) : nothing}
        </div>
      </div>
      ${
        over
          ? html`<ptl-dock>
              ${renderMain(messages().results.backToResult, () => {
                this.dispatchEvent(new CustomEvent('ptl-leave', { bubbles: true, composed: true }));
              })}
            </ptl-dock>`
          : nothing
      }`;
  }
}

/** What tells one screen from the next. */
function screenOf({ run, at, moves }: ScenarioState): string {
  return `${run ? at : ''} ${moves.length}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-scenario': ScenarioElement;
  }
}
