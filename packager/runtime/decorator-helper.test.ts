import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { declareTogether } from './decorator-helper.js';

const SOURCE = `
  class Chart extends LitElement {
    @property({ attribute: false }) rows = [];
    @property({ type: Boolean, reflect: true }) locked = false;
    @property() heading = '';
    @state() private open = false;
    @property() get size() { return 1; }
  }
  class Legend extends LitElement {
    @property() text = '';
  }
`;

test('declares the decorated fields of each class in one call, and leaves accessors as they are', () => {
  const { code } = transformSync(SOURCE, {
    loader: 'ts',
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
  });

  const together = declareTogether(code);

  expect(together).toContain(
    '__declareProperties(Chart, { rows: { attribute: false }, locked: { type: Boolean, reflect: true }, heading: {}, open: { state: true, attribute: false } });',
  );
  expect(together).toContain('__declareProperties(Legend, { text: {} });');
  expect(together.match(/__declareProperties/g)).toHaveLength(2);
  expect(together).toMatch(
    /__decorateClass\(\[\s*property\(\)\s*\], Chart\.prototype, "size", 1\)/,
  );
});
