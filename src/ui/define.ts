/** Defines a custom element, unless a page that embeds us twice has done so already. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
