import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Values of CSS variables by name, such as `{ '--at': 40 }`. */
export type Variables = Readonly<Record<string, string | number>>;

class VariablesDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('variables() stands inside a tag');
  }

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
