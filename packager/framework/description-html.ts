import type { Competence, Framework } from '../../src/core/competence/framework.js';
import { escapeXml } from '../targets/xml.js';
import { noticeLines, referenceLine } from './references.js';

/**
 * What a competence is, as HTML on one line: definition, levels and references.
 *
 * @param levels Names of levels 1 to 4 in the language of the competence.
 */
export function competenceHtml(competence: Competence, levels: readonly string[]): string {
  const items = competence.levels.map(
    (text, index) =>
      `<li><strong>${escapeXml(levels[index] ?? '')}:</strong> ${escapeXml(text)}</li>`,
  );
  const skills = competence.mappings.esco.map(({ label, uri }) =>
    uri === undefined ? escapeXml(label) : `<a href="${escapeXml(uri)}">${escapeXml(label)}</a>`,
  );
  return [
    `<p>${escapeXml(competence.definition)}</p>`,
    `<ol>${items.join('')}</ol>`,
    `<p>${[escapeXml(referenceLine(competence)), ...(skills.length > 0 ? [`ESCO: ${skills.join(', ')}`] : [])].join('; ')}</p>`,
  ].join('');
}

/** Where the framework comes from, as HTML on one line. */
export function noticeHtml(framework: Framework): string {
  return noticeLines(framework)
    .map((line) => `<p>${escapeXml(line)}</p>`)
    .join('');
}
