import { html, type TemplateResult } from 'lit';
import { messages } from '../i18n/current.js';
import { icon } from './icon.js';

/** A button that prints the page; styled by `button`. @param words What it says, where not `Print`. */
export function renderPrint(words = messages().results.print): TemplateResult {
  return html`<button
    class="btn no-print"
    type="button"
    @click=${() => {
      print();
    }}
  >
    ${icon('print')}<span>${words}</span>
  </button>`;
}
