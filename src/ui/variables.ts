import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Values of CSS variables by name, such as `{ '--at': 40 }`. */
export type Variables = Readonly<Record<string, string | number>>;

class VariablesDirective extends Directive {
  render(values: Variables): unknown {
    return values;
  }

  override update({ element }: ElementPart, [values]: [Variables]): symbol {
    // The template is ours: only HTML elements carry the directive.
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return noChange;
  }
}

/**
 * Sets CSS variables on an element from script.
 *
 * A `style` attribute would be blocked by the strict content security policy of a package.
 *
 * @example html`<i ${variables({ '--at': 40 })}></i>`
 */
export const variables = directive(VariablesDirective);
