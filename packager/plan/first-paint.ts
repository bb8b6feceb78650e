import type { PackedModule } from '../../src/module/packed-module.js';
import { escapeXml } from '../targets/xml.js';
import { interfaceWords } from './interface-words.js';

/**
 * The words of the start screen as plain HTML inside `<ptl-app>`, which replaces them.
 *
 * Its classes are those of `src/themes/page.css`, where it looks like the start screen.
 *
 * @param scene Reference to the picture of the start screen.
 * @param mark The publisher's mark, as SVG.
 */
export function firstPaint(module: PackedModule, scene: string | undefined, mark: string): string {
  const terms = module.terms.map(
    ({ value, words }) => `<li><b>${escapeXml(value)}</b> ${escapeXml(words)}</li>`,
  );
  return [
    '<ptl-app>',
    '<div class="ptl-first">',
    `<header class="ptl-first-head">${mark}<span>${escapeXml(module.about.publisher)}</span></header>`,
    '<main class="ptl-first-open">',
    ...(scene === undefined
      ? []
      : [
          `<img class="ptl-first-scene" src="${escapeXml(scene)}" width="640" height="260" alt="">`,
        ]),
    '<div>',
    `<h1>${escapeXml(module.title)}</h1>`,
    `<p class="ptl-first-lead">${escapeXml(module.lead)}</p>`,
    `<noscript><p>${escapeXml(interfaceWords(module.language).start.noScript)}</p></noscript>`,
    '</div>',
    ...(terms.length === 0 ? [] : [`<ul class="ptl-first-terms">${terms.join('')}</ul>`]),
    '</main>',
    '</div>',
    '</ptl-app>',
  ].join('\n');
}
