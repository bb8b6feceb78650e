import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline, Prose } from '../../src/content/prose.js';
import { parseMarkdown } from './markdown.js';

const paragraph = (...content: Inline[]): Prose => [{ type: 'paragraph', content }];

describe('Markdown as a tree', () => {
  test.each<{ source: string; prose: Prose; why: string }>([
    { source: 'One\ntwo', prose: paragraph('One two'), why: 'a line end is a space' },
    {
      source: 'One  \ntwo',
      prose: paragraph('One', { type: 'break' }, 'two'),
      why: 'two spaces break',
    },
    {
      source: '**a** *b*',
      prose: paragraph({ type: 'strong', content: ['a'] }, ' ', {
        type: 'emphasis',
        content: ['b'],
      }),
      why: 'strong and emphasis',
    },
    {
      source: '`<b>`',
      prose: paragraph({ type: 'code', text: '<b>' }),
      why: 'code may hold any sign',
    },
    { source: '5 < 6 & \\*', prose: paragraph('5 < 6 & *'), why: 'signs are only signs' },
    {
      source: '[EU](https://europa.eu)',
      prose: paragraph({ type: 'link', href: 'https://europa.eu', content: ['EU'] }),
      why: 'a link to the web',
    },
    {
      source: '[us](mailto:a@b.eu)',
      prose: paragraph({ type: 'link', href: 'mailto:a@b.eu', content: ['us'] }),
      why: 'a link to write to',
    },
    {
      source: '## A\n\n### B',
      prose: [
        { type: 'heading', level: 2, content: ['A'] },
        { type: 'heading', level: 3, content: ['B'] },
      ],
      why: 'headings',
    },
    {
      source: '- a\n- b',
      prose: [{ type: 'list', ordered: false, items: [paragraph('a'), paragraph('b')] }],
      why: 'a list',
    },
    {
      source: '1. a\n2. b',
      prose: [{ type: 'list', ordered: true, items: [paragraph('a'), paragraph('b')] }],
      why: 'a numbered list',
    },
    {
      source: '- a\n  - b',
      prose: [
        {
          type: 'list',
          ordered: false,
          items: [[...paragraph('a'), { type: 'list', ordered: false, items: [paragraph('b')] }]],
        },
      ],
      why: 'a list in a list',
    },
    { source: '> a', prose: [{ type: 'quote', content: paragraph('a') }], why: 'a quote' },
    {
      source: '![A crane](media/crane.svg)',
      prose: [{ type: 'image', src: 'media/crane.svg', alt: 'A crane' }],
      why: 'a picture',
    },
    {
      source: '| Cost | EUR |\n|---|---:|\n| Freight | 120 |',
      prose: [
        {
          type: 'table',
          head: [['Cost'], ['EUR']],
          rows: [[['Freight'], ['120']]],
          numeric: [false, true],
        },
      ],
      why: 'a table with figures',
    },
    {
      source: '| | |\n|---|---|\n| Order | 300 crates |',
      prose: [
        { type: 'table', head: [], rows: [[['Order'], ['300 crates']]], numeric: [false, false] },
      ],
      why: 'a list of facts',
    },
    { source: '', prose: [], why: 'nothing' },
  ])('of $source: $why', ({ source, prose }) => {
    expect(parseMarkdown(source)).toEqual({ prose, faults: [] });
  });

  test.each([
    { source: '<script>alert(1)</script>', code: 'markdown-html' },
    { source: '<!-- note -->', code: 'markdown-html' },
    { source: '[a](JavaScript:alert(1))', code: 'markdown-link' },
    { source: '[a](data:text/html,x)', code: 'markdown-link' },
    { source: '[a](//evil.example)', code: 'markdown-link' },
    { source: '<javascript:alert(1)>', code: 'markdown-link' },
    { source: '![a](https://example.org/a.png)', code: 'media-outside' },
    { source: '![a](media/../../a.png)', code: 'media-path' },
    { source: '![](media/a.png)', code: 'image-alt' },
    { source: 'a ![b](media/a.png)', code: 'markdown-image' },
    { source: '# A', code: 'markdown-heading' },
    { source: '```\na\n```', code: 'markdown-block' },
    { source: '    a', code: 'markdown-block' },
    { source: '---', code: 'markdown-block' },
    { source: '~~a~~', code: 'markdown-inline' },
    { source: '2. a', code: 'markdown-list' },
    { source: '| | | |\n|---|---|---|\n| a | b | c |', code: 'markdown-table' },
    { source: 'x'.repeat(20_001), code: 'too-long' },
  ])('has a fault of $code', ({ source, code }) => {
    expect(parseMarkdown(source).faults.map((fault) => fault.code)).toEqual([code]);
  });

  test('names the line of a fault', () => {
    expect(parseMarkdown('a\n\n~~b~~').faults).toMatchObject([{ line: 2 }]);
  });

  test('holds no address but those of the web and of mail, whatever is written', () => {
    const part = fc.constantFrom(
      '[a](',
      'javascript:',
      'https://a.b',
      ')',
      '<',
      '>',
      '![',
      '](',
      '\n\n',
      '- ',
      '> ',
      '|',
      '**',
      '`',
      '&#106;',
      '<img src=x onerror=y>',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const tree = JSON.stringify(parseMarkdown(parts.join('')).prose);

        for (const [, href = ''] of tree.matchAll(/"href":"([^"]*)"/g)) {
          expect(href).toMatch(/^(https?:\/\/|mailto:)/i);
        }
      }),
    );
  });
});
