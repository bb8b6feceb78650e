import { createHash } from 'node:crypto';
import {
  MODULE_ELEMENT,
  SETTINGS_ELEMENT,
  type PackedModule,
  type PackageSettings,
} from '../../src/module/packed-module.js';
import { WORDS_ELEMENT } from '../../src/i18n/plain-words.js';
import { COMPONENT_STYLES_ELEMENT, ICONS_ELEMENT } from '../../src/themes/component-styles.js';
import { shapes } from '../../src/themes/icon-shapes.js';
import { escapeXml } from '../targets/xml.js';
import { firstPaint, type FirstPictures } from './first-paint.js';

/** What `index.html` is made of. */
export interface PageParts {
  readonly settings: PackageSettings;
  /** The module in its own language, with references to media as in the package. */
  readonly module: PackedModule;
  /** The same as JSON. */
  readonly moduleJson: string;
  /** Reference to the runtime. */
  readonly script: string;
  /** The style sheet's text. */
  readonly style: string;
  /** The style sheets of the components, as JSON. */
  readonly componentStyles: string;
  /** The plain words of the interface in the package's own language, as JSON. */
  readonly words: string;
  /** Script to be fetched at once, because the runtime will ask for it. */
  readonly preload?: string | undefined;
  readonly pictures: FirstPictures;
  /** Where else the page may connect to. */
  readonly connect: readonly string[];
  /** Whether the page holds other pages of the package. */
  readonly frames?: boolean | undefined;
}

/**
 * The page that a package opens with.
 *
 * There is no inline script, no style but the one whose hash the policy names, and no address outside of the package.
 * What the learner reads first is in the page itself with its style, so that it shows as soon as the page has come;
 * the content follows it as data.
 */
export function page(parts: PageParts): string {
  const { module, settings, script, preload } = parts;
  const style = escapeStyle(parts.style);
  const language = escapeXml(module.language);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${module.direction ?? 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(parts.connect, style, parts.frames)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeXml(module.title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    `<script src="${script}" defer></script>`,
    ...(preload === undefined ? [] : [`<link rel="preload" as="script" href="${preload}">`]),
    '</head>',
    '<body>',
    firstPaint(module, parts.pictures),
    dataScript(COMPONENT_STYLES_ELEMENT, parts.componentStyles),
    dataScript(ICONS_ELEMENT, JSON.stringify(shapes)),
    dataScript(WORDS_ELEMENT, parts.words),
    dataScript(SETTINGS_ELEMENT, JSON.stringify(settings)),
    dataScript(MODULE_ELEMENT, parts.moduleJson),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * What the page may load: its own files, pictures written into addresses, and its record store.
 *
 * @param connect Where else the page may connect to.
 * @param style The one style that the page holds, letter by letter.
 * @param frames Whether it holds other pages of the package.
 * @spec Content Security Policy Level 3; `frame-ancestors` has no effect in a page and is left to the LMS
 */
export function policy(connect: readonly string[], style: string, frames = false): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    ["connect-src 'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function dataScript(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${escapeJson(json)}</script>`;
}

/** A style sheet that cannot end the element it stands in. */
function escapeStyle(css: string): string {
  return css.replace(/<\//g, '<\\/');
}

/** JSON that can neither end the script it stands in nor open a comment there. */
export function escapeJson(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
