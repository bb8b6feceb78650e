import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeSchema } from './schema.js';
import { checkContrast, themeStyle, type Theme } from './theme.js';

const tokens = readFileSync('src/themes/tokens.css', 'utf8');

function theme(colours: Theme['colours']): Theme {
  return { colours };
}

describe('the colours of a look', () => {
  test('come behind the conditions that win over them', () => {
    expect(themeStyle(theme({ sea: 'light-dark(#0b4a2f, #8fd6ae)' }))).toBe(
      '@media screen and (forced-colors:none){:root{--ptl-sea:light-dark(#0b4a2f,#8fd6ae)}' +
        '@supports not (color:light-dark(white,black)){:root{--ptl-sea:#0b4a2f}}}' +
        '@media print{:root{--ptl-sea:light-dark(#0b4a2f,#8fd6ae)}' +
        '@supports not (color:light-dark(white,black)){:root{--ptl-sea:#0b4a2f}}}',
    );
  });

  test.each(['page', 'card', 'shoal', 'buff', 'sunk'] as const)(
    'leave "%s" white on paper',
    (name) => {
      expect(themeStyle(theme({ [name]: '#ffffee' }))).not.toContain('print');
    },
  );

  test.each(['soft', 'edge', 'line'] as const)(
    'leave "%s" to who asks for more contrast',
    (name) => {
      expect(themeStyle(theme({ [name]: '#333333' }))).toContain(
        '(prefers-contrast:no-preference)',
      );
    },
  );

  test('are nothing where none are set', () => {
    expect(themeStyle(theme({}))).toBe('');
  });
});

describe('contrast', () => {
  test('is enough in the house colours, which are not judged again', () => {
    expect(checkContrast(theme({}), tokens)).toEqual([]);
  });

  test.each([
    {
      colours: { sea: '#0b4a2f', 'on-sea': '#ffffff' },
      faults: ['night sea page'],
      why: 'dark at night',
    },
    { colours: { sea: 'light-dark(#0b4a2f, #8fd6ae)' }, faults: [], why: 'readable day and night' },
    {
      colours: { ink: 'light-dark(#777777, #edf2f3)' },
      faults: ['day ink page'],
      why: 'pale text',
    },
    {
      colours: { page: 'light-dark(#fbfaf5, #7f7f7f)' },
      faults: ['night ink page'],
      why: 'grey ground',
    },
  ])('finds $faults for $why', ({ colours, faults }) => {
    const found = checkContrast(theme(colours), tokens).map(({ complaint }) =>
      complaint.what.replace(/^By (\w+), "([\w-]+)" on "([\w-]+)" has.*$/, '$1 $2 $3'),
    );

    for (const fault of faults) expect(found).toContain(fault);
    if (faults.length === 0) expect(found).toEqual([]);
  });

  test('points at the colour that was set', () => {
    const [first] = checkContrast(theme({ page: 'light-dark(#fbfaf5, #7f7f7f)' }), tokens);

    expect(first?.path).toEqual(['colours', 'page']);
  });

  test('reads a style sheet made small', () => {
    const small = ':root{--ptl-page:light-dark(#fff,#000);--ptl-ink:light-dark(#111,#eee)}';

    expect(checkContrast(theme({ ink: 'light-dark(#eeeeee, #eeeeee)' }), small)).toHaveLength(1);
  });
});

describe('a look in YAML', () => {
  test.each([
    'red',
    '#fff',
    '#0b4a2f; background: url(https://example.org)',
    'var(--ptl-ink)',
    'url(x)',
    'light-dark(#0b4a2f)',
    'light-dark(#0b4a2f, #8fd6ae) }',
    '',
  ])('may not have the colour "%s"', (sea) => {
    expect(themeSchema.safeParse({ colours: { sea } }).success).toBe(false);
  });

  test.each(['right', 'focus-line', 'font'])('may not set "%s"', (name) => {
    expect(themeSchema.safeParse(JSON.parse(`{"colours":{"${name}":"#000000"}}`)).success).toBe(
      false,
    );
  });
});
