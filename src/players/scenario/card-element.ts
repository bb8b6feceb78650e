import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cardKind } from '../../core/scenario/kinds/index.js';
import type { Card } from '../../core/scenario/scenario.js';
import type { Table } from '../../core/scenario/card-kind.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderProse } from '../../ui/prose.js';
import { act } from './act.js';
import { allocateFace } from './allocate-view.js';
import { chooseFace } from './choose-view.js';
import { composeFace } from './compose-view.js';
import type { ScenarioContent } from './content.js';
import { atPlace } from './figures.js';
import type { CardFace, Hand } from './hand.js';
import { negotiateFace } from './negotiate-view.js';
import { optionsFace } from './options-view.js';
import { renderMain, renderPicture } from './part-view.js';
import { quoteFace } from './quote-view.js';
import { tableOn, type ScenarioState } from './scenario-state.js';
import { renderStandingNow } from './standing-view.js';
import { styles } from './styles.js';

/** What each kind of card shows. */
const faces = {
  options: optionsFace,
  choose: chooseFace,
  quote: quoteFace,
  negotiate: negotiateFace,
  allocate: allocateFace,
  compose: composeFace,
} satisfies Record<Card['kind'], unknown>;

/** Kinds that need the whole width of a page. */
const WIDE = ['choose', 'negotiate', 'compose'];

/** The last pick of kinds whose decision ends when the learner says so. */
const DONE = 'done';

/**
 * A card on the table: how the firm stands, the situation, and what there is to decide.
 *
 * It keeps what is picked but not final. Deciding too early shows what is missing.
 *
 * @event ptl-act - The learner picked something final or decided; `detail` is the ScenarioAction.
 */
export class ScenarioCardElement extends LitElement {
  static override styles = styles;

  /** The game in the learner's language. */
  @property({ attribute: false }) content!: ScenarioContent;

  /** The attempt; it lies at a card. */
  @property({ attribute: false }) state!: ScenarioState;

  /** Picks that are not final. */
  @state() private draft: readonly string[] = [];
  @state() private votes: Readonly<Record<string, number>> = {};
  @state() private counted = false;

  /** What keeps the learner from going on. */
  @state() private problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (!before || before.moves === this.state.moves) return;
    this.draft = [];
    this.votes = {};
    this.counted = false;
    this.problem = '';
  }

  override render() {
    const table = this.#table;
    if (!table) return nothing;
    const { card, setting, world } = table;
    const words = kindWords('scenario');
    const face = this.#face(table);
    return html`<div class="page stack-5" @keydown=${this.#onKey}>
        ${this.#renderProblem()}
        <details class="more">
          <summary>${words.standing}</summary>
          ${renderStandingNow(setting, world)}
        </details>
        <article class="card">
          <p class="strip">
            <span>${words.card(world.decided + 1, world.cards.length)}</span>
            <span>${setting.scenario.rounds[world.round - 1]?.title}</span>
          </p>
          <div class=${WIDE.includes(card.kind) ? 'stack-5' : 'split'}>
            ${this.#renderSituation(table)}
            <div class="stack-5">${face.body}</div>
          </div>
        </article>
      </div>
      ${this.#renderDock(face)}`;
  }

  /** What the card has answered is read at once. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.draft.length < this.state.draft.length) focusPart(this, '.fresh');
  }

  /** Puts the focus on the title of the card. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  get #table(): Table | undefined {
    return tableOn(this.content, this.state);
  }

  get #picks(): readonly string[] {
    return [...this.state.draft, ...this.draft];
  }

  #face(table: Table): CardFace {
    const face = faces[table.card.kind] as (hand: Hand) => CardFace;
    return face({
      table,
      picks: this.#picks,
      final: this.state.draft.length,
      votes: this.state.run?.mode === 'team' ? this.votes : undefined,
      counted: this.counted,
      allows: (pick) => cardKind(table.card).allows(table, [...this.#picks, pick]),
      change: (draft) => {
        this.draft = draft;
        this.problem = '';
      },
      make: (...picks) => {
        this.draft = [];
        for (const pick of picks) act(this, { type: 'pick', pick, seconds: 0 });
      },
      vote: (option, votes) => {
        this.votes = { ...this.votes, [option]: votes };
      },
    });
  }

  #renderSituation({ card, setting, variant, world }: Table) {
    const situation = card.variants[variant]?.situation ?? [];
    return html`<div class="stack situation">
      <h1 tabindex="-1">${atPlace(setting.scenario, world, card.title)}</h1>
      ${renderPicture(card)}
      <div class="prose">${renderProse(atPlace(setting.scenario, world, situation))}</div>
    </div>`;
  }

  #renderProblem() {
    if (!this.problem) return nothing;
    return html`<ptl-error-summary
      heading=${messages().question.problem}
      .problems=${[
        {
          text: this.problem,
          go: () => {
            focusPart(this, 'input:not(:disabled)');
          },
        },
      ]}
    ></ptl-error-summary>`;
  }

  #renderDock({ count, way }: CardFace) {
    const words = kindWords('scenario');
    return html`<ptl-dock>
      ${count === undefined ? nothing : html`<p class="small count" aria-live="polite">${count}</p>`}
      ${renderMain(way?.words ?? (this.#votes ? words.showVotes : words.decide), this.#goOn)}
    </ptl-dock>`;
  }

  /** Whether a team is voting. */
  get #votes(): boolean {
    return this.state.run?.mode === 'team' && !this.counted && this.#table?.card.kind === 'options';
  }

  readonly #goOn = (): void => {
    const table = this.#table;
    if (!table) return;
    const { missing, way } = this.#face(table);
    if (way) way.go();
    else if (this.#votes) this.#count();
    else this.#decide(table, missing);
  };

  #count(): void {
    this.counted = true;
    void this.updateComplete.then(() => {
      focusPart(this, 'input');
    });
  }

  #decide(table: Table, missing: string): void {
    const kind = cardKind(table.card);
    const ends = kind.vocabulary(table.card).includes(DONE);
    const picks = ends ? [...this.#picks, DONE] : this.#picks;
    if (kind.allows(table, picks) && kind.settles(table, picks)) {
      act(this, { type: 'decide', picks, seconds: 0 });
      return;
    }
    this.problem = missing;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('ptl-error-summary')?.focus();
    });
  }

  /** Enter in a control goes on, as in any form; in a button it presses that. */
  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLInputElement)) return;
    if (event.key !== 'Enter' || event.repeat || event.isComposing) return;
    event.preventDefault();
    this.#goOn();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-scenario-card': ScenarioCardElement;
  }
}
