import { escapeXml } from '../targets/xml.js';
import { sheetList, sheetPage, sheetSection } from './sheet.js';

/** What a set-up sheet says of a module. */
export interface SetupFacts {
  readonly module: string;
  readonly title: string;
  readonly version: string;
  /** Whether the LMS is told a score. */
  readonly graded: boolean;
  /** Share of full credit needed to pass, 0 to 1. */
  readonly passMark?: number | undefined;
  /** Names of the dimensions or competences that the teacher gets a line for. */
  readonly objectives: readonly string[];
  /** Whether single answers are sent; a programme sends what its parts amount to. */
  readonly answers: boolean;
  /** Files made, such as `demo.scorm12.zip`, by target. */
  readonly files: Readonly<Record<string, string>>;
}

/** A setting with the value to choose and the reason. */
type Setting = readonly [name: string, value: string, reason: string];

/**
 * The set-up sheet of a module: one page to print, for whoever puts the package into Moodle.
 *
 * What it recommends was seen in Moodle 4.5; the names of settings are those of its English interface.
 */
export function setupSheet(facts: SetupFacts): string {
  return sheetPage(
    `Setting up: ${facts.title}`,
    `For teachers and administrators. Version ${escapeXml(facts.version)}. ${outcome(facts)}`,
    [
      '<div class="columns">',
      sheetSection('1. Which file', files(facts)),
      sheetSection('2. Into Moodle', sheetList(steps(facts), 'ol')),
      '</div>',
      sheetSection('3. Settings of the activity in Moodle', settingsTable(settings(facts))),
      '<div class="columns">',
      sheetSection('4. Where you see what', sheetList(views(facts))),
      sheetSection('5. Good to know', sheetList(notes(facts))),
      '</div>',
    ],
  );
}

function outcome({ graded, passMark }: SetupFacts): string {
  if (!graded) return 'It reports that a learner has finished, and no grade.';
  if (passMark === undefined)
    return 'It reports a score from 0 to 100 and that a learner has finished.';
  return `It reports a score from 0 to 100; ${percent(passMark)} of 100 are needed to pass.`;
}

function files({ files: made, module }: SetupFacts): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Moodle, and most other LMSs', made['scorm12']],
    [
      'ILIAS',
      `the same; better made with <code>portolan pack ${escapeXml(module)} --preset ilias</code>`,
    ],
    ['Sakai, Canvas, Blackboard, Brightspace', made['scorm2004']],
    ['SCORM engines and LMSs with cmi5', made['cmi5']],
    ['LMSs with a record store (xAPI)', made['xapi']],
    ['A website or a USB stick', made['web']],
  ];
  const known = rows.filter(([, file]) => file !== undefined);
  return `<table>${known
    .map(
      ([where, file = '']) =>
        `<tr><th scope="row">${escapeXml(where)}</th><td>${fileCell(file)}</td></tr>`,
    )
    .join('')}</table>`;
}

function fileCell(file: string): string {
  return file.endsWith('.zip') ? `<code>${escapeXml(file)}</code>` : file;
}

function steps({ files: made }: SetupFacts): readonly string[] {
  return [
    'In your course, switch <b>Edit mode</b> on and choose <b>Add an activity or resource</b>, then <b>SCORM package</b>.',
    `Give it a name and drop <code>${escapeXml(made['scorm12'] ?? 'the SCORM 1.2 zip')}</code> on <b>Package file</b>. Do not unpack the zip.`,
    'Choose the settings of part 3, then <b>Save and display</b>.',
    'Press <b>Enter</b>, answer one question, leave, and come back: you are where you were.',
  ];
}

function settings(facts: SetupFacts): readonly Setting[] {
  return [
    [
      'Appearance: Disable preview mode',
      'Yes',
      'Moodle saves and grades what a learner does in a preview.',
    ],
    [
      'Appearance: Display course structure in player',
      'Disabled',
      'There is one page only; without the list it is wider, and every save is quicker.',
    ],
    [
      'Appearance: Display package',
      'Current window',
      'A pop-up is no larger, and browsers may block it.',
    ],
    ...grading(facts),
    [
      'Attempts: Number of attempts',
      'Unlimited',
      'Leaving and coming back goes on with the same attempt; a new one starts only when the learner asks.',
    ],
    [
      'Attempts: Force new attempt',
      'No',
      'Otherwise Moodle opens an empty attempt in place of the saved one.',
    ],
    [
      'Compatibility: Force completed',
      'No',
      'The package itself says when a learner has finished.',
    ],
    ['Compatibility: Auto-commit', 'No', 'The package saves after every answer.'],
    ...completion(facts),
  ];
}

