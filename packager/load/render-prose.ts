import type { z } from 'zod';
import type { PlaceOf } from '../../src/module/authored.js';
import { nameOf, quote } from '../../src/module/naming.js';
import type { Finding } from '../../src/module/problem.js';
import { parseMarkdown } from './markdown.js';
import { imagesIn, type MediaUse } from './media-use.js';
import { mapTexts } from './schema-walk.js';

/** A value whose Markdown strings are trees, as packages hold it, and what was wrong in them. */
export interface Rendered<Schema extends z.ZodType> {
  readonly value: z.output<Schema>;
  readonly findings: readonly Finding[];
  /** Pictures, sounds and films that it names, in Markdown and by themselves. */
  readonly media: readonly MediaUse[];
}

/**
 * Replaces every Markdown string of a valid value by its tree.
 *
 * @param value What the schema gave out: `prose()` says in its type that it is a tree, which becomes true here.
 */
export function renderProse<Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
  place: PlaceOf,
): Rendered<Schema> {
  const findings: Finding[] = [];
  const media: MediaUse[] = [];
  const rendered = mapTexts(schema, value, ({ path, role, text }) => {
    if (role === 'text') return text;
    const use = { at: place(path), by: nameOf(value, path) };
    if (role === 'media') {
      media.push({ path: text, ...use });
      return text;
    }
    const { prose, faults } = parseMarkdown(text);
    for (const src of imagesIn(prose)) media.push({ path: src, ...use });
    for (const { code, what, remedy, line } of faults) {
      const near = quote((text.split('\n')[line] ?? '').trim());
      const told = `In ${use.by}, near ${near}: ${what}`;
      findings.push({ code, severity: 'error', at: use.at, what: told, remedy });
    }
    return prose;
  });
  // The walk changes nothing but strings with a role, so the rest is what the schema gave out.
  return { value: rendered as z.output<Schema>, findings, media };
}
