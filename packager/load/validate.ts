import type { z } from 'zod';
import type { PlaceOf } from '../../src/module/authored.js';
import { capital, nameOf, valueAt } from '../../src/module/naming.js';
import { suggest } from '../../src/module/nearest.js';
import type { Finding, Path } from '../../src/module/problem.js';
import { wordsForIssue } from './issue-words.js';
import { knownKeys } from './schema-walk.js';

/** A value that a schema accepts, or what it does not accept. */
export type Validated<Schema extends z.ZodType> =
  | { readonly value: z.output<Schema>; readonly findings: readonly [] }
  | { readonly value?: undefined; readonly findings: readonly Finding[] };

/** Checks a value against a schema; every issue becomes a finding at its own place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: PlaceOf,
): Validated<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, findings: [] };
  return { findings: findingsOf(schema, value, parsed.error.issues, place) };
}

/** How much longer than the original a translated text may be: most languages need more room than English. */
const LEEWAY = 1.3;

/** What a schema does not accept in a translated value, which had been valid before. */
export function judgeTranslation(schema: z.ZodType, value: unknown, place: PlaceOf): Finding[] {
  const parsed = schema.safeParse(value);
  const issues = (parsed.error?.issues ?? []).filter((issue) => {
    const text = valueAt(value, stepsOf(issue));
    const long = issue.code === 'too_big' && typeof text === 'string';
    return !long || text.length > Math.floor(Number(issue.maximum) * LEEWAY);
  });
  return findingsOf(schema, value, issues, place);
}

function findingsOf(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  place: PlaceOf,
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = stepsOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, value, path);
      return issue.keys.map((key) => unknownKey(value, [...path, key], known, place));
    }
    const name = capital(nameOf(value, path));
    const words = wordsForIssue(issue, { name, value: valueAt(value, path) });
    return [{ ...words, severity: 'error', at: place(path, issue.code === 'invalid_key') }];
  });
}

function stepsOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function unknownKey(value: unknown, path: Path, known: readonly string[], place: PlaceOf): Finding {
  return {
    code: 'unknown-key',
    severity: 'error',
    at: place(path, true),
    what: `The key ${nameOf(value, path)} is not known.`,
    remedy: suggest(String(path.at(-1)), known, 'Remove the line, or check its indent.'),
  };
}
