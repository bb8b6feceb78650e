import { areaOf } from '../../src/core/competence/framework.js';
import { escapeXml } from '../targets/xml.js';
import { csvText } from './csv-text.js';
import { competenceHtml, noticeHtml } from './description-html.js';
import type { FrameworkFormat, FrameworkSource } from './format.js';
import { wordingIn, type Wording } from './wording.js';

/** The columns that Moodle's importer expects, in its order; it goes by position, not by name. */
const COLUMNS = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** What Moodle calls the four depths of a framework; ours has two. */
const TAXONOMY = 'domain,competency,competency,competency';

/** Moodle's number for HTML. */
const HTML = '1';

/** An area is reached when all its competences are: outcome 2 marks it by itself, with the scale's default. */
const ALL_CHILDREN: Row = {
  'Rule type (optional)': 'core_competency\\competency_rule_all',
  'Rule outcome (optional)': '2',
  'Rule config (optional)': 'null',
};

/**
 * A competency framework for the import of Moodle's administration.
 *
 * Areas are the parents of competences; the levels are the scale, and what they mean stands in the
 * descriptions. Cells are not made safe for spreadsheets: Moodle would show the apostrophes.
 *
 * @source Moodle 4.5, admin/tool/lpimportcsv/classes/framework_importer.php
 */
export const moodle: FrameworkFormat = { multilingual: false, hasIris: false, write };

function write({ framework, language }: FrameworkSource): string {
  const wording = wordingIn(framework, language);
  const head: Row = {
    'ID number': `${framework.creator}-${framework.version}-${wording.language}`,
    'Short name': wording.title,
    Description: noticeHtml(framework),
    'Scale values': [wording.below, ...wording.levels].join(','),
    'Scale configuration': scaleConfiguration(wording),
    'Is framework': '1',
    Taxonomy: TAXONOMY,
  };
  const areas = wording.areas.map(({ id, name, description }): Row => ({
    'ID number': id,
    'Short name': name,
    Description: `<p>${escapeXml(description)}</p>`,
    ...ALL_CHILDREN,
  }));
  const competences = wording.competences.map((competence): Row => ({
    'Parent ID number': areaOf(competence.id),
    'ID number': competence.id,
    'Short name': competence.name,
    Description: competenceHtml(competence, wording.levels),
  }));
  const rows = [head, ...areas, ...competences].map((row) =>
    COLUMNS.map((column) => (column === 'Description format' ? HTML : (row[column] ?? ''))),
  );
  return csvText([COLUMNS, ...rows], ',');
}

/**
 * Says which values of the scale are proficient: all from level 1 on, of which the first is given by
 * default, so that Moodle never claims more than it knows.
 *
 * The first entry names the scale, whose number the importer puts in.
 */
function scaleConfiguration({ levels }: Wording): string {
  return JSON.stringify([
    { scaleid: '1' },
    ...levels.map((_, index) => ({
      id: index + 2,
      scaledefault: index === 0 ? 1 : 0,
      proficient: 1,
    })),
  ]);
}
