import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

/** The `@font-face` rules of a style sheet; they contain no braces. */
export function fontFaces(css: string): string {
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).join('\n');
}

/**
 * Writes `portolan.css` and the fonts for pages of others: tokens and fonts only.
 *
 * The rules for `html` and `body` stay out, because such a page has its own.
 */
export function libraryStyle(themes: string): Plugin {
  return {
    name: 'portolan-library-style',
    generateBundle() {
      const read = (file: string) => readFileSync(join(themes, file), 'utf8');
      const page = fontFaces(read('page.css'));
      const { code } = transformSync(`${read('tokens.css')}\n${page}`, {
        loader: 'css',
        minify: true,
        target: 'safari16.4',
      });
      this.emitFile({ type: 'asset', fileName: 'portolan.css', source: code });
      for (const [, file = ''] of code.matchAll(/url\("?(font\/[^")]+)"?\)/g)) {
        this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(themes, file)) });
      }
      const licence = 'font/OFL.txt';
      this.emitFile({ type: 'asset', fileName: licence, source: read(licence) });
    },
  };
}
