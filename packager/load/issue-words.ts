import type { z } from 'zod';
import { capital, quote } from '../../src/module/naming.js';
import { suggest } from '../../src/module/nearest.js';

/** A schema issue in the words of an author. */
export interface IssueWords {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** What the words are about. */
export interface Subject {
  /** Such as `"label" of "cash-reserve"`. */
  readonly name: string;
  /** What the author wrote there. */
  readonly value: unknown;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry on a line of its own after "- "',
  object: 'several lines "key: value"',
  record: 'several lines "key: value"',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'a web address such as "https://example.org"',
  email: 'an e-mail address such as "help@example.org"',
  date: 'a day such as "2026-11-22"',
};

/** What a schema issue is called, told in whole sentences. */
export function wordsForIssue(issue: z.core.$ZodIssue, subject: Subject): IssueWords {
  switch (issue.code) {
    case 'invalid_type':
      return subject.value === undefined || subject.value === null
        ? missing(issue.expected, subject)
        : wrongType(issue.expected, subject);
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, subject);
    case 'invalid_format':
      return wrongFormat(issue, subject);
    case 'invalid_value':
      return wrongValue(issue.values.map(String), subject);
    case 'invalid_union':
      return unionWords(issue, subject);
    case 'invalid_key':
      return {
        code: 'wrong-key',
        what: `${subject.name} is not a possible key.`,
        remedy: `Write ${issue.issues[0]?.message ?? 'another key'}.`,
      };
    default:
      return {
        code: 'wrong-value',
        what: `${subject.name} is ${quote(subject.value)}.`,
        remedy: sentence(issue.message),
      };
  }
}

function missing(expected: string, { name }: Subject): IssueWords {
  return {
    code: 'missing-key',
    what: `${name} is missing.`,
    remedy: `Add it: it takes ${EXPECTED[expected] ?? expected}.`,
  };
}

function wrongType(expected: string, { name, value }: Subject): IssueWords {
  const wanted = EXPECTED[expected] ?? expected;
  const inQuotes = expected === 'string' && typeof value !== 'object';
  return {
    code: 'wrong-type',
    what: `${name} must be ${wanted}; it is ${quote(value)}.`,
    remedy: inQuotes ? `Put it in quotation marks: "${String(value)}".` : `Write ${wanted}.`,
  };
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function wrongSize(issue: SizeIssue, { name, value }: Subject): IssueWords {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  const bound = issue.exact ? 'exactly' : small ? 'at least' : 'at most';
  if (typeof value === 'string') {
    if (value.trim() === '')
      return {
        code: 'empty-text',
        what: `${name} is empty.`,
        remedy: 'Write a text, or remove the line.',
      };
    return {
      code: small ? 'too-short' : 'too-long',
      what: `${name} has ${value.length} characters; ${bound} ${limit} are allowed: ${quote(value)}.`,
      remedy: small ? 'Write more.' : 'Shorten it: there is no room for more on a small screen.',
    };
  }
  if (Array.isArray(value)) {
    return {
      code: small ? 'too-few' : 'too-many',
      what: `${name} has ${value.length} entries; it takes ${bound} ${limit}.`,
      remedy: small ? 'Add what is missing.' : 'Remove what is too much.',
    };
  }
  const beyond =
    small && !issue.inclusive ? 'more than' : !small && !issue.inclusive ? 'less than' : bound;
  return {
    code: small ? 'too-small' : 'too-large',
    what: `${name} is ${quote(value)}; it must be ${beyond} ${limit}.`,
    remedy: 'Change the number.',
  };
}

function wrongFormat(
  issue: z.core.$ZodIssueInvalidStringFormat,
  { name, value }: Subject,
): IssueWords {
  const wanted = FORMATS[issue.format] ?? issue.message;
  return { code: 'wrong-format', what: `${name} is ${quote(value)}.`, remedy: `Write ${wanted}.` };
}

function wrongValue(values: readonly string[], { name, value }: Subject): IssueWords {
  const written = typeof value === 'string' ? value : '';
  const [only] = values;
  return {
    code: 'unknown-value',
    what: `${name} is ${quote(value)}, which is not known.`,
    remedy:
      values.length === 1 && only !== undefined
        ? `Write ${only}.`
        : suggest(written, values, 'Write one of the known words.'),
  };
}

function unionWords(issue: z.core.$ZodIssueInvalidUnion, subject: Subject): IssueWords {
  if (subject.value === undefined) return missing('string', subject);
  const wanted = issue.errors.flat().map((one) => 'format' in one && FORMATS[String(one.format)]);
  const list = wanted.filter(Boolean).join(' or ');
  return {
    code: 'wrong-value',
    what: `${subject.name} is ${quote(subject.value)}.`,
    remedy: list ? `Write ${list}.` : 'Write one of the possible values.',
  };
}

function sentence(text: string): string {
  const whole = capital(text);
  return /[.?]$/.test(whole) ? whole : `${whole}.`;
}
