import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import type { Reference, ReferenceItem, ReferencePage } from './content.js';

/** Id of the module that the reference content becomes. */
export const REFERENCE_MODULE = 'reference';

/** What of the reference content a module holds. */
export interface Conversion {
  /** Bytes of what was taken over: questions as JSON, and pictures. */
  readonly bytes: number;
  /** What was left out or changed, in a line each. */
  readonly notes: readonly string[];
}

const PATHS = {
  text: 'module.yaml',
  report: 'report.yaml',
  bank: join('bank', '01-questions.yaml'),
};

/**
 * Writes the reference content as a module that authors could have written.
 *
 * Pictures belong to pages, which cannot be shown yet; they become the cases of the first questions.
 *
 * @param root Folder of modules; the module lies in a folder of its own below it.
 */
export function writeReferenceModule(root: string, reference: Reference): Conversion {
  const { content, pictures } = reference;
  const folder = join(root, REFERENCE_MODULE);
  const shown = content.items.filter(isShown);
  const pictured = content.pages.filter((page) => page.image !== undefined);
  mkdirSync(join(folder, 'bank'), { recursive: true });
  mkdirSync(join(folder, 'media'), { recursive: true });
  const items = shown.map((item, at) => itemOf(item, at, pictured[at]));
  writeFileSync(join(folder, PATHS.text), yaml(headOf(content.title, items.length)));
  writeFileSync(join(folder, PATHS.report), yaml({ kind: 'score' }));
  writeFileSync(join(folder, PATHS.bank), yaml({ items }));
  for (const [path, bytes] of pictures) {
    writeFileSync(join(folder, 'media', basename(path)), bytes);
  }
  const texts = [shown, pictured.map(({ image, alt }) => ({ image, alt }))];
  return {
    bytes: [...pictures.values()].reduce(
      (sum, { length }) => sum + length,
      Buffer.byteLength(JSON.stringify(texts)),
    ),
    notes: [
      'Left out, because there is no player for it yet: 5 matching questions, 10 pages of text, the dialogue of 12 nodes.',
      'The 5 pictures of the pages stand in the cases of the first 5 questions.',
      'The 5 likert questions are anchored scales that do not count.',
      'The feedback of a question is the reason at its right options and its "why"; wrong options have one fixed sentence.',
    ],
  };
}

/** YAML as people write it: what occurs twice is written twice. */
function yaml(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false });
}

type ShownItem = Exclude<ReferenceItem, { readonly type: 'matching' }>;

function isShown(item: ReferenceItem): item is ShownItem {
  return item.type !== 'matching';
}

function headOf(title: string, questions: number) {
  return {
    id: REFERENCE_MODULE,
    version: '1.0.0',
    language: 'en',
    title,
    lead: 'Questions of invented words, made to compare how tools pack and show the same content.',
    terms: [{ value: `${questions} questions`, words: 'one at a time' }],
    branding: { publisher: 'Portolan' },
    checked: '2026-11-22',
    accessibility: 'The words mean nothing; everything else is as in any other module.',
    activity: {
      kind: 'assessment',
      minutes: 20,
      feedback: 'after-handing-in',
      sections: [
        { id: 'one', title: 'One right answer' },
        { id: 'several', title: 'Several right answers' },
      ],
    },
  };
}

function itemOf(item: ShownItem, at: number, page: ReferencePage | undefined) {
  const common = {
    id: item.id,
    number: at + 1,
    label: `Question ${at + 1}`,
    prompt: item.prompt,
    ...(page ? { stem: `![${page.alt}](media/${basename(page.image ?? '')})` } : {}),
  };
  if (item.type === 'likert') return { ...common, kind: 'anchored', points: item.scale };
  const many = item.type === 'multiple';
  return {
    ...common,
    kind: 'choice',
    ...(many ? { many } : {}),
    dimension: many ? 'several' : 'one',
    options: item.options.map((text, place) => optionOf(item, text, place)),
    why: item.feedback,
  };
}

function optionOf(
  { correct, feedback }: { readonly correct: readonly number[]; readonly feedback: string },
  text: string,
  place: number,
) {
  const key = 'abcde'.charAt(place);
  return correct.includes(place)
    ? { key, text, correct: true, rationale: feedback }
    : { key, text, rationale: 'This is not one of the right answers.' };
}
