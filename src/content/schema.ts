import { z } from 'zod';
import type { Prose } from './prose.js';

/** What a string means to translators and to the packager. */
export interface TextRole {
  /** `text` is one line of words; `prose` is Markdown, parsed when packed; `media` is a path below the module. */
  readonly role: 'text' | 'prose' | 'media';
}

/** Every schema of a string that has a role; the packager walks content by it. */
export const textRoles = z.registry<TextRole>();

/** Every schema of a part that gives the right answer away; in a package such parts are not in plain sight. */
export const answerKeys = z.registry<{ readonly hidden: true }>();

/**
 * Marks a part of an item that gives the right answer away, such as `correct` or a rationale.
 *
 * @param schema The outermost schema of the part, after `optional()`, `default()` and `describe()`.
 */
export const keyPart = <Schema extends z.ZodType>(schema: Schema): Schema => {
  answerKeys.add(schema, { hidden: true });
  return schema;
};

/** One line of translatable words, without markup. */
export const text = () => z.string().trim().min(1).register(textRoles, { role: 'text' });

/**
 * Translatable Markdown.
 *
 * An author writes a string; after packing it is a tree, which the output type says.
 */
export const prose = () =>
  // The packager replaces the string by its tree, so the string is never what readers see.
  z.string().trim().min(1).register(textRoles, { role: 'prose' }) as unknown as z.ZodType<
    Prose,
    string
  >;

/** A path of an image, sound or film below the module's own folder. */
export const media = () => z.string().min(1).register(textRoles, { role: 'media' });

/** A stable name: lower-case words joined by hyphens, starting with a letter; never reused. */
export const slug = () =>
  z
    .string()
    .max(48)
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'lower-case words joined by hyphens, such as "cash-reserve"',
    );

/** The id of a competence, such as `FIN2`. */
export const competenceId = () => z.string().regex(/^[A-Z]{3}[1-9]$/, 'an id such as "FIN2"');

/** The id of a fact, such as `FIN2-F1`. */
export const factId = () =>
  z.string().regex(/^[A-Z]{3}[1-9]-F[1-9][0-9]?$/, 'an id such as "FIN2-F1"');

/** The permanent key of an option, one letter from a to p; its number in packed state. */
export const optionKey = () => z.string().regex(/^[a-p]$/, 'one letter from a to p');

/** A day, such as `2026-11-22`. */
export const day = () => z.iso.date();

/** A language tag, such as `es` or `pt-BR`. */
export const languageTag = () => z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a tag such as "es"');

/**
 * When something is shown: for each item named, the keys of the options of which one must be chosen.
 *
 * All items named must agree. An item that was left out or not answered does not agree.
 */
export const condition = () => z.record(slug(), z.array(optionKey()).min(1));
