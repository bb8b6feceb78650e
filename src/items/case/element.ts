import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Case, CasePlace, Exhibit, Recording } from '../../core/assessment/case.js';
import type {} from '../../i18n/kinds/case.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { renderProse } from '../../ui/prose.js';
import { styles } from './styles.js';

/**
 * The case beside its questions: the situation, and things to look up, of which one is open.
 *
 * What is open stays open from question to question. On paper all of them are there.
 */
export class CaseElement extends LitElement {
  static override styles = styles;

  /** The case, and which of its questions is asked. */
  @property({ attribute: false }) place!: CasePlace;

  /** The exhibit that is open; the first, unless the learner chose another. */
  @state() private open = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { content, item } = this.place;
    const shown = this.#case;
    if (!shown) return nothing;
    const questions = content.items.filter((one) => one.case === item.case);
    const number = questions.findIndex(({ id }) => id === item.id) + 1;
    const total = questions.length;
    const words = kindWords('case');
    return html`<section aria-labelledby="title">
      <div class="plate">
        <p class="place">${words.place(number, total)}</p>
        <h2 id="title" class="title">${shown.title}</h2>
        ${shown.stem ? html`<div class="prose">${renderProse(shown.stem)}</div>` : nothing}
        ${shown.linked && number < total ? html`<p class="small">${words.linked}</p>` : nothing}
      </div>
      ${shown.exhibits.length > 1 ? this.#renderChoice(shown.exhibits) : nothing}
      ${shown.exhibits.map((exhibit) => this.#renderExhibit(exhibit))}
    </section>`;
  }

  get #case(): Case | undefined {
    const { content, item } = this.place;
    return content.cases?.find(({ id }) => id === item.case);
  }

  #isOpen({ id }: Exhibit): boolean {
    const exhibits = this.#case?.exhibits ?? [];
    const chosen = exhibits.some((one) => one.id === this.open) ? this.open : exhibits[0]?.id;
    return id === chosen;
  }

  #renderChoice(exhibits: readonly Exhibit[]) {
    return html`<div class="choose" role="group" aria-label=${kindWords('case').exhibits}>
      ${exhibits.map(
        (exhibit) =>
          html`<button
            class="btn small"
            type="button"
            aria-pressed=${this.#isOpen(exhibit)}
            @click=${() => {
              this.open = exhibit.id;
            }}
          >
            <span>${exhibit.title}</span>
          </button>`,
      )}
    </div>`;
  }

  #renderExhibit(exhibit: Exhibit) {
    const { audio, id, image, text, title, video } = exhibit;
    return html`<section
      class="exhibit"
      aria-labelledby=${`exhibit-${id}`}
      ?hidden=${!this.#isOpen(exhibit)}
    >
      <h3 id=${`exhibit-${id}`}>${title}</h3>
      ${image ? html`<img src=${image.src} alt=${image.alt} />` : nothing}
      ${
        audio
          ? html`<audio controls preload="none" src=${audio.src} aria-label=${title}></audio>
              ${renderTranscript(audio)}`
          : nothing
      }
      ${
        video
          ? html`<video controls preload="none" src=${video.src} aria-label=${title}>
                ${video.captions.map(
                  ({ src, language, label }, at) =>
                    html`<track
                      kind="captions"
                      src=${src}
                      srclang=${language}
                      label=${label}
                      ?default=${at === 0}
                    />`,
                )}
              </video>
              ${renderTranscript(video)}`
          : nothing
      }
      ${text ? html`<div class="prose">${renderProse(text)}</div>` : nothing}
    </section>`;
  }
}

function renderTranscript({ transcript }: Recording) {
  return html`<details class="more">
    <summary>${kindWords('case').transcript}</summary>
    <div class="prose">${renderProse(transcript)}</div>
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-case': CaseElement;
  }
}
