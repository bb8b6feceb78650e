import type { UnitAction } from './unit.js';

/** Tells that the learner did something. */
export function act(element: HTMLElement, action: UnitAction): void {
  element.dispatchEvent(
    new CustomEvent('ptl-act', { detail: action, bubbles: true, composed: true }),
  );
}
