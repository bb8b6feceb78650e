/** Tells the player that the learner changed the answer; `response` is the whole new response. */
export function respond(element: HTMLElement, response: unknown): void {
  element.dispatchEvent(
    new CustomEvent('ptl-respond', { detail: response, bubbles: true, composed: true }),
  );
}
