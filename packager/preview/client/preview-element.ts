import { css, html, LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { previewStyles } from './preview-styles.js';

/** The preview: a list of packages, or one of them being played, by the address of the page. */
export class PreviewElement extends LitElement {
  static override styles = [
    previewStyles,
    css`
      :host {
        min-block-size: 100%;
      }
    `,
  ];

  @state() private address = new URL(location.href);

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.#onNavigation);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onNavigation);
  }

  override render() {
    return this.address.pathname === '/play'
      ? html`<ptl-player .query=${this.address.searchParams}></ptl-player>`
      : html`<ptl-package-list></ptl-package-list>`;
  }

  #onNavigation = () => {
    this.address = new URL(location.href);
  };
}
