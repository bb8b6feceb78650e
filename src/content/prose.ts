/**
 * Authored Markdown as a tree.
 *
 * The packager parses Markdown once; templates render the tree. There is no HTML
 * in it, so a module from a stranger cannot bring a script.
 */
export type Prose = readonly Block[];

/** A block of prose. */
export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Prose[] }
  | { readonly type: 'quote'; readonly content: Prose }
  | {
      readonly type: 'table';
      /** Column heads; empty for a table of terms and values, which is shown as a list of facts. */
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      /** Whether a column holds figures and is set to the end of its cell. */
      readonly numeric: readonly boolean[];
    }
  | { readonly type: 'image'; readonly src: string; readonly alt: string };

/** A run of text inside a block: plain, or marked up. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** A term that is explained when it is pressed. */
  | { readonly type: 'term'; readonly id: string; readonly content: readonly Inline[] }
  | { readonly type: 'break' };

/** The words of some prose on one line, without marks, for reports and accessible names. */
export function plainText(prose: Prose): string {
  return prose.map(blockText).filter(Boolean).join(' ');
}

/** The words of a run of text, without marks. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'break') return ' ';
      return part.type === 'code' ? part.text : inlineText(part.content);
    })
    .join('');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'list':
      return block.items.map(plainText).join(' ');
    case 'quote':
      return plainText(block.content);
    case 'table':
      return [block.head, ...block.rows].flat().map(inlineText).join(' ');
    case 'image':
      return block.alt;
  }
}
