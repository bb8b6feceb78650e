import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatTime } from '../i18n/format.js';
import { messages } from '../i18n/current.js';
import { Localized } from '../i18n/localize.js';
import { icon, type IconName } from './icon.js';
import { base } from './styles/base.js';

/** What happens to the learner's work. */
export type WorkState =
  'sent' | 'sending' | 'waiting' | 'failed' | 'device' | 'nothing' | 'read-only';

/** A wait that began when the status was told of it. */
export interface Wait {
  readonly seconds: number;
}

const icons: Readonly<Record<WorkState, IconName>> = {
  sent: 'sent',
  sending: 'retry',
  waiting: 'unsent',
  failed: 'unsent',
  device: 'device',
  nothing: 'lock',
  'read-only': 'lock',
};

/** Sending is worth a word only when it takes longer. */
const PATIENCE_MS = 1000;

/**
 * The status line: what happens to the learner's work, in words.
 *
 * The one polite live region of the app. It holds the state only, not the time beside it, so a
 * reader of the screen hears of changes and never the same words at each answer.
 */
export class StatusElement extends LitElement {
  static override styles = [
    base,
    css`
      :host(:not([work])) {
        display: none;
      }
      p {
        display: flex;
        align-items: center;
        gap: 0.4em;
        font-size: var(--ptl-text-1);
        font-variant-numeric: tabular-nums;
        line-height: 1.3;
        color: var(--ptl-soft);
      }
      .icon {
        color: var(--ptl-right);
      }
      .waiting,
      .failed {
        font-weight: var(--ptl-weight-strong);
      }
      .waiting {
        color: var(--ptl-partly);
      }
      .failed {
        color: var(--ptl-wrong);
      }
      :is(.waiting, .failed, .nothing, .read-only) .icon {
        color: inherit;
      }
      .sending .icon {
        color: var(--ptl-sea);
        animation: turn 1.6s linear infinite;
      }
      @keyframes turn {
        to {
          rotate: 360deg;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .sending .icon {
          animation: none;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What happens to the work; absent shows nothing. */
  @property({ reflect: true }) work: WorkState | undefined;

  /** When it was sent or kept. */
  @property({ attribute: false }) at: Date | undefined;

  /** How long it takes until waiting work is tried again; counted down from when it is set. */
  @property({ attribute: false }) wait: Wait | undefined;

  @state() private left = 0;

  @state() private shown: WorkState | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #second: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    clearInterval(this.#second);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('wait')) this.#count();
    if (!changed.has('work')) return;
    clearTimeout(this.#timer);
    if (this.work !== 'sending') this.shown = this.work;
    else this.#timer = setTimeout(() => (this.shown = this.work), PATIENCE_MS);
  }

  override render() {
    const { shown } = this;
    const timed = shown === 'sent' || shown === 'device';
    return html`<p class=${shown ?? 'empty'}>
      ${shown ? icon(icons[shown]) : nothing}
      <span
        ><span role="status">${shown ? this.#word(shown) : nothing}</span>${
          timed && this.at ? ` ${formatTime(this.at)}` : nothing
        }${
          (shown === 'waiting' || shown === 'failed') && this.left > 0
            ? ` · ${messages().status.again(this.left)}`
            : nothing
        }</span
      >
    </p>`;
  }

  /** Counts down outside of the live region, so that nobody hears every second. */
  #count(): void {
    clearInterval(this.#second);
    this.left = this.wait?.seconds ?? 0;
    if (this.left === 0) return;
    this.#second = setInterval(() => {
      this.left -= 1;
      if (this.left <= 0) clearInterval(this.#second);
    }, 1000);
  }

  #word(shown: WorkState): string {
    const { status } = messages();
    return shown === 'read-only' ? status.readOnly : status[shown];
  }
}
