import { z } from 'zod';
import { placeIn } from '../../src/module/authored.js';
import { isMap, valueAt } from '../../src/module/naming.js';
import { suggest } from '../../src/module/nearest.js';
import type { Finding, Path } from '../../src/module/problem.js';
import { cardsSchema, eventsSchema, worldSchema } from '../../src/core/scenario/schema.js';
import { moduleSchema } from '../../src/module/schema.js';
import { bankSchema, caseSchema, itemSchemas } from '../../src/items/schemas.js';
import { unitPlanSchema, unitTextSchema } from '../../src/players/unit/schema.js';
import { reportSchema, reportSchemas } from '../../src/reports/schemas.js';
import { validate } from './validate.js';

/** What one YAML file of a module holds. */
export interface SourceDocument {
  /** Path below the module, such as `bank/01-money.yaml`. */
  readonly relative: string;
  /** As in `Place`. */
  readonly file: string;
  /** Describes the whole file. */
  readonly schema: z.ZodType;
  /** Accepted by the schema, with defaults filled in; Markdown is still a string. */
  readonly value: unknown;
  /** Path in the file for a path in the value; they differ where a broken part was left out. */
  readonly pathOf: (path: Path) => Path;
  /** Whether parts that the schema refused were left out. */
  readonly partial: boolean;
}

/** A file judged by its schema. */
export interface Judged {
  /** Absent when nothing of the file can be used. */
  readonly document?: SourceDocument;
  readonly findings: readonly Finding[];
}

/** Checks a file of a module by what its path says it is. */
export function judge(relative: string, file: string, value: unknown): Judged {
  if (relative === 'module.yaml') return whole(moduleSchema, relative, file, value);
  if (relative === 'report.yaml') return report(relative, file, value);
  if (relative === 'scenario.yaml') return whole(worldSchema, relative, file, value);
  if (relative === 'events.yaml') return whole(eventsSchema, relative, file, value);
  if (relative === 'unit.yaml') return whole(unitPlanSchema, relative, file, value);
  if (relative === 'unit.md') return whole(unitTextSchema, relative, file, value);
  if (relative.startsWith('cards/')) return whole(cardsSchema, relative, file, value);
  return bank(relative, file, value);
}

function whole(schema: z.ZodType, relative: string, file: string, value: unknown): Judged {
  const judged = validate(schema, value, placeIn(file));
  if (judged.value === undefined) return { findings: judged.findings };
  const pathOf = (path: Path) => path;
  const document = { relative, file, schema, value: judged.value, pathOf, partial: false };
  return { document, findings: [] };
}

function report(relative: string, file: string, value: unknown): Judged {
  const kind = namedKind(reportSchemas, value, file, []);
  if ('finding' in kind) return { findings: [kind.finding] };
  const judged = whole(kind.schema, relative, file, value);
  return judged.document
    ? { document: { ...judged.document, schema: reportSchema }, findings: [] }
    : judged;
}

const bankShell = z.strictObject({ items: z.array(z.unknown()).min(1) });

function bank(relative: string, file: string, value: unknown): Judged {
  const shell = validate(bankShell, value, placeIn(file));
  const written: unknown = valueAt(value, ['items']);
  if (!Array.isArray(written)) return { findings: shell.findings };
  const items: unknown[] = [];
  const indexes: number[] = [];
  const findings = [...shell.findings];
  for (const [index, item] of written.entries()) {
    const judged = judgeItem(item, file, index);
    findings.push(...judged.findings);
    if (judged.value === undefined) continue;
    items.push(judged.value);
    indexes.push(index);
  }
  const pathOf = ([list, index, ...rest]: Path): Path =>
    list === 'items' && typeof index === 'number'
      ? [list, indexes[index] ?? index, ...rest]
      : [list, index, ...rest].filter((step) => step !== undefined);
  const partial = findings.length > 0;
  const document = { relative, file, schema: bankSchema, value: { items }, pathOf, partial };
  return { document, findings };
}

function judgeItem(item: unknown, file: string, index: number) {
  const path = ['items', index];
  const kind = namedKind({ ...itemSchemas, case: caseSchema }, item, file, path);
  return 'finding' in kind
    ? { value: undefined, findings: [kind.finding] }
    : validate(kind.schema, item, placeIn(file, path));
}

/** The schema that the `kind` of a value names. */
function namedKind(
  schemas: Readonly<Record<string, z.ZodType>>,
  value: unknown,
  file: string,
  path: Path,
): { readonly schema: z.ZodType } | { readonly finding: Finding } {
  const place = placeIn(file, path);
  const known = Object.keys(schemas);
  const severity = 'error';
  if (!isMap(value)) {
    const what = 'Several lines "key: value" are expected here.';
    const remedy = 'Write the keys below each other, each with a colon and a space.';
    return { finding: { code: 'wrong-type', severity, at: place([]), what, remedy } };
  }
  const { id, kind } = value;
  const name = typeof id === 'string' ? ` of "${id}"` : '';
  if (kind === undefined) {
    const what = `"kind"${name} is missing.`;
    const remedy = `Add it: ${known.join(', ')}.`;
    return { finding: { code: 'missing-key', severity, at: place([]), what, remedy } };
  }
  const schema =
    typeof kind === 'string' && Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (schema) return { schema };
  const what = `There is no kind "${String(kind)}"${name ? `, which "${String(id)}" names` : ''}.`;
  const remedy = suggest(String(kind), known, 'Name one that exists.');
  return { finding: { code: 'unknown-kind', severity, at: place(['kind']), what, remedy } };
}
