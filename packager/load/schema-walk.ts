import { z } from 'zod';
import { answerKeys, textRoles, type TextRole } from '../../src/content/schema.js';
import { childValue } from '../../src/module/naming.js';
import type { Path } from '../../src/module/problem.js';

/** A string of a document that has a role. */
export interface RoleText {
  readonly path: Path;
  readonly role: TextRole['role'];
  readonly text: string;
}

/** What takes the place of a string that has a role; the string itself leaves it as it is. */
export type ChangeText = (text: RoleText) => unknown;

/**
 * A copy of a valid value in which every string with a role is changed.
 *
 * @param value Accepted by the schema; parts that the schema does not know are copied as they are.
 */
export function mapTexts(
  schema: z.ZodType,
  value: unknown,
  change: ChangeText,
  path: Path = [],
): unknown {
  const { role, inner: innerOf, child: childOf } = anatomyOf(schema);
  if (role && typeof value === 'string') return change({ path, role, text: value });
  const inner = innerOf?.(value);
  if (inner) return mapTexts(inner, value, change, path);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const child = childOf?.(index);
      return child ? mapTexts(child, item, change, [...path, index]) : item;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      const child = childOf?.(key);
      return [key, child ? mapTexts(child, item, change, [...path, key]) : item];
    }),
  );
}

/** All strings of a valid value that have a role, in the order of the value. */
export function listTexts(schema: z.ZodType, value: unknown): readonly RoleText[] {
  const texts: RoleText[] = [];
  mapTexts(schema, value, (text) => {
    texts.push(text);
    return text.text;
  });
  return texts;
}

/** A part of a value, by the steps that lead to it. */
export interface ValuePart {
  readonly path: Path;
  readonly value: unknown;
}

/** The parts of a valid value that give the right answer away, in the order of the value. */
export function listKeyParts(
  schema: z.ZodType,
  value: unknown,
  path: Path = [],
): readonly ValuePart[] {
  if (value === undefined) return [];
  const { secret, inner: innerOf, child: childOf } = anatomyOf(schema);
  if (secret) return [{ path, value }];
  const inner = innerOf?.(value);
  if (inner) return listKeyParts(inner, value, path);
  if (!childOf || typeof value !== 'object' || value === null) return [];
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one])
    : Object.entries(value);
  return members.flatMap(([step, one]) => {
    const child = childOf(step);
    return child ? listKeyParts(child, one, [...path, step]) : [];
  });
}

/** The keys that a map may have at a path; empty where anything or nothing may stand. */
export function knownKeys(schema: z.ZodType, value: unknown, path: Path): readonly string[] {
  let current: z.ZodType | undefined = bare(schema, value);
  let at = value;
  for (const step of path) {
    current = current && anatomyOf(current).child?.(step);
    at = childValue(at, step);
    current = current && bare(current, at);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function bare(schema: z.ZodType, value: unknown): z.ZodType {
  const inner = anatomyOf(schema).inner?.(value);
  return inner ? bare(inner, value) : schema;
}

/** What is inside a schema, found once for each: asking a schema of its kind is slow, and every value asks. */
interface Anatomy {
  readonly role?: TextRole['role'] | undefined;
  /** Whether it gives the right answer away. */
  readonly secret: boolean;
  /** The schema inside a wrapper or, of several alternatives, the one that fits the value. */
  readonly inner?: ((value: unknown) => z.ZodType | undefined) | undefined;
  readonly child?: ((step: string | number) => z.ZodType | undefined) | undefined;
}

const anatomies = new WeakMap<z.ZodType, Anatomy>();

function anatomyOf(schema: z.ZodType): Anatomy {
  const made = anatomies.get(schema) ?? {
    role: textRoles.get(schema)?.role,
    secret: answerKeys.has(schema),
    inner: innerFinder(schema),
    child: childFinder(schema),
  };
  anatomies.set(schema, made);
  return made;
}

function innerFinder(schema: z.ZodType): Anatomy['inner'] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNonOptional
  ) {
    return () => known(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return () => known(schema.def.in);
  if (schema instanceof z.ZodLazy) return () => known(schema.def.getter());
  if (schema instanceof z.ZodDiscriminatedUnion) return alternativeFinder(schema);
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(known);
    return (value) => options.find((option) => option.safeParse(value).success) ?? options[0];
  }
  return undefined;
}

/** Finds the alternative that a value names, whether or not the rest of it fits. */
function alternativeFinder(schema: z.ZodDiscriminatedUnion): Anatomy['inner'] {
  const { discriminator } = schema.def;
  const options = schema.options.map(known).map((option) => {
    const literal = option instanceof z.ZodObject && option.shape[discriminator];
    return { option, literal: literal ? known(literal) : undefined };
  });
  const fit = (named: unknown) =>
    options.find(({ literal }) => literal?.safeParse(named).success)?.option;
  const found = new Map<unknown, z.ZodType | undefined>();
  return (value) => {
    const named = childValue(value, discriminator);
    if (!found.has(named)) found.set(named, fit(named));
    return found.get(named);
  };
}

function childFinder(schema: z.ZodType): Anatomy['child'] {
  if (schema instanceof z.ZodObject) {
    const { shape } = schema;
    return (step) => {
      const child = Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
      return child && known(child);
    };
  }
  if (schema instanceof z.ZodArray) return () => known(schema.element);
  if (schema instanceof z.ZodRecord) return () => known(schema.valueType);
  return undefined;
}

/** Zod types a part as its core interface; every schema made with `z` is a `ZodType`. */
function known(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}
