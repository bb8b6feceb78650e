import { html, nothing } from 'lit';
import type { RoomWords } from '../../i18n/kinds/text.js';
import { bytesOf } from '../../core/session/text-bits.js';
import type { Typed } from './typed-in.js';

/**
 * The room that a field has left, under the id `echo`, and what is said when it is full.
 *
 * @param count What else is counted; empty for nothing.
 */
export function renderRoom({ entry, full }: Typed, limit: number, words: RoomWords, count = '') {
  const left = Math.max(0, limit - bytesOf(entry));
  return html`<div class="room">
    <p class="full" aria-live="polite">${full ? words.full : ''}</p>
    <p id="echo" class="left">
      ${count ? html`<span>${count}</span> ` : nothing}<span>${words.left(left)}</span>
    </p>
  </div>`;
}
