import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Launch } from '../channels/channel.js';
import { messages } from '../i18n/current.js';
import { formatDate } from '../i18n/format.js';
import { Localized } from '../i18n/localize.js';
import type { About } from '../module/packed-module.js';
import { focusPart } from '../ui/focus.js';
import { icon } from '../ui/icon.js';
import { renderProse } from '../ui/prose.js';
import { choose } from './choices.js';
import { styles } from './styles.js';

/**
 * Who publishes the module, what is kept where, how usable it is, and where to report an error.
 *
 * @event ptl-choose - `download`.
 */
export class AboutScreenElement extends LitElement {
  static override styles = styles;

  /** What the package says of itself. */
  @property({ attribute: false }) about!: About;

  /** Where work is kept. */
  @property() keeps: Launch['keeps'] = 'lms';

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const words = messages().about;
    const { about } = this;
    return html`<div class="mid stack-5">
      <h1 tabindex="-1">${words.title}</h1>
      ${
        about.logo
          ? html`<img class="logo" src=${about.logo} alt=${about.logoAlt ?? about.publisher} />`
          : nothing
      }
      <dl class="terms-of-use">
        ${this.#renderFact(words.publisher, about.publisher)}
        ${about.website ? this.#renderFact(words.website, link(about.website)) : nothing}
        ${this.#renderFunding()}
        ${this.#renderFact(
          words.licence,
          about.licenceUrl ? link(about.licenceUrl, about.licence) : about.licence,
        )}
        ${
          about.attributions.length > 0
            ? this.#renderFact(
                words.reused,
                about.attributions.map((line) => html`<p>${line}</p>`),
              )
            : nothing
        }
        ${this.#renderFact(words.version, about.version)}
        ${this.#renderFact(words.checked, formatDate(noonOf(about.checked)))}
      </dl>
      <section>
        <h2>${words.privacy}</h2>
        <div class="stack">
          <div class="prose">
            <p>${this.#kept()}</p>
            <p>${words.noTracking}</p>
          </div>
          <p class="row">
            <button class="btn" type="button" @click=${() => choose(this, 'download')}>
              ${icon('save')}<span>${messages().results.download}</span>
            </button>
          </p>
        </div>
      </section>
      <section>
        <h2>${words.accessibility}</h2>
        <div class="prose">${renderProse(about.accessibility)}</div>
      </section>
      ${this.#renderContact()}
    </div>`;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderFact(term: string, value: unknown) {
    return html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  #renderFunding() {
    const { funding } = this.about;
    if (!funding) return nothing;
    return this.#renderFact(
      messages().about.funding,
      html`${funding.emblem ? html`<img class="logo" src=${funding.emblem} alt="" />` : nothing}
        <p>${funding.statement}</p>`,
    );
  }

  #renderContact() {
    const words = messages().about;
    const { contact, publisher } = this.about;
    return html`<section>
      <h2>${words.report}</h2>
      <p>
        ${words.reportText}
        ${!contact ? publisher : contact.includes('@') ? link(`mailto:${contact}`, contact) : link(contact)}
      </p>
    </section>`;
  }

  #kept(): string {
    const words = messages().about;
    switch (this.keeps) {
      case 'lms':
        return words.keptByLms;
      case 'device':
        return words.keptOnDevice;
      case 'nothing':
        return words.keptNowhere;
    }
  }
}

/** A link that leaves the package open. */
function link(href: string, words = href.replace(/^https?:\/\//, '').replace(/\/$/, '')) {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${words}<span class="hide"> ${messages().about.newWindow}</span></a
  >`;
}

/** A day as a moment that lies on it in every time zone of the reader. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
