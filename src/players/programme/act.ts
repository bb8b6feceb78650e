import type { ProgrammeAction } from './programme.js';

/** Tells that the learner, or the module that they work on, did something. */
export function act(element: HTMLElement, action: ProgrammeAction): void {
  element.dispatchEvent(
    new CustomEvent('ptl-act', { detail: action, bubbles: true, composed: true }),
  );
}
