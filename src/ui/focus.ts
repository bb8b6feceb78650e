import type { LitElement } from 'lit';

/** Focuses a part of an element, after its first rendering if that is still to come. */
export function focusPart(host: LitElement, selector: string): void {
  const part = host.renderRoot?.querySelector<HTMLElement>(selector);
  if (part) part.focus();
  else
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
}
