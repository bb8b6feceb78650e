import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFile, type PackageFile } from '../plan/package-file.js';
import type { Runtime, RuntimePart } from '../plan/runtime.js';
import type { PartsIndex } from './parts.js';

/**
 * Reads the runtime that was built.
 *
 * @param folder Such as `dist/runtime`.
 * @param mark File of the mark, an SVG.
 * @throws Error that says how to build it, where it is missing.
 */
export function readRuntime(folder: string, mark: string): Runtime {
  const index = join(folder, 'parts.json');
  if (!existsSync(index)) {
    throw new Error(`There is no runtime in ${folder}. Run "npm run build:runtime" first.`);
  }
  const parts = partsIn(folder, index);
  const others = ['programme', 'scenario', 'unit']
    .map((player) => [player, join(folder, `${player}.json`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([player, file]) => [player, partsIn(folder, file)] as const);
  return {
    loader: read(join(folder, 'parts', 'loader.js')),
    parts,
    others: Object.fromEntries(others),
    style: read(join(folder, 'style.css')),
    fonts: fontsIn(join(folder, 'font')),
    mark: read(mark).trim().replace(' xmlns="http://www.w3.org/2000/svg"', ''),
    notices: noticesIn(folder),
  };
}

function partsIn(folder: string, index: string): Runtime['parts'] {
  // Our own build wrote it, with the type it is read as.
  const { parts } = JSON.parse(read(index)) as PartsIndex;
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]): [string, RuntimePart] => [
      name,
      {
        code: read(join(folder, part.file)),
        imports: part.imports,
        styles: part.styles,
        words: part.words,
      },
    ]),
  );
}

/** The fonts, and the text of their licence, which must travel with them. */
function fontsIn(folder: string): PackageFile[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      path: `font/${file.toLowerCase()}`,
      bytes: readFileSync(join(folder, file)),
    }));
}

function noticesIn(folder: string): PackageFile | undefined {
  const file = join(folder, 'licences.txt');
  return existsSync(file) ? textFile('licences.txt', read(file)) : undefined;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
