import { html } from 'lit';
import type { RoomWords } from '../../i18n/kinds/text.js';
import { bytesOf } from '../../core/session/text-bits.js';
import type { Typed } from './typed-in.js';

/** The room that a field has left, under the id `echo`, and what is said when it is full. */
export function renderRoom({ entry, full }: Typed, limit: number, words: RoomWords) {
  const left = Math.max(0, limit - bytesOf(entry));
  return html`<div class="room">
    <p class="full" aria-live="polite">${full ? words.full : ''}</p>
    <p id="echo" class="left">
      <span>${words.left(left)}</span>
    </p>
  </div>`;
}
