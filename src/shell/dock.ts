import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../ui/icon.js';
import type { Choice } from './choices.js';

/** A dock with the one way on, for the `dock` slot of the frame. */
export function dock(
  choice: Choice,
  words: string,
  sign: IconName,
  choose: (choice: Choice) => void,
): TemplateResult {
  const press = () => {
    choose(choice);
  };
  return html`<ptl-dock slot="dock">
    <button class="btn ${sign === 'back' ? '' : 'main'}" type="button" @click=${press}>
      ${sign === 'back' ? icon(sign) : ''}<span>${words}</span>${sign === 'back' ? '' : icon(sign)}
    </button>
  </ptl-dock>`;
}
