import type { z } from 'zod';
import { suggest } from '../../src/module/nearest.js';
import type { Finding, Path } from '../../src/module/problem.js';
import { wordsForIssue } from './issue-words.js';
import { childValue, knownKeys, valueAt } from './schema-walk.js';

/** A value that a schema accepts, or what it does not accept. */
export type Validated<Schema extends z.ZodType> =
  | { readonly value: z.output<Schema>; readonly findings: readonly [] }
  | { readonly value?: undefined; readonly findings: readonly Finding[] };

/** Where a value to validate stands. */
export interface Where {
  readonly file: string;
  /** Path of the value in its file. */
  readonly path: Path;
}

/** Checks a value against a schema; every issue becomes a finding at its own place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: Where,
): Validated<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, findings: [] };
  return {
    findings: parsed.error.issues.flatMap((issue) => findingsOf(schema, value, issue, where)),
  };
}

function findingsOf(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  where: Where,
): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, value, path);
    return issue.keys.map((key) => unknownKey(value, [...path, key], known, where));
  }
  const words = wordsForIssue(issue, { name: nameOf(value, path), value: valueAt(value, path) });
  const key = issue.code === 'invalid_key';
  return [
    { ...words, severity: 'error', at: { file: where.file, path: [...where.path, ...path], key } },
  ];
}

function unknownKey(value: unknown, path: Path, known: readonly string[], where: Where): Finding {
  const key = String(path.at(-1));
  return {
    code: 'unknown-key',
    severity: 'error',
    at: { file: where.file, path: [...where.path, ...path], key: true },
    what: `The key ${nameOf(value, path)} is not known.`,
    remedy: suggest(key, known, 'Remove the line, or check its indent.'),
  };
}

/**
 * What an author would call the value at a path, such as `"label" of "cash-reserve"`.
 *
 * List members are called by their `id`, `item` or `key`, others by their number from 1.
 */
export function nameOf(value: unknown, path: Path): string {
  let names: string[] = [];
  const owners = [ownName(value)];
  let at = value;
  for (const [depth, step] of path.entries()) {
    at = childValue(at, step);
    const own = depth < path.length - 1 ? ownName(at) : undefined;
    if (own) {
      owners.unshift(own);
      names = [];
    } else if (typeof step === 'number') {
      names.unshift(`entry ${step + 1}`);
    } else names.unshift(`"${step}"`);
  }
  const told = [...names, ...owners.filter((own) => own !== undefined)].join(' of ');
  return told === '' ? 'The whole' : told.charAt(0).toUpperCase() + told.slice(1);
}

function ownName(value: unknown): string | undefined {
  for (const key of ['id', 'item', 'key']) {
    const name = childValue(value, key);
    if (typeof name === 'string' && name !== '') return `"${name}"`;
  }
  return undefined;
}
