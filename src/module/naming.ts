import type { Path } from './problem.js';

/** Keys by which members of a list are known. */
export const MEMBER_KEYS = ['id', 'item', 'key'] as const;

/** The part of an authored value that a step leads to. */
export function childValue(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[])[Number(step)];
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The part of an authored value that a path leads to. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(childValue, value);
}

/** Whether an authored value has keys. */
export function isMap(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    if (own !== undefined) {
      owners.unshift(own);
      names = [];
    } else names.unshift(typeof step === 'number' ? `entry ${step + 1}` : `"${step}"`);
  }
  const told = [...names, ...owners.filter((own) => own !== undefined)].join(' of ');
  return told === '' ? 'the whole' : told;
}

/** The author's own words, cut where they are long. */
export function quote(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (typeof value === 'string') {
    return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
  }
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'several lines "key: value"' : String(value);
}

/** A sentence with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ownName(value: unknown): string | undefined {
  for (const key of MEMBER_KEYS) {
    const name = childValue(value, key);
    if (typeof name === 'string' && name !== '') return `"${name}"`;
  }
  return undefined;
}
