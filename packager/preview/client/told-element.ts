import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { previewStyles } from './preview-styles.js';
import type { Told } from './told.js';

/** Calls of which the panel has a line. */
const SHOWN = 200;

/** The panel beside a package: what the LMS knows at this moment. */
export class ToldElement extends LitElement {
  static override styles = [
    previewStyles,
    css`
      :host {
        display: grid;
        gap: 1.5rem;
        font-size: var(--ptl-text-1);
      }
      section {
        display: grid;
        gap: 0.4rem;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.15rem 1rem;
      }
      dt {
        color: var(--ptl-soft);
      }
      dd {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      meter {
        inline-size: 100%;
        block-size: 0.9rem;
      }
      /* Long ids and responses share the room; else one of them breaks letter by letter. */
      table {
        table-layout: fixed;
      }
      th:first-child {
        inline-size: 32%;
      }
      th:last-child {
        inline-size: 6.5rem;
      }
      ol {
        margin: 0;
        padding: 0.5rem 0.75rem;
        list-style: none;
        background: var(--ptl-sunk);
        border-radius: var(--ptl-radius-1);
        max-block-size: 18rem;
        overflow: auto;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** What the LMS was told. */
  @property({ attribute: false }) told?: Told;

  override render() {
    const { told } = this;
    if (!told) return html`<p class="soft">The package has not spoken yet.</p>`;
    return html`
      <section>
        <h2>What the LMS knows</h2>
        <dl>
          ${told.facts.map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
          <dt>State</dt>
          <dd>${told.stateCharacters} of 4,096 characters</dd>
        </dl>
        <meter
          min="0"
          max="4096"
          high="3500"
          .value=${told.stateCharacters}
          aria-label="Characters of state"
        ></meter>
      </section>
      ${this.#renderTable(
        'Competences and dimensions',
        ['Id', 'Score', 'Status'],
        told.objectives.map((one) => [one.id, one.score, one.status]),
      )}
      ${this.#renderTable(
        'Interactions',
        ['Id', 'Response', 'Result'],
        told.interactions.map((one) => [one.id, one.response, one.result]),
      )}
      <section>
        <h2>Calls, the newest first</h2>
        <ol tabindex="0" aria-label="Calls, the newest first">
          ${repeat(
            told.log.slice(0, SHOWN),
            // The oldest keeps its number, so that only new lines are written.
            (_line, place) => told.log.length - place,
            (line) => html`<li>${line}</li>`,
          )}
        </ol>
      </section>
    `;
  }

  #renderTable(title: string, heads: readonly string[], cells: readonly (readonly string[])[]) {
    if (cells.length === 0) return nothing;
    return html`
      <section>
        <h2>${title}</h2>
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${cells.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
    `;
  }
}
