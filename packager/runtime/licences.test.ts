import { describe, expect, test } from 'vitest';
import { licenceText, packagesIn } from './licences.js';

describe('packages in a bundle', () => {
  test.each([
    { modules: ['/work/node_modules/lit/index.js'], names: ['lit'], why: 'a plain name' },
    {
      modules: ['/work/node_modules/@lit/reactive-element/reactive-element.js'],
      names: ['@lit/reactive-element'],
      why: 'a name with a scope',
    },
    {
      modules: ['/work/node_modules/lit/node_modules/lit-html/lit-html.js'],
      names: ['lit-html'],
      why: 'one package inside another',
    },
    { modules: ['/work/src/ui/icon.ts', '\0part:item-choice'], names: [], why: 'our own code' },
    {
      modules: ['/w/node_modules/lit/b.js', '/w/node_modules/a/a.js', '/w/node_modules/lit/a.js'],
      names: ['a', 'lit'],
      why: 'each name once, in order',
    },
  ])('are $names: $why', ({ modules, names }) => {
    expect(packagesIn(modules)).toEqual(names);
  });
});

test('a licence that several packages share stands there once, below their names', () => {
  const text = licenceText([
    ['lit', 'BSD'],
    ['zod', 'MIT'],
    ['lit-html', 'BSD'],
  ]);

  expect(text).toContain('--- lit, lit-html ---\n\nBSD');
  expect(text).toContain('--- zod ---\n\nMIT');
  expect(text.match(/BSD/g)).toHaveLength(1);
});
