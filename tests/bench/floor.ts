import { escapeXml } from '../../packager/targets/xml.js';
import type { SiteFiles } from './content-site.js';
import type { PackageWords } from './package-words.js';

/**
 * The least that could show the same words: a page of plain HTML with the start screen, and a second one
 * with the first question behind a link. No style, no script, no picture.
 */
export function floorPages(words: PackageWords): SiteFiles {
  const { language, title, start, question } = words;
  const [prompt = '', ...choices] = question;
  return new Map([
    [
      'index.html',
      page(language, title, title, start, '<a class="next" href="question.html">Start</a>'),
    ],
    ['question.html', page(language, title, prompt, choices, '')],
  ]);
}

function page(
  language: string,
  title: string,
  heading: string,
  lines: readonly string[],
  end: string,
): Buffer {
  return Buffer.from(
    [
      '<!doctype html>',
      `<html lang="${language}">`,
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeXml(title)}</title>`,
      '<link rel="icon" href="data:,">',
      `<h1>${escapeXml(heading)}</h1>`,
      ...lines.map((line) => `<p>${escapeXml(line)}</p>`),
      end,
      '</html>',
      '',
    ].join('\n'),
  );
}
