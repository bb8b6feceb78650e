import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { previewStyles } from './preview-styles.js';

/** A package as `/api/packages` tells it. */
interface ListedPackage {
  readonly zip: string;
  readonly module: string;
  readonly target: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly bytes: number;
  readonly stateCharacters: number;
}

const TARGETS: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
  xapi: 'xAPI',
  web: 'Plain web',
};

/** Lists every package, by module, with a link to play it. */
export class PackageListElement extends LitElement {
  static override styles = [
    previewStyles,
    css`
      main {
        max-inline-size: 60rem;
        margin-inline: auto;
        padding: clamp(1.5rem, 5vw, 4rem) var(--ptl-gutter);
        display: grid;
        gap: 2.5rem;
      }
      header {
        display: grid;
        gap: 0.5rem;
        max-inline-size: 44rem;
      }
      section {
        display: grid;
        gap: 0.75rem;
      }
      td:last-child {
        text-align: end;
        white-space: nowrap;
      }
      @media (max-width: 34rem) {
        .wide {
          display: none;
        }
      }
    `,
  ];

  @state() private packages?: readonly ListedPackage[];
  @state() private problem = '';

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  override render() {
    return html`
      <main>
        <header>
          <h1>Packages to try</h1>
          <p>
            A learning platform on this computer only. It plays each package as an LMS would and
            shows what the LMS is told. Everything is forgotten when it ends.
          </p>
        </header>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        ${this.#modules().map((packages) => this.#renderModule(packages))}
      </main>
    `;
  }

  #renderModule(packages: readonly ListedPackage[]) {
    return html`
      <section>
        <h2>${packages[0]?.title}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Target</th>
              <th scope="col" class="wide">Languages</th>
              <th scope="col" class="wide">Size</th>
              <th scope="col" class="wide">Longest state</th>
              <th scope="col"><span aria-hidden="true"></span></th>
            </tr>
          </thead>
          <tbody>
            ${packages.map((one) => this.#renderPackage(one))}
          </tbody>
        </table>
      </section>
    `;
  }

  #renderPackage(one: ListedPackage) {
    const target = TARGETS[one.target] ?? one.target;
    return html`
      <tr>
        <th scope="row">${target}</th>
        <td class="wide">${one.languages.join(', ')}</td>
        <td class="wide">${Math.round(one.bytes / 1024)} KiB</td>
        <td class="wide">${one.stateCharacters} characters</td>
        <td>
          <a
            class="button"
            aria-label=${`Play ${one.title} as ${target}`}
            href=${`/play?zip=${encodeURIComponent(one.zip)}`}
            >Play</a
          >
        </td>
      </tr>
    `;
  }

  #modules(): readonly (readonly ListedPackage[])[] {
    const groups = new Map<string, ListedPackage[]>();
    for (const one of this.packages ?? []) {
      groups.set(one.module, [...(groups.get(one.module) ?? []), one]);
    }
    return [...groups.values()];
  }

  async #load() {
    const reply = await fetch('/api/packages');
    if (reply.ok) this.packages = (await reply.json()) as ListedPackage[];
    else this.problem = await reply.text();
  }
}
