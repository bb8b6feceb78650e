import { COMPONENT_STYLES_ELEMENT } from '../themes/component-styles.js';
import { pageData } from './page-data.js';

let texts: Readonly<Record<string, string>> | undefined;

/**
 * A component's style sheet, from the data of the package.
 *
 * Never called in the sources: the build of the runtime puts it in the place of every `css`
 * template, whose text it takes out of the scripts.
 *
 * @throws Error when the page does not hold the sheet, which the packager rules out.
 */
export function styleSheet(name: string): CSSStyleSheet {
  // The packager wrote it, with the type it is read as.
  texts ??= pageData(COMPONENT_STYLES_ELEMENT) as Readonly<Record<string, string>>;
  const text = texts[name];
  if (text === undefined) throw new Error(`No style sheet "${name}" in this package`);
  return sheetOf(text);
}

/** A style sheet that no policy of the page or its site refuses, because a script of the package makes it. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
