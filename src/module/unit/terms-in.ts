import { isMap } from '../naming.js';

/** Ids of the terms that the Markdown in a value leads to, wherever it stands. */
export function termsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (!isMap(value)) return [];
  const { type, id } = value;
  return type === 'term' && typeof id === 'string' ? [id] : Object.values(value).flatMap(termsIn);
}
