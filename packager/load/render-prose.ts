import type { z } from 'zod';
import type { Finding } from '../../src/module/problem.js';
import { quote } from './issue-words.js';
import { parseMarkdown } from './markdown.js';
import { mapTexts } from './schema-walk.js';
import { nameOf, type Where } from './validate.js';

/** A value whose Markdown strings are trees, as packages hold it, and what was wrong in them. */
export interface Rendered<Schema extends z.ZodType> {
  readonly value: z.output<Schema>;
  readonly findings: readonly Finding[];
}

/**
 * Replaces every Markdown string of a valid value by its tree.
 *
 * @param value What the schema gave out: `prose()` says in its type that it is a tree, which becomes true here.
 */
export function renderProse<Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
  where: Where,
): Rendered<Schema> {
  const findings: Finding[] = [];
  const rendered = mapTexts(schema, value, ({ path, role, text }) => {
    if (role !== 'prose') return text;
    const { prose, faults } = parseMarkdown(text);
    for (const { code, what, remedy, line } of faults) {
      const words = `In ${lowerFirst(nameOf(value, path))}: ${what}`;
      const at = { file: where.file, path: [...where.path, ...path] };
      const near = quote((text.split('\n')[line] ?? '').trim());
      findings.push({
        code,
        severity: 'error',
        at,
        what: `${words} It stands near ${near}.`,
        remedy,
      });
    }
    return prose;
  });
  // The walk changes nothing but strings with a role, so the rest is what the schema gave out.
  return { value: rendered as z.output<Schema>, findings };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
