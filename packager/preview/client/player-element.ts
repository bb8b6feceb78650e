import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LaunchPlan } from '../launch.js';
import { previewStyles } from './preview-styles.js';
import { scormHost } from './scorm-host.js';
import { toldByScorm, toldByStatements, type Records, type Told } from './told.js';

declare global {
  interface Window {
    API?: unknown;
    API_1484_11?: unknown;
  }
}

const WIDTHS = ['320', '390', '650', '100%'];

/** Milliseconds for which the calls of a package are gathered before they are shown. */
const MOMENT = 200;

/** The width of Moodle's frame on a laptop; all there is in a window that is narrower. */
function usualWidth(): string {
  return innerWidth > 700 ? '650' : '100%';
}
const LEARNERS = ['learner-1', 'learner-2', 'learner-3'];

/** Plays one package in a frame, as an LMS does, and shows beside it what the LMS was told. */
export class PlayerElement extends LitElement {
  static override styles = [
    previewStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        block-size: 100dvh;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.75rem;
        align-items: center;
        padding: 0.6rem 1rem;
        border-block-end: 1px solid var(--ptl-line);
      }
      nav strong {
        flex: 1 1 12rem;
      }
      label {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }
      .room {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem);
        min-block-size: 0;
      }
      .stage {
        background: var(--ptl-sunk);
        overflow: auto;
        padding: 1rem;
      }
      iframe {
        display: block;
        inline-size: var(--width, 100%);
        max-inline-size: none;
        block-size: 100%;
        min-block-size: 30rem;
        margin-inline: auto;
        border: 1px solid var(--ptl-line);
        background: var(--ptl-page);
      }
      aside {
        overflow: auto;
        padding: 1rem;
        border-inline-start: 1px solid var(--ptl-line);
      }
      @media (max-width: 60rem) {
        :host {
          block-size: auto;
        }
        .room {
          grid-template-columns: minmax(0, 1fr);
        }
        .stage {
          block-size: 44rem;
        }
      }
    `,
  ];

  /** `zip`, and optionally `learner`, `mode`, `start`, `language`, `width`. */
  @property({ attribute: false }) query = new URLSearchParams();

  @state() private launch?: LaunchPlan;
  @state() private told?: Told;
  @state() private problem = '';

  #stop: () => void = () => undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  /** What of a record store is shown. */
  #known = '';

  override firstUpdated() {
    void this.#open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#gathering);
    this.#stop();
  }

  override updated(changed: PropertyValues<this>) {
    // Not at every call of the package: whoever has given the frame another width keeps it.
    if (!changed.has('query')) return;
    const width = this.query.get('width') ?? usualWidth();
    this.style.setProperty('--width', width.endsWith('%') ? width : `${width}px`);
  }

  override render() {
    return html`
      <nav aria-label="Preview">
        <a class="button" href="/">All packages</a>
        <strong>${this.launch?.title} <span class="soft">${this.#describe()}</span></strong>
        ${this.#renderChoice('Learner', 'learner', LEARNERS)}
        ${this.#renderChoice('Width', 'width', WIDTHS)}
        <button type="button" @click=${() => this.#go({ start: '', mode: '' })}>
          Leave and resume
        </button>
        <button type="button" @click=${() => this.#go({ start: 'anew', mode: '' })}>
          New attempt
        </button>
        <button type="button" @click=${() => this.#go({ start: '', mode: 'review' })}>
          Review
        </button>
      </nav>
      <div class="room">
        <div class="stage">
          ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
          ${
            this.launch
              ? html`<iframe title=${this.launch.title} src=${this.launch.href}></iframe>`
              : nothing
          }
        </div>
        <aside aria-label="What the LMS was told"><ptl-told .told=${this.told}></ptl-told></aside>
      </div>
    `;
  }

  #renderChoice(label: string, name: string, values: readonly string[]) {
    const chosen = this.query.get(name) ?? (name === 'width' ? usualWidth() : (values[0] ?? ''));
    // An address may name what is not in the list.
    const offered = new Set([...values, chosen]);
    return html`
      <label>
        ${label}
        <select
          @change=${(event: Event) =>
            this.#go({ [name]: (event.currentTarget as HTMLSelectElement).value })}
        >
          ${[...offered].map(
            (value) => html`<option value=${value} ?selected=${value === chosen}>${value}</option>`,
          )}
        </select>
      </label>
    `;
  }

  #describe() {
    const { launch } = this;
    return launch ? `${launch.target}, attempt ${launch.number}, ${launch.mode}` : '';
  }

  #go(changes: Readonly<Record<string, string>>) {
    const query = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(changes)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    location.assign(`/play?${query}`);
  }

  async #open() {
    const reply = await fetch(`/api/launch?${this.query}`);
    if (!reply.ok) {
      this.problem = await reply.text();
      return;
    }
    // A reload of this page resumes instead of beginning anew once more.
    const kept = new URLSearchParams(this.query);
    kept.delete('start');
    history.replaceState(null, '', `/play?${kept}`);
    const launch = (await reply.json()) as LaunchPlan;
    if (launch.target.startsWith('scorm')) await this.#becomeScorm(launch);
    else if (launch.target !== 'web') this.#watchStatements(launch);
    this.launch = launch;
  }

  /** Loads the run-time of the edition, and no other: each weighs more than all the rest of the page. */
  async #becomeScorm(launch: LaunchPlan): Promise<void> {
    const host = scormHost(launch, (values, log) => {
      this.#gathering ??= setTimeout(() => {
        this.#gathering = undefined;
        this.told = toldByScorm(values, log);
      }, MOMENT);
    });
    if (launch.target === 'scorm12') {
      const { scorm12Lms } = await import('./scorm12-lms.js');
      window.API = scorm12Lms(host, launch.mode, launch.learner, launch.language).api;
    } else {
      const { scorm2004Lms } = await import('./scorm2004-lms.js');
      window.API_1484_11 = scorm2004Lms(host, launch.mode, launch.learner, launch.language).api;
    }
  }

  #watchStatements(launch: LaunchPlan) {
    const timer = setInterval(() => void this.#readStatements(launch), 1000);
    this.#stop = () => clearInterval(timer);
  }

  async #readStatements(launch: LaunchPlan) {
    const address = `/api/attempt/${launch.attempt}?known=${this.#known}`;
    const reply = await fetch(address).catch(() => undefined);
    // Offline, or nothing new: what was told stays on the screen until the next look.
    if (reply?.status !== 200) return;
    const { version, ...records } = (await reply.json()) as Records & { version: string };
    this.#known = version;
    this.told = toldByStatements(records);
  }
}
