import { escapeXml } from '../targets/xml.js';

/** How a sheet looks: on a screen, and on one page of A4. */
const SHEET_STYLE = [
  ':root{color-scheme:light dark;--ink:light-dark(#11263a,#edf2f3);--page:light-dark(#fbfaf5,#0d1a25);',
  '--line:light-dark(#d6d5ca,#2f4351);--sea:light-dark(#0b5069,#86cbdc);--sunk:light-dark(#f1f0e8,#152633)}',
  '*{box-sizing:border-box}',
  'body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif}',
  'main{max-inline-size:60rem;margin-inline:auto;padding:1.5rem}',
  'h1{font-size:1.75rem;line-height:1.2;margin:0}h2{font-size:1.0625rem;margin:1.5rem 0 .5rem;color:var(--sea)}',
  '.lead{margin:.5rem 0 0}',
  '.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:0 2rem}',
  'ol,ul{margin:0;padding-inline-start:1.25rem}li{margin-block:.25rem}',
  'table{inline-size:100%;border-collapse:collapse}',
  'th,td{text-align:start;vertical-align:top;padding:.3rem .75rem .3rem 0;border-block-end:1px solid var(--line)}',
  'th{font-weight:600}thead th{border-block-end-width:2px}',
  'code{font-size:.9em;background:var(--sunk);padding:0 .25em;border-radius:3px;overflow-wrap:anywhere}',
  '.columns>section{min-inline-size:0}',
  '@media(max-width:34rem){.settings thead{display:none}.settings tr{display:block;padding-block:.5rem;border-block-end:1px solid var(--line)}.settings th,.settings td{display:block;border:0;padding-block:0}}',
  '@page{size:A4;margin:12mm 14mm}',
  '@media print{:root{color-scheme:light;--page:#fff;--ink:#000}body{font-size:8.6pt;line-height:1.32}',
  'main{max-inline-size:none;padding:0}h1{font-size:15pt}h2{font-size:9.5pt;margin:7pt 0 2pt}',
  '.columns{grid-template-columns:1fr 1fr;gap:0 8mm}th,td{padding-block:1.6pt}li{margin-block:1.4pt}section{break-inside:avoid}}',
].join('');

/**
 * A page to print, for whoever sets up packages in an LMS.
 *
 * @param lead The sentence below the title, as HTML.
 * @param content What follows, as HTML.
 */
export function sheetPage(title: string, lead: string, content: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${SHEET_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeXml(title)}</h1>`,
    `<p class="lead">${lead}</p>`,
    ...content,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A part of a sheet. @param content HTML. */
export function sheetSection(title: string, content: string): string {
  return `<section>\n<h2>${escapeXml(title)}</h2>\n${content}\n</section>`;
}

/** A list. @param items HTML, each. */
export function sheetList(items: readonly string[], tag: 'ol' | 'ul' = 'ul'): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}
