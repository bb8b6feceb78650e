/** What a learner can choose on the app's own screens. */
export type Choice =
  'begin' | 'again' | 'result' | 'look' | 'about' | 'back' | 'download' | 'leave';

/** Tells the app what the learner chose; the event is `ptl-choose`, its detail the choice. */
export function choose(element: HTMLElement, choice: Choice): void {
  element.dispatchEvent(
    new CustomEvent('ptl-choose', { detail: choice, bubbles: true, composed: true }),
  );
}
