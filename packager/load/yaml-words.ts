import type { YAMLError } from 'yaml';

/** A syntax error in the words of an author. */
export interface YamlWords {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

const QUOTES = 'Put the whole text in quotation marks.';

/** Words for the mistakes that people make; other errors are told as the parser puts them. */
const WORDS: Partial<Record<YAMLError['code'], YamlWords>> = {
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    what: 'The line is indented with a tab; YAML allows only spaces.',
    remedy: 'Replace the tab by two spaces; set your editor to insert spaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-colon',
    what: 'A colon followed by a space starts a new value here, inside the text of another.',
    remedy: `${QUOTES} If a new key was meant, begin it on its own line, indented like its neighbours.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml-indent',
    what: 'A key is expected here, but the text runs over several lines.',
    remedy:
      'Write "key: value" on one line, indented like its neighbours, with a space after the colon.',
  },
  BAD_INDENT: {
    code: 'yaml-indent',
    what: 'The line does not stand below its neighbours, or a bracket was not closed.',
    remedy: 'Indent it like the lines of the same list or map, and close every "[" and "{".',
  },
  BAD_SCALAR_START: {
    code: 'yaml-sign',
    what: 'A text cannot start with "@", "%" or a backtick.',
    remedy: QUOTES,
  },
  BAD_DQ_ESCAPE: {
    code: 'yaml-backslash',
    what: 'A backslash in double quotation marks has a meaning of its own.',
    remedy: "Use single quotation marks '...', in which a backslash is only a backslash.",
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    what: 'A word after "!" is a tag, and tags are not used here.',
    remedy: `${QUOTES} Or remove the tag.`,
  },
  MULTIPLE_DOCS: {
    code: 'yaml-documents',
    what: 'A line "---" starts a second document; a file holds one.',
    remedy: 'Remove the line, or move what follows to a file of its own.',
  },
  RESOURCE_EXHAUSTION: {
    code: 'yaml-bomb',
    what: 'Lists or maps lie too deep in each other.',
    remedy: 'Write it flatter; no part of a module needs more than ten levels.',
  },
};

/** What a syntax error is called and how it is put right. */
export function wordsFor(error: YAMLError): YamlWords {
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    return {
      code: 'yaml-quote',
      what: 'A quotation mark was opened and never closed.',
      remedy: 'Close it. An apostrophe inside single quotation marks is written twice.',
    };
  }
  return (
    WORDS[error.code] ?? {
      code: 'yaml-syntax',
      what: `This is not YAML: ${lowerFirst(error.message)}.`,
      remedy: `${QUOTES} Check the indents and the colons of this line and the one before.`,
    }
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.:]$/, '');
}
