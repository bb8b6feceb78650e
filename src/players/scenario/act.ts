import type { ScenarioAction } from './scenario.js';

/** Tells the shell what the learner did; the time spent is added there. */
export function act(element: EventTarget, action: ScenarioAction): void {
  element.dispatchEvent(
    new CustomEvent('ptl-act', { detail: action, bubbles: true, composed: true }),
  );
}
