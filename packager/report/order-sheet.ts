import { escapeXml } from '../targets/xml.js';
import { sheetList, sheetPage, sheetSection } from './sheet.js';

/** What an order sheet says of a programme. */
export interface OrderFacts {
  readonly programme: string;
  readonly title: string;
  readonly lead: string;
  /** Percent of the combined score from which it is passed; absent where nothing is scored. */
  readonly passMark?: number | undefined;
  readonly modules: readonly OrderedModule[];
}

/** A module in the order of a programme. */
export interface OrderedModule {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly required: boolean;
  readonly weight: number;
  /** Percent from which it is passed by itself. */
  readonly passMark?: number | undefined;
  /** What packs it by itself, such as `portolan pack unit-fin1`. */
  readonly command: string;
  /** Its zip for SCORM 1.2. */
  readonly file: string;
}

/**
 * The order sheet of a programme: how to set up its modules as single activities instead of one.
 *
 * For teachers who want an activity, a grade and a competence of its own for each module.
 */
export function orderSheet(facts: OrderFacts): string {
  return sheetPage(`Order sheet: ${facts.title}`, escapeXml(facts.lead), [
    sheetSection('1. The modules, in their order', moduleTable(facts)),
    '<div class="columns">',
    sheetSection('2. In the LMS', sheetList(steps(facts), 'ol')),
    sheetSection('3. The score', sheetList(rules(facts))),
    '</div>',
  ]);
}

function moduleTable({ modules }: OrderFacts): string {
  const rows = modules.map((one, at) =>
    [
      `<td>${at + 1}</td>`,
      `<th scope="row">${escapeXml(one.title)}</th>`,
      `<td>${one.minutes} min</td>`,
      `<td>${one.required ? 'required' : 'optional'}</td>`,
      `<td>${one.weight > 0 ? one.weight : 'not scored'}</td>`,
      `<td>${one.passMark === undefined ? 'when handed in' : `from ${one.passMark} of 100`}</td>`,
      `<td><code>${escapeXml(one.file)}</code></td>`,
    ].join(''),
  );
  const head = [
    '',
    'Module',
    'Time',
    'In the programme',
    'Weight',
    'Complete',
    'Zip for SCORM 1.2',
  ];
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}

function steps({ modules }: OrderFacts): readonly string[] {
  const commands = [...new Set(modules.map(({ command }) => command))];
  return [
    `Make the zips that are not there yet: ${commands.map((one) => `<code>${escapeXml(one)}</code>`).join(', ')}.`,
    'Add an activity <b>SCORM package</b> for each zip, in this order. Settings stand in the set-up sheet of each module.',
    'In Moodle: <b>Activity completion</b> as in the column “Complete”. <b>Restrict access</b> lets a module wait for the one before it; leave it off where learners may choose.',
    'In Moodle: <b>Course competencies</b> in each activity links it to its competence, which one activity for a whole programme cannot do.',
    'What learners write in a unit is kept there; within a programme it is not.',
  ];
}

function rules({ modules, passMark }: OrderFacts): readonly string[] {
  const scored = modules.filter(({ weight }) => weight > 0);
  if (scored.length === 0)
    return ['Nothing is scored: the programme ends when all required modules are done.'];
  return [
    'The programme as one package has a combined score: the mean of the scores of its modules, by their weights. A module that is not handed in counts 0.',
    `In a gradebook of single activities the same is a category with <b>weighted mean of grades</b>, these weights, and <b>exclude empty grades</b> off.`,
    ...(passMark === undefined
      ? []
      : [`It is passed from ${passMark} of 100, once all required modules are done.`]),
  ];
}
