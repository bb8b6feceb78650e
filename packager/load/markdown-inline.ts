import type { Token } from 'markdown-it';
import type { Block, Inline } from '../../src/content/prose.js';
import { mediaFault } from './media-path.js';
import type { Complain } from './markdown.js';

/** The runs of text of one block; what has no place in a package is told and left out. */
export function inlineOf(tokens: readonly Token[], complain: Complain): Inline[] {
  const root: Inline[] = [];
  const open: { readonly token: Token; readonly content: Inline[] }[] = [];
  const add = (part: Inline) => append(open.at(-1)?.content ?? root, part);
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, content: [] });
    else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed) for (const part of wrap(closed.token, closed.content, complain)) add(part);
    } else {
      const part = leaf(token, complain);
      if (part !== undefined && part !== '') add(part);
    }
  }
  return root;
}

/** The picture that a paragraph holds and nothing else. */
export function loneImageOf(tokens: readonly Token[], complain: Complain): Block | undefined {
  const [image] = tokens;
  if (tokens.length !== 1 || image?.type !== 'image') return undefined;
  const src = String(image.attrGet('src') ?? '');
  const fault = mediaFault(src);
  if (fault) complain(fault.code, fault.what, fault.remedy);
  const alt = image.content.trim();
  if (alt === '') {
    const what = `The picture "${src}" has no description for those who cannot see it.`;
    complain(
      'image-alt',
      what,
      'Write what it shows: ![A crane lifts a container](media/crane.svg).',
    );
  }
  return { type: 'image', src, alt };
}

function append(content: Inline[], part: Inline): void {
  const last = content.at(-1);
  if (typeof part === 'string' && typeof last === 'string')
    content[content.length - 1] = last + part;
  else content.push(part);
}

function leaf(token: Token, complain: Complain): Inline | undefined {
  switch (token.type) {
    case 'text':
      refuseHtml(token.content, complain);
      return token.content;
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return { type: 'break' };
    case 'code_inline':
      return { type: 'code', text: token.content };
    case 'image':
      complain(
        'markdown-image',
        'A picture stands inside a line of text.',
        'Put it on a line of its own, with an empty line before and after.',
      );
      return undefined;
    default:
      complain(
        'markdown-inline',
        `This part of Markdown (${token.type}) is not used.`,
        'Write it in another way.',
      );
      return undefined;
  }
}

function wrap(token: Token, content: readonly Inline[], complain: Complain): readonly Inline[] {
  if (token.type === 'strong_open') return [{ type: 'strong', content }];
  if (token.type === 'em_open') return [{ type: 'emphasis', content }];
  if (token.type === 'link_open') {
    const href = String(token.attrGet('href') ?? '');
    if (isSafe(href)) return [{ type: 'link', href, content }];
    if (TERM.test(href)) return [{ type: 'term', id: href.slice(1), content }];
    const remedy = 'Write a whole address that starts with "https://", "http://" or "mailto:".';
    complain('markdown-link', `A link leads to "${href}".`, remedy);
    return content;
  }
  const what =
    token.type === 's_open'
      ? 'Text between "~~" is struck out, which is not used.'
      : `This part of Markdown (${token.type}) is not used.`;
  complain('markdown-inline', what, 'Remove the marks.');
  return content;
}

/** Leads to a term of a glossary. */
const TERM = /^#[a-z][a-z0-9-]*$/;

/** Whether an address opens a web page or a new message and nothing else. */
function isSafe(href: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(href) || /^mailto:[^\s@]+@[^\s@]+$/i.test(href);
}

function refuseHtml(text: string, complain: Complain): void {
  const tag = /<\/?[a-z][^>]*>|<!--/i.exec(text)?.[0];
  if (tag === undefined) return;
  complain(
    'markdown-html',
    `"${tag}" is HTML, which learners would see as it stands.`,
    'Use Markdown: **strong**, *emphasis*, [link](https://...), lists with "- ".',
  );
}
