import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Prose } from '../../content/prose.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/unit.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { itemType } from '../../items/registry.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderProse } from '../../ui/prose.js';
import { lowerHeadings } from '../../ui/question.js';
import { itemControl, type ItemControl } from '../assessment/question/item-control.js';
import { act } from './act.js';
import { questionStyles } from './question/styles.js';

/** What a question of a unit shows. */
export interface UnitQuestion {
  readonly item: ItemContent;
  /** The answer kept; undefined for none. */
  readonly response: unknown;
  /** Whether it stands in a step, where its answer is told at once. */
  readonly practice: boolean;
  /** Whether the right answer is shown and the learner's own stays. */
  readonly settled: boolean;
  /** Whether nothing can be changed. */
  readonly readonly: boolean;
}

/** What is told of an answer. */
interface Told {
  readonly tone: 'right' | 'partly' | 'wrong';
  readonly heading: string;
  readonly text: Prose;
}

/**
 * A question of a unit: with a button and what is told of the answer below it in practice, alone in the check.
 *
 * It keeps what the learner has picked but not yet checked.
 *
 * @event ptl-act - `detail` is the UnitAction `answer` or `show`, its time still 0.
 */
export class UnitQuestionElement extends LitElement {
  static override styles = questionStyles;

  /** What to show. */
  @property({ attribute: false }) view!: UnitQuestion;

  /** The response in the control, checked or not. */
  @state() private draft: unknown;

  /** What keeps the learner from going on. */
  @state() private problem = '';

  #control: ItemControl | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!changed.has('view')) return;
    const { item, response } = this.view;
    const before = changed.get('view') as UnitQuestion | undefined;
    const other = before?.item.id !== item.id;
    if (other) this.#control = itemControl(item.kind);
    if (other || JSON.stringify(before?.response) !== JSON.stringify(response)) {
      this.draft = response ?? itemType(item.kind).empty(item);
      this.problem = '';
    }
  }

  override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    // The map has the view before under the name of the property.
    const before = changed.get('view') as UnitQuestion | undefined;
    const { practice, response, settled } = this.view;
    if (!practice) return;
    const control = this.#control;
    void control?.updateComplete.then(() => {
      lowerHeadings(control.renderRoot);
    });
    if (!before) return;
    // The button that was pressed is gone, and would take the focus with it.
    if (before.response !== response || before.settled !== settled) focusPart(this, '.told');
  }

  override render() {
    const { item, practice } = this.view;
    const told = this.#told;
    return html`<section class=${practice ? 'ask' : ''} @keydown=${this.#onKey}>
      ${practice ? html`<h2 class="tag">${kindWords('unit').yourTurn}</h2>` : nothing}
      ${item.stem ? html`<div class="prose case">${renderProse(item.stem)}</div>` : nothing}
      <div @ptl-respond=${this.#onRespond}>${this.#updateControl()}</div>
      <div class="told" role="status" tabindex="-1">${told ? this.#renderTold(told) : nothing}</div>
      ${practice && !this.view.settled && !this.view.readonly ? this.#renderButtons(told) : nothing}
    </section>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => this.#control?.focus());
  }

  /** Keeps the answer; where there is none, says so, and gives false. */
  submit(): boolean {
    const { item } = this.view;
    if (this.view.settled || this.view.readonly) return true;
    if (!itemType(item.kind).answered(item, this.draft)) {
      this.problem = this.#control?.missing ?? messages().question.chooseOne;
      void this.updateComplete.then(() => {
        this.#control?.focusControl();
      });
      return false;
    }
    act(this, { type: 'answer', item: item.id, response: this.draft, seconds: 0 });
    return true;
  }

  /** What is told of the answer, as long as it is the one that was checked. */
  get #told(): Told | undefined {
    const { item, practice, readonly, response, settled } = this.view;
    if (response === undefined || !(practice || readonly)) return undefined;
    if (JSON.stringify(this.draft) !== JSON.stringify(response)) return undefined;
    const type = itemType(item.kind);
    const credit = type.answered(item, response) ? type.score(item, response) : 0;
    const tone = credit === 1 ? 'right' : credit > 0 ? 'partly' : 'wrong';
    if (settled || readonly) {
      const text = [...(type.feedback?.(item, response) ?? []), ...(item.why ?? [])];
      return { tone, heading: messages().feedback[tone], text };
    }
    const { notYet, notYetText } = kindWords('unit');
    const heading = tone === 'partly' ? messages().feedback.partly : notYet;
    return { tone, heading, text: [{ type: 'paragraph', content: [notYetText] }] };
  }

  #renderTold({ tone, heading, text }: Told) {
    return html`<div class="note ${tone}">
      <span class="mark ${tone}" aria-hidden="true"
        >${tone === 'partly' ? nothing : icon(tone === 'right' ? 'check' : 'cross')}</span
      >
      <div>
        <p class="says">${heading}</p>
        <div class="prose small">${renderProse(text)}</div>
      </div>
    </div>`;
  }

  #renderButtons(told: Told | undefined) {
    const { check, show } = kindWords('unit');
    return html`<div class="row">
      ${
        told
          ? nothing
          : html`<button class="btn" type="button" @click=${this.submit}>
              <span>${check}</span>
            </button>`
      }
      ${
        this.view.response === undefined
          ? nothing
          : html`<button
              class="btn quiet"
              type="button"
              @click=${() => {
                act(this, { type: 'show', item: this.view.item.id });
              }}
            >
              <span>${show}</span>
            </button>`
      }
    </div>`;
  }

  #updateControl(): ItemControl | undefined {
    const { item, readonly, settled } = this.view;
    if (!this.#control) return undefined;
    const locked = settled || readonly;
    return Object.assign(this.#control, {
      item,
      locked,
      reveal: locked,
      response: this.draft,
      problem: this.problem,
    });
  }

  #onRespond(event: CustomEvent<unknown>): void {
    event.stopPropagation();
    this.draft = event.detail;
    this.problem = '';
  }

  /** Enter in a field is the form's submit. */
  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLInputElement) || !this.view.practice) return;
    if (event.key !== 'Enter' || event.repeat || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-unit-question': UnitQuestionElement;
  }
}
