import type { PackedModule } from '../../src/module/packed-module.js';
import { escapeXml } from '../targets/xml.js';
import { interfaceWords } from './interface-words.js';

/** Pictures of the first paint, by their references in the package. */
export interface FirstPictures {
  /** The picture of the start screen. */
  readonly scene?: string | undefined;
  /** The publisher's logo, in place of the mark. */
  readonly logo?: string | undefined;
  /** The mark, as SVG. */
  readonly mark: string;
}

/**
 * The words of the start screen as plain HTML inside `<ptl-app>`, which replaces them.
 *
 * Its classes are those of `src/themes/page.css`, where it looks like the start screen.
 */
export function firstPaint(module: PackedModule, { scene, logo, mark }: FirstPictures): string {
  const { publisher, logoAlt } = module.about;
  const sign =
    logo === undefined
      ? mark
      : `<img src="${escapeXml(logo)}" height="36" alt="${escapeXml(logoAlt ?? publisher)}">`;
  const terms = module.terms.map(
    ({ value, words }) => `<li><b>${escapeXml(value)}</b> ${escapeXml(words)}</li>`,
  );
  return [
    '<ptl-app>',
    '<div class="ptl-first">',
    `<header class="ptl-first-head">${sign}<span>${escapeXml(publisher)}</span></header>`,
    '<main class="ptl-first-open">',
    ...(scene === undefined
      ? []
      : [
          `<img class="ptl-first-scene" src="${escapeXml(scene)}" width="640" height="260" alt="">`,
        ]),
    '<div>',
    `<h1>${escapeXml(module.title)}</h1>`,
    `<p class="ptl-first-lead">${escapeXml(module.lead)}</p>`,
    `<noscript><p>${escapeXml(interfaceWords(module.language).noScript)}</p></noscript>`,
    '</div>',
    ...(terms.length === 0 ? [] : [`<ul class="ptl-first-terms">${terms.join('')}</ul>`]),
    '</main>',
    '</div>',
    '</ptl-app>',
  ].join('\n');
}
