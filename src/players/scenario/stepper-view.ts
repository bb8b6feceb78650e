import { html, type TemplateResult } from 'lit';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { drawIcon, icon } from '../../ui/icon.js';

/** A number that is counted up and down. */
export interface Stepper {
  /** What is counted. */
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly set: (value: number) => void;
}

/** Two buttons around a number; both stay in reach of the keys at their ends. */
export function renderStepper({ name, value, most, set }: Stepper): TemplateResult {
  const words = kindWords('scenario');
  const step = (by: number) => () => {
    set(Math.max(0, Math.min(most, value + by)));
  };
  return html`<span class="stepper">
    <button
      class="btn square"
      type="button"
      aria-label=${words.oneLess(name)}
      aria-disabled=${value <= 0}
      @click=${step(-1)}
    >
      ${icon('partly')}
    </button>
    <output aria-live="polite">${value}</output>
    <button
      class="btn square"
      type="button"
      aria-label=${words.one(name)}
      aria-disabled=${value >= most}
      @click=${step(1)}
    >
      ${drawIcon('M5 12h14M12 5v14')}
    </button>
  </span>`;
}
