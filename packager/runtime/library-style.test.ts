import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFaces } from './library-style.js';

test('a page of a partner gets the fonts and no rule for its html and body', () => {
  const page = readFileSync('src/themes/page.css', 'utf8');

  const faces = fontFaces(page);

  expect(faces.match(/@font-face/g)).toHaveLength(2);
  expect(faces).toContain("url('font/atkinson-next-latin.woff2')");
  expect(faces).not.toMatch(/\b(html|body)\b/);
});
