import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Inline, Prose } from '../../src/content/prose.js';
import { inlineOf, loneImageOf } from './markdown-inline.js';

/** Something in a Markdown text that has no place in a package. */
export interface MarkdownFault {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
  /** Line of the text, from 0. */
  readonly line: number;
}

/** A Markdown text as a tree, and what was left out of it. */
export interface ParsedMarkdown {
  readonly prose: Prose;
  readonly faults: readonly MarkdownFault[];
}

/** Notes a fault at the block being read. */
export type Complain = (code: string, what: string, remedy: string) => void;

/** Longest Markdown text: far more than fits a screen, and quick to parse whatever is in it. */
const MOST_CHARACTERS = 20_000;

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
// All addresses become links here, so that a refused one is told instead of printed as it stands.
parser.validateLink = () => true;

/**
 * Parses the Markdown that authors may use.
 *
 * Paragraphs, headings of level 2 and 3, lists, quotes, tables, pictures below `media/`, strong, emphasis, code, links and line breaks;
 * everything else is a fault, and HTML is text.
 */
export function parseMarkdown(source: string): ParsedMarkdown {
  if (source.length > MOST_CHARACTERS) return tooLong(source.length);
  const faults: MarkdownFault[] = [];
  const reader = new BlockReader(parser.parse(source, {}), faults);
  return { prose: reader.blocks(), faults };
}

/** Goes through the flat list of block tokens, in which every opening has its closing. */
class BlockReader {
  readonly #tokens: readonly Token[];
  readonly #faults: MarkdownFault[];
  #at = 0;

  constructor(tokens: readonly Token[], faults: MarkdownFault[]) {
    this.#tokens = tokens;
    this.#faults = faults;
  }

  /** Blocks up to the closing of the block around them, which is passed over. */
  blocks(end?: string): Prose {
    const blocks: Block[] = [];
    for (;;) {
      const token = this.#next();
      if (!token || token.type === end) return blocks;
      const block = this.#block(token);
      if (block) blocks.push(block);
    }
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #block(token: Token): Block | undefined {
    switch (token.type) {
      case 'paragraph_open':
        return this.#paragraph(token);
      case 'heading_open':
        return this.#heading(token);
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#list(token);
      case 'blockquote_open':
        return { type: 'quote', content: this.blocks('blockquote_close') };
      case 'table_open':
        return this.#table(token);
      default:
        return this.#refuse(token);
    }
  }

  #paragraph(token: Token): Block {
    const complain = this.#complainAt(token);
    const inline = this.#next();
    this.#next();
    const children = inline?.children ?? [];
    return (
      loneImageOf(children, complain) ?? {
        type: 'paragraph',
        content: inlineOf(children, complain),
      }
    );
  }

  #heading(token: Token): Block {
    const complain = this.#complainAt(token);
    const content = inlineOf(this.#next()?.children ?? [], complain);
    this.#next();
    const level = Number(token.tag.slice(1));
    if (level !== 2 && level !== 3) {
      complain(
        'markdown-heading',
        `A heading of level ${level} is not used: level 1 is the question itself.`,
        'Write "## " or "### " in front of it.',
      );
    }
    return { type: 'heading', level: level === 3 ? 3 : 2, content };
  }

  #list(token: Token): Block {
    const ordered = token.type === 'ordered_list_open';
    const start = token.attrGet('start');
    if (start !== null && Number(start) !== 1) {
      this.#complainAt(token)(
        'markdown-list',
        `A numbered list starts with ${start}; lists here start with 1.`,
        'Number from 1, or write a backslash before the full stop if no list was meant.',
      );
    }
    const items: Prose[] = [];
    while (this.#next()?.type === 'list_item_open') items.push(this.blocks('list_item_close'));
    return { type: 'list', ordered, items };
  }

  #table(token: Token): Block {
    const complain = this.#complainAt(token);
    const rows: Inline[][][] = [];
    const numeric: boolean[] = [];
    for (let part = this.#next(); part && part.type !== 'table_close'; part = this.#next()) {
      if (part.type === 'tr_open') rows.push([]);
      if (part.type === 'th_open') numeric.push(/right/.test(String(part.attrGet('style') ?? '')));
      if (part.type === 'inline') rows.at(-1)?.push(inlineOf(part.children ?? [], complain));
    }
    const [head = [], ...body] = rows;
    const facts = head.every((cell) => cell.length === 0);
    if (facts && head.length !== 2) {
      complain(
        'markdown-table',
        `A table without column heads has ${head.length} columns.`,
        'Write column heads, or use two columns: a term and its value.',
      );
    }
    return { type: 'table', head: facts ? [] : head, rows: body, numeric };
  }

  #refuse(token: Token): undefined {
    const complain = this.#complainAt(token);
    if (token.type === 'code_block') {
      const remedy = 'Remove the indent of the lines.';
      complain(
        'markdown-block',
        'Lines indented by four spaces become program code, which has no place here.',
        remedy,
      );
    } else if (token.type === 'fence') {
      complain(
        'markdown-block',
        'A block between ``` is program code, which has no place here.',
        'Write a paragraph.',
      );
    } else if (token.type === 'hr') {
      complain(
        'markdown-block',
        'A line of dashes or stars is a rule, which has no place here.',
        'Use a heading.',
      );
    } else
      complain(
        'markdown-block',
        `This part of Markdown (${token.type}) is not used.`,
        'Write it in another way.',
      );
    return undefined;
  }

  #complainAt(token: Token): Complain {
    const line = token.map?.[0] ?? 0;
    return (code, what, remedy) => this.#faults.push({ code, what, remedy, line });
  }
}

function tooLong(length: number): ParsedMarkdown {
  const what = `The text has ${length} characters; at most ${MOST_CHARACTERS} are allowed.`;
  return { prose: [], faults: [{ code: 'too-long', what, remedy: 'Shorten it.', line: 0 }] };
}
