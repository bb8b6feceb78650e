import type { z } from 'zod';
import type { Case } from '../../src/core/assessment/case.js';
import type { ReportContent } from '../../src/core/assessment/report-type.js';
import type {
  Authored,
  AuthoredGame,
  AuthoredItem,
  AuthoredModule,
  AuthoredUnit,
  PlaceOf,
} from '../../src/module/authored.js';
import type { Finding } from '../../src/module/problem.js';
import { moduleSchema, type ModuleHead } from '../../src/module/schema.js';
import { caseOf, questionsOf, type AuthoredCase } from '../../src/items/case/expand.js';
import { bankSchema } from '../../src/items/schemas.js';
import { cardsSchema, eventsSchema, worldSchema } from '../../src/core/scenario/schema.js';
import { unitPlanSchema, unitTextSchema } from '../../src/players/unit/schema.js';
import { reportSchema } from '../../src/reports/schemas.js';
import type { SourceDocument } from './document.js';
import type { MediaUse } from './media-use.js';
import { renderProse } from './render-prose.js';

/** A document with its words in one language. */
export interface DocumentWords {
  readonly document: SourceDocument;
  /** Valid by the schema of the document; Markdown is still a string. */
  readonly value: unknown;
  readonly place: PlaceOf;
}

/** A module put together from its documents. */
export interface Assembled {
  /** Absent when the head or every item is missing; a missing report is an empty one. */
  readonly module?: AuthoredModule;
  /** `module.yaml` with Markdown as it was written. */
  readonly head?: ModuleHead;
  readonly findings: readonly Finding[];
  /** Pictures, sounds and films that it names. */
  readonly uses: readonly MediaUse[];
}

/** A document in the words of its author. */
export function inOriginal(document: SourceDocument): DocumentWords {
  const { file, pathOf, value } = document;
  return { document, value, place: (path, key = false) => ({ file, path: pathOf(path), key }) };
}

/** Puts a module together and turns its Markdown into trees. */
export function assemble(words: readonly DocumentWords[], media: readonly string[]): Assembled {
  const findings: Finding[] = [];
  const uses: MediaUse[] = [];
  const render = <Schema extends z.ZodType>(
    schema: Schema,
    one: DocumentWords,
  ): z.output<Schema> => {
    // The document was judged by this very schema, which its path names.
    const rendered = renderProse(schema, one.value as z.output<Schema>, one.place);
    findings.push(...rendered.findings);
    uses.push(...rendered.media);
    return rendered.value;
  };
  const named = (name: string) => words.find((one) => one.document.relative === name);
  const headWords = named('module.yaml');
  const reportWords = named('report.yaml');
  const written = words
    .filter((one) => one.document.relative.startsWith('bank/'))
    .flatMap((one) => listed<Entry>(render(bankSchema, one).items, 'items', one.place));
  const report: Authored<ReportContent> | undefined = reportWords && {
    value: render(reportSchema, reportWords),
    place: reportWords.place,
  };
  if (!headWords) return { findings, uses };
  const head = { value: render(moduleSchema, headWords), place: headWords.place };
  return {
    module: {
      head,
      items: written.flatMap(itemsOf),
      cases: written.flatMap(casesOf),
      report: report ?? {
        value: { kind: REPORTS[head.value.activity.kind] ?? 'none' },
        place: head.place,
      },
      game: gameOf(words, render),
      unit: unitOf(words, render),
      media,
    },
    // Judged by `moduleSchema`; only the type of Markdown is not yet true.
    head: headWords.value as ModuleHead,
    findings,
    uses,
  };
}

/** What stands for the report where the activity brings its own. */
const REPORTS: Readonly<Record<string, string>> = {
  scenario: 'debrief',
  unit: 'unit',
  programme: 'programme',
};

/** Turns a document into what packages hold, with its Markdown as trees. */
type Render = <Schema extends z.ZodType>(schema: Schema, one: DocumentWords) => z.output<Schema>;

/** The game, where its world is there. */
function gameOf(words: readonly DocumentWords[], render: Render): AuthoredGame | undefined {
  const world = words.find(({ document }) => document.relative === 'scenario.yaml');
  if (!world) return undefined;
  const events = words.filter(({ document }) => document.relative === 'events.yaml');
  const cards = words.filter(({ document }) => document.relative.startsWith('cards/'));
  return {
    world: { value: render(worldSchema, world), place: world.place },
    cards: cards.flatMap((one) => listed(render(cardsSchema, one).cards, 'cards', one.place)),
    events: events.flatMap((one) => listed(render(eventsSchema, one).events, 'events', one.place)),
  };
}

/** The unit, where its plan and its text are there. */
function unitOf(words: readonly DocumentWords[], render: Render): AuthoredUnit | undefined {
  const plan = words.find(({ document }) => document.relative === 'unit.yaml');
  const text = words.find(({ document }) => document.relative === 'unit.md');
  if (!plan || !text) return undefined;
  return {
    plan: { value: render(unitPlanSchema, plan), place: plan.place },
    text: { value: render(unitTextSchema, text), place: text.place },
  };
}

function listed<Value>(
  values: readonly Value[],
  list: string,
  place: PlaceOf,
): readonly Authored<Value>[] {
  return values.map((value, index) => ({
    value,
    place: (path, key) => place([list, index, ...path], key),
  }));
}

/** An item or a case, as it stands in a file of the bank. */
type Entry = AuthoredItem | AuthoredCase<AuthoredItem>;

/** The item, or the questions of the case. */
function itemsOf({ value, place }: Authored<Entry>): readonly Authored<AuthoredItem>[] {
  if (!('questions' in value)) return [{ value, place }];
  return questionsOf(value).map((question, index) => ({
    value: question,
    place: (path, key) => place(['questions', index, ...path], key),
  }));
}

function casesOf({ value, place }: Authored<Entry>): readonly Authored<Case>[] {
  return 'questions' in value ? [{ value: caseOf(value), place }] : [];
}
