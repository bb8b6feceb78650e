import { bytesOf, cutToBytes } from '../../core/session/text-bits.js';

/** A field that a learner types into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a field, and whether some of what was typed or pasted found no room. */
export interface Typed {
  readonly entry: string;
  readonly full: boolean;
}

/** A text with the place of the caret. */
export interface Caret {
  readonly text: string;
  readonly at: number;
}

/**
 * What stands in a field after the learner typed; what has no room is taken out of the field at once.
 *
 * A word that an input method is still composing is left alone until it is whole.
 */
export function typedIn(field: TextField, limit: number, composing = false): Typed {
  const { value } = field;
  if (composing || bytesOf(value) <= limit) return { entry: value, full: false };
  const { text, at } = fitted({ text: value, at: field.selectionEnd ?? value.length }, limit);
  field.value = text;
  field.setSelectionRange(at, at);
  return { entry: text, full: true };
}

/** A text within its limit: what stands before the caret is the newest, so its end gives way first. */
export function fitted({ text, at }: Caret, limit: number): Caret {
  const rest = text.slice(at);
  const room = limit - bytesOf(rest);
  if (room < 0) {
    const start = cutToBytes(text, limit);
    return { text: start, at: Math.min(at, start.length) };
  }
  const start = cutToBytes(text.slice(0, at), room);
  return { text: start + rest, at: start.length };
}
