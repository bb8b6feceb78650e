import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

/** Writes `style.css`, the tokens and the page's own rules in one sheet, and the fonts it names. */
export function styleSheet(themes: string, out: string): Plugin {
  return {
    name: 'portolan-style-sheet',
    writeBundle() {
      mkdirSync(join(out, 'font'), { recursive: true });
      const css = ['tokens.css', 'page.css']
        .map((file) => join(themes, file))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      const { code } = transformSync(css, { loader: 'css', minify: true, target: 'safari16.4' });
      writeFileSync(join(out, 'style.css'), code);
      for (const file of readdirSync(join(themes, 'font'))) {
        copyFileSync(join(themes, 'font', file), join(out, 'font', file));
      }
    },
  };
}
