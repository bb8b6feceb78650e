import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  isNested,
  NESTED,
  type FromModule,
  type FromProgramme,
  type NestedDelivery,
  type NestedLaunch,
} from '../../core/session/nested.js';
import { language, messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/programme.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { act } from './act.js';
import type { ProgrammeContent, ProgrammePart } from './content.js';
import { nextPart } from './guidance.js';
import { renderMenu } from './menu-view.js';
import type { ProgrammeAction } from './programme.js';
import { canEnd, type ProgrammeState } from './programme-state.js';
import { styles } from './styles.js';

/** The session of the programme, as far as its modules need it. */
export interface ProgrammeSession {
  readonly launch: Omit<NestedLaunch, 'language' | 'state'>;
  readonly delivery: {
    readonly delivery?: NestedDelivery['delivery'] | undefined;
    readonly underWay: boolean;
  };
  readonly obstacle?: NestedDelivery['obstacle'];
  subscribe(listener: () => void): () => void;
  /** Tries at once to send what is held. */
  retry(): void;
}

/**
 * Plays a programme: a menu of its modules, and each of them in a frame of its own.
 *
 * A module speaks to the programme as a package does to an LMS; the programme keeps its work with its own.
 *
 * @event ptl-act - The learner or a module did something; `detail` is the ProgrammeAction.
 * @event ptl-screen - Another screen is shown; it has the focus.
 * @event ptl-leave - The learner has looked through a programme and wants to go back.
 */
export class ProgrammeElement extends LitElement {
  static override styles = styles;

  /** The programme in the learner's language. */
  @property({ attribute: false }) content!: ProgrammeContent;

  /** The attempt. */
  @property({ attribute: false }) state!: ProgrammeState;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  /** Where the work goes. */
  @property({ attribute: false }) session: ProgrammeSession | undefined;

  /** The part looked at while `readonly`. */
  @state() private looked: string | undefined;

  #forget: (() => unknown) | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#hear);
    this.#forget?.();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    this.#forget?.();
    this.#forget = this.session?.subscribe(() => {
      this.#tellDelivery();
    });
  }

  override render() {
    const part = this.#part;
    return part ? this.#renderPart(part) : this.#renderMenu();
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.at !== this.state.at) this.#show();
  }

  /** Puts the focus on the title of the menu, or into the module. */
  override focus(): void {
    focusPart(this, 'h1, iframe');
  }

  get #part(): ProgrammePart | undefined {
    const at = this.readonly ? this.looked : this.state.at;
    return this.content.parts.find(({ id }) => id === at);
  }

  #renderMenu() {
    const { content, readonly, state } = this;
    return html`<div class="page">
        ${renderMenu({ content, state, readonly, open: this.#open })}
      </div>
      <ptl-dock> ${this.#renderWay()} </ptl-dock>`;
  }

  /** The way on: to the next part, or to the end. */
  #renderWay() {
    const { content, readonly, state } = this;
    const words = kindWords('programme');
    const next = nextPart(content, state);
    const ends = readonly || canEnd(content, state) || !next;
    const press = ends
      ? this.#end
      : () => {
          this.#open(next.id);
        };
    return html`<button class="btn main" type="button" @click=${press}>
      <span
        >${
          readonly
            ? messages().results.backToResult
            : ends
              ? words.finish
              : words.openNext(next.title)
        }</span
      >${icon('next')}
    </button>`;
  }

  #renderPart({ page, title }: ProgrammePart) {
    return html`<div class="part">
      <div class="bar">
        <button class="btn quiet small" type="button" @click=${this.#close}>
          ${icon('back')}<span>${kindWords('programme').back}</span>
        </button>
      </div>
      <iframe src=${page} title=${title} allow="autoplay; fullscreen"></iframe>
    </div>`;
  }

  readonly #open = (part: string): void => {
    if (!this.readonly) act(this, { type: 'open', part });
    else this.#look(part);
  };

  #close(): void {
    if (!this.readonly) act(this, { type: 'menu' });
    else this.#look(undefined);
  }

  #look(part: string | undefined): void {
    this.looked = part;
    void this.updateComplete.then(() => {
      this.#show();
    });
  }

  #end(): void {
    if (!this.readonly) act(this, { type: 'finish' });
    else this.dispatchEvent(new CustomEvent('ptl-leave', { bubbles: true, composed: true }));
  }

  #show(): void {
    this.focus();
    this.dispatchEvent(new CustomEvent('ptl-screen', { bubbles: true, composed: true }));
  }

  get #frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  /** Hears the module in its own frame and nobody else. */
  readonly #hear = ({ data, source }: MessageEvent<unknown>): void => {
    const part = this.#part;
    if (!part || source !== this.#frame?.contentWindow || !isNested(data)) return;
    // A module says only what modules say.
    this.#answer(part, data as FromModule);
  };

  #answer(part: ProgrammePart, said: FromModule): void {
    switch (said.type) {
      case 'open':
        this.#say({ type: 'launch', launch: this.#launchOf(part) });
        break;
      case 'save':
      case 'report':
        this.#keep({ ...said, part: part.id });
        break;
      case 'retry':
        this.session?.retry();
        break;
      case 'close':
        this.#close();
        break;
    }
  }

  #launchOf({ id }: ProgrammePart): NestedLaunch {
    const { keeps = 'nothing', learner = '', mode = 'normal', person } = this.session?.launch ?? {};
    return {
      keeps,
      learner,
      person,
      mode: this.readonly ? 'review' : mode,
      language: language(),
      state: this.state.parts[id]?.saved ?? '',
    };
  }

  #keep(action: ProgrammeAction): void {
    if (!this.readonly) act(this, action);
    this.#tellDelivery();
  }

  #tellDelivery(): void {
    const { delivery, underWay } = this.session?.delivery ?? {};
    // What is known while something is under way is about what came before.
    if (delivery === undefined || underWay) return;
    this.#say({ type: 'delivery', delivery: { delivery, obstacle: this.session?.obstacle } });
  }

  #say(said: FromProgramme): void {
    // A package opened from a stick has no origin to be named; the frame holds a page of this package.
    this.#frame?.contentWindow?.postMessage({ ...said, nested: NESTED }, '*');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-programme': ProgrammeElement;
  }
}
