import { readFileSync } from 'node:fs';

/** Class names by tag, as `lib.ts` lists them. */
const tags = new Map(
  [...readFileSync('src/lib.ts', 'utf8').matchAll(/'(ptl-[a-z-]+)': (\w+)/g)].map(
    ([, tag, name]) => [name, tag],
  ),
);

const LIBRARY = 'portolan.js';

/**
 * Leaves in the manifest what a partner may use: the elements of the library with their tags, in the
 * one file that holds them, without private members.
 *
 * @returns A plugin of the analyzer.
 */
function publicElements() {
  return {
    name: 'portolan-public-elements',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules
        .flatMap((module) => module.declarations)
        .filter(({ name }) => tags.has(name))
        .map((element) => ({
          ...element,
          tagName: tags.get(element.name),
          members: (element.members ?? []).filter(({ privacy }) => privacy !== 'private'),
        }))
        .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
      customElementsManifest.modules = [
        {
          kind: 'javascript-module',
          path: LIBRARY,
          declarations,
          exports: declarations.map(({ name }) => ({
            kind: 'js',
            name,
            declaration: { name, module: LIBRARY },
          })),
        },
      ];
    },
  };
}

export default {
  globs: ['src/{items,reports,players,ui}/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist/lib',
  packagejson: false,
  quiet: true,
  plugins: [publicElements()],
};
