import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from './icon.js';

/** One choice of a select. */
export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

/** A native select as an element of our own looks; styled by `field`. */
export interface SelectField {
  readonly id?: string;
  /** Its name, unless a `<label for>` names it. */
  readonly label?: string | undefined;
  readonly options: readonly SelectOption[];
  /** The value picked; empty for none. */
  readonly value: string;
  /** Words of the empty choice, such as `Choose`; left out where something is always picked. */
  readonly empty?: string | undefined;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  /** Ids that describe it. */
  readonly describedBy?: unknown;
  readonly pick: (value: string) => void;
}

/** A native select with its arrow. */
export function renderSelect(field: SelectField): TemplateResult {
  const onChange = (event: Event & { currentTarget: HTMLSelectElement }) => {
    field.pick(event.currentTarget.value);
  };
  return html`<span class="select">
    <select
      id=${ifDefined(field.id)}
      class="text"
      aria-label=${field.label ?? nothing}
      aria-describedby=${field.describedBy ?? nothing}
      aria-invalid=${field.invalid ? 'true' : 'false'}
      .value=${live(field.value)}
      ?disabled=${field.disabled ?? false}
      @change=${onChange}
    >
      ${
        field.empty === undefined
          ? nothing
          : html`<option value="" .selected=${field.value === ''}>${field.empty}</option>`
      }
      ${field.options.map(
        ({ value, text }) =>
          html`<option value=${value} .selected=${value === field.value}>${text}</option>`,
      )}
    </select>
    ${icon('open')}
  </span>`;
}