function grading({ graded }: SetupFacts): readonly Setting[] {
  if (graded) {
    return [
      [
        'Grade: Grading method',
        'Highest grade, maximum 100',
        'The package sends a score from 0 to 100.',
      ],
      [
        'Attempts: Attempts grading',
        'Highest attempt',
        'Practising again can then never cost a learner anything.',
      ],
    ];
  }
  return [
    [
      'Grade: Grading method',
      'Learning objects',
      'No grade is sent: whoever has finished counts 1 of 1. Other methods show an empty grade or 0.',
    ],
    [
      'Attempts: Attempts grading',
      'Highest attempt',
      'Repeating it later leaves the first result in place.',
    ],
  ];
}

function completion({ graded, passMark }: SetupFacts): readonly Setting[] {
  const passes = graded && passMark !== undefined;
  return [
    [
      'Activity completion: Add requirements',
      `Require status: ${passes ? 'Passed' : 'Completed'}`,
      passes
        ? 'Whoever fails may try again; the activity is complete once it is passed.'
        : 'The activity is complete when the learner has handed in. Do not require a score: none is sent.',
    ],
  ].map(([name = '', value = '', reason = '']): Setting =>
    passes || !graded
      ? [name, value, reason]
      : [name, value, 'The activity is complete when the learner has handed in.'],
  );
}

/** Objectives that are named; of more the number says enough. */
const MOST_NAMED = 8;

function views({ answers, graded, objectives }: SetupFacts): readonly string[] {
  const first = objectives.slice(0, MOST_NAMED).map(escapeXml).join(', ');
  const more = objectives.length - MOST_NAMED;
  const named =
    objectives.length === 0 ? 'each part' : more > 0 ? `${first} and ${String(more)} more` : first;
  return [
    `<b>Reports, Interactions report:</b> every learner with ${answers ? 'every answer in words, and first of all ' : ''}one line for ${named}. Tick <i>Question</i> and <i>Result</i> in its preferences. It downloads as a spreadsheet.`,
    `<b>Reports, Basic report:</b> attempts, first and last access, ${graded ? 'score and status' : 'status; the score stays empty'}.`,
    '<b>Reports, Track details of a learner:</b> everything as it was sent.',
    graded
      ? '<b>Gradebook:</b> one grade for this activity.'
      : '<b>Activity completion report:</b> who has finished. In the gradebook, hide this activity.',
    'Two pages of Moodle 4.5 and 5.1 stay empty although all is saved: the <i>Objectives report</i>, and the <i>Interactions</i> tab of a single learner.',
  ];
}

function notes({ files: made }: SetupFacts): readonly string[] {
  return [
    'To learners: your answers are saved one by one. Close the window whenever you like.',
    'Your own <b>Enter</b> counts as an attempt like a learner’s. You can delete it in the Basic report.',
    '<b>New version:</b> put the new zip into the same activity. Results and half-finished attempts stay.',
    'Moodle links a competency to an activity, not to a part of it: <b>Course competencies</b> in the same form.',
    ...(made['cmi5'] === undefined
      ? []
      : [
          '<b>cmi5 in Moodle</b> is not recommended yet: its plugin is an early version, starts nothing on MariaDB, and shows no answers. Use SCORM 1.2.',
        ]),
    'Right answers are inside the package, as in any SCORM package. It suits learning and self-checks, not examinations.',
  ];
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

function settingsTable(rows: readonly Setting[]): string {
  const body = rows
    .map(
      ([name, value, reason]) =>
        `<tr><th scope="row">${escapeXml(name)}</th><td><b>${escapeXml(value)}</b></td><td>${escapeXml(reason)}</td></tr>`,
    )
    .join('\n');
  return `<table class="settings"><thead><tr><th scope="col">Setting</th><th scope="col">Choose</th><th scope="col">Why</th></tr></thead><tbody>\n${body}\n</tbody></table>`;
}
