import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { language, messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/unit.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { arrangedItem } from '../../items/registry.js';
import { focusPart } from '../../ui/focus.js';
import { drawIcon, icon } from '../../ui/icon.js';
import { entryOf } from '../assessment/path.js';
import { act } from './act.js';
import { renderShown } from './blocks-view.js';
import { renderCheck } from './check-view.js';
import type { UnitBlock, UnitContent, UnitStep } from './content.js';
import { renderFurther } from './further-blocks.js';
import { renderPanel, type Panel } from './panel-view.js';
import type { UnitQuestionElement } from './question-element.js';
import { ReadAloud } from './read-aloud.js';
import { styles } from './styles.js';
import { placeBeside, placesOf, type UnitAction } from './unit.js';
import { answeredIn, CHECK, checkItems, stepAt, type UnitState } from './unit-state.js';
import { renderTask, renderWrite, type Writing } from './writing-view.js';

/** Paths of the signs of the tools: a list, lines of text, a flag, a loudspeaker. */
const SIGNS = {
  contents: 'M8 6h13M8 12h13M8 18h13M3.5 6h.01M3.5 12h.01M3.5 18h.01',
  reading: 'M3 19 8.5 5 14 19M5 14h7M16 12h5M18.5 12v7',
  bookmark: 'M6 3h12v18l-6-5-6 5z',
  listen: 'M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
} as const;

/** How much larger the text of the page is, in percent, by the size chosen. */
const SIZES = ['', '118%', '140%'];

/**
 * Plays a unit: one step a screen, then the check, question by question.
 *
 * While `readonly` it only shows the attempt and finds its own way through it.
 *
 * @event ptl-act - The learner did something; `detail` is the UnitAction, its time still 0.
 * @event ptl-screen - Another screen is shown; it has the focus.
 * @event ptl-leave - The learner has looked through a unit and wants to go back.
 */
export class UnitElement extends LitElement {
  static override styles = styles;

  /** The unit in the learner's language. */
  @property({ attribute: false }) content!: UnitContent;

  /** The attempt. */
  @property({ attribute: false }) state!: UnitState;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  /** The place looked at while `readonly`. */
  @state() private looked: string | undefined;

  /** What the dialog shows; absent while it is closed. */
  @state() private panel: Panel | undefined;

  readonly #voice = new ReadAloud(() => {
    this.requestUpdate();
  });

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#voice.stop();
    this.#root.fontSize = '';
  }

  override render() {
    const { content, state } = this;
    const step = stepAt(content, this.#at);
    return html`<div class="page" @click=${this.#onTerm}>
        <div class="mid">
          ${this.#renderTools(step)}
          ${keyed(this.#at, step ? this.#renderStep(step) : this.#renderCheck())}
        </div>
      </div>
      ${state.ruler ? html`<div class="ruler no-print" aria-hidden="true"></div>` : nothing}
      <ptl-dock>${this.#renderWays(step)}</ptl-dock>
      ${this.#renderDialog()}`;
  }

  override updated(changed: PropertyValues<this>): void {
    this.#root.fontSize = SIZES[this.state.size] ?? '';
    const before = changed.get('state');
    if (before && before.at !== this.state.at && !this.readonly) this.#show();
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.panel && !dialog?.open) dialog?.showModal();
  }

  /** Puts the focus on the title of the screen, or on the question. */
  override focus(): void {
    focusPart(this, 'h1, ptl-unit-question');
  }

  get #at(): string {
    return this.readonly ? (this.looked ?? this.state.at) : this.state.at;
  }

  get #root(): CSSStyleDeclaration {
    return this.ownerDocument.documentElement.style;
  }

  #renderTools(step: UnitStep | undefined) {
    const words = kindWords('unit');
    const marked = step !== undefined && this.state.marks.includes(step.number);
    const open = (panel: Panel) => () => {
      this.panel = panel;
    };
    const listens = step !== undefined && this.#voice.speaks(language());
    return html`<div class="row tools no-print">
      ${renderTool('contents', words.contents, open('contents'))}
      ${renderTool('reading', words.reading, open('reading'))}
      ${
        step && !this.readonly
          ? renderTool(
              'bookmark',
              marked ? words.bookmarked : words.bookmark,
              () => {
                this.#act({ type: 'mark', step: step.id, marked: !marked });
              },
              marked,
            )
          : nothing
      }
      ${
        listens
          ? renderTool('listen', this.#voice.speaking ? words.stop : words.listen, this.#listen)
          : nothing
      }
    </div>`;
  }

  #renderStep(step: UnitStep) {
    const first = step.id === this.content.steps[0]?.id;
    return html`<article class="stack-5">
      <h1 tabindex="-1">${step.title}</h1>
      ${first ? this.#renderAims() : nothing}
      ${step.blocks.map((block) => this.#renderBlock(block))}
    </article>`;
  }

  #renderAims() {
    return html`<details class="more">
      <summary>${kindWords('unit').aims}</summary>
      <ul>
        ${this.content.aims.map((aim) => html`<li>${aim}</li>`)}
      </ul>
    </details>`;
  }

  #renderBlock(block: UnitBlock): unknown {
    const writing: Writing = {
      content: this.content,
      state: this.state,
      readonly: this.readonly,
      act: this.#act,
    };
    switch (block.block) {
      case 'practice':
        return this.#renderQuestion(block.item, true);
      case 'write':
        return renderWrite(writing, block.field, block.text);
      case 'task':
        return renderTask(writing);
      case 'checklist':
      case 'media':
        return renderFurther(block, writing);
      default:
        return renderShown(block);
    }
  }

  #renderQuestion(id: string, practice: boolean): TemplateResult {
    const { content, readonly, state } = this;
    const item = content.items.find((one) => one.id === id);
    if (!item) return html``;
    const entry = entryOf(state, id);
    const view = {
      item: arrangedItem(item, state.seed),
      response: entry?.response,
      practice,
      settled: entry?.settled ?? false,
      readonly,
    };
    return html`<ptl-unit-question .view=${view}></ptl-unit-question>`;
  }

  #renderCheck() {
    if (this.#at !== CHECK) return this.#renderQuestion(this.#at, false);
    return renderCheck(this.content, this.state, this.#go);
  }

  #renderWays(step: UnitStep | undefined) {
    const words = kindWords('unit');
    const { back, continue: goOn, saveAndContinue } = messages().question;
    const first = this.#at === placesOf(this.content, this.state)[0];
    const atStart = this.#at === CHECK;
    const answered = answeredIn(this.content, this.state);
    const main = step
      ? goOn
      : atStart
        ? answered > 0
          ? words.handIn
          : words.startCheck
        : this.readonly
          ? goOn
          : saveAndContinue;
    return html`${
        first
          ? nothing
          : html`<button class="btn" type="button" @click=${this.#back}>
              ${icon('back')}<span>${back}</span>
            </button>`
      }
      ${
        !step && !atStart && !this.readonly
          ? html`<button
              class="btn quiet"
              type="button"
              @click=${() => {
                this.#act({ type: 'skip' });
              }}
            >
              <span>${messages().question.leaveOpen}</span>
            </button>`
          : nothing
      }
      <button class="btn main" type="button" @click=${this.#forward}>
        <span>${atStart && this.readonly ? messages().results.backToResult : main}</span
        >${icon('next')}
      </button>`;
  }

  #renderDialog() {
    const { content, panel, state } = this;
    return html`<dialog aria-labelledby="panel" @close=${this.#closed} @click=${this.#onBackdrop}>
      ${
        panel
          ? html`<div class="stack">
              ${renderPanel({
                content,
                state,
                panel,
                at: this.#at,
                act: this.#act,
                go: this.#go,
                close: this.#close,
              })}
            </div>`
          : nothing
      }
    </dialog>`;
  }

  readonly #act = (action: UnitAction): void => {
    if (!this.readonly) act(this, action);
  };

  readonly #go = (place: string): void => {
    this.#close();
    if (this.readonly) this.#look(place);
    else this.#act({ type: 'go', to: place });
  };

  #back(): void {
    if (!this.readonly) this.#act({ type: 'back' });
    else this.#look(this.#beside(-1));
  }

  #forward(): void {
    const question = this.renderRoot.querySelector<UnitQuestionElement>('ptl-unit-question');
    const { content, state } = this;
    const asks = checkItems(content, state);
    if (this.readonly) {
      if (this.#at === CHECK) this.#leave();
      else this.#look(this.#beside(1));
    } else if (asks.some(({ id }) => id === this.#at)) {
      question?.submit();
    } else if (this.#at === CHECK && answeredIn(content, state) > 0) {
      this.#act({ type: 'hand-in' });
    } else {
      this.#act({ type: 'continue' });
    }
  }

  #beside(by: 1 | -1): string {
    return placeBeside(this.content, { ...this.state, at: this.#at }, by);
  }

  /** Finds the way through an attempt that can no longer change. */
  #look(place: string): void {
    this.looked = place;
    void this.updateComplete.then(() => {
      this.#show();
    });
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('ptl-leave', { bubbles: true, composed: true }));
  }

  #show(): void {
    this.#voice.stop();
    this.focus();
    this.dispatchEvent(new CustomEvent('ptl-screen', { bubbles: true, composed: true }));
  }

  readonly #listen = (): void => {
    const text = this.renderRoot.querySelector('article')?.innerText ?? '';
    this.#voice.toggle(text, language());
  };

  /** Forgets the panel at once: the dialog tells that it is closed only after the next rendering. */
  readonly #close = (): void => {
    this.panel = undefined;
    this.renderRoot.querySelector('dialog')?.close();
  };

  /** The dialog tells of its end later, when it may have been opened again. */
  #closed({ target }: Event): void {
    // Only the dialog sends the event.
    if (!(target as HTMLDialogElement).open) this.panel = undefined;
  }

  /** A press beside the dialog closes it. */
  #onBackdrop({ target }: Event): void {
    if (target instanceof HTMLDialogElement) this.#close();
  }

  #onTerm(event: Event): void {
    const [target] = event.composedPath();
    const term = target instanceof Element ? target.closest('button.term') : null;
    if (term instanceof HTMLButtonElement) this.panel = { term: term.value };
  }
}

function renderTool(sign: keyof typeof SIGNS, words: string, press: () => void, pressed?: boolean) {
  return html`<button
    class="btn quiet small"
    type="button"
    aria-pressed=${ifDefined(pressed)}
    @click=${press}
  >
    ${drawIcon(SIGNS[sign])}<span>${words}</span>
  </button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-unit': UnitElement;
  }
}
