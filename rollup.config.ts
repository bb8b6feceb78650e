import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {
  defineConfig,
  type ManualChunkMeta,
  type Plugin,
  type PluginContext,
  type RollupOptions,
} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { StyleExtraction } from './packager/runtime/component-styles.js';
import { decoratorHelper, leanDecorators } from './packager/runtime/decorator-helper.js';
import { iconData } from './packager/runtime/icon-data.js';
import { leanLit } from './packager/runtime/lean-lit.js';
import { libraryStyle } from './packager/runtime/library-style.js';
import { licences } from './packager/runtime/licences.js';
import { DEFINE, LOADER } from './packager/runtime/loader.js';
import {
  partEntries,
  partModules,
  partsIndex,
  type PlayerInBase,
} from './packager/runtime/parts.js';
import { privateNames } from './packager/runtime/private-names.js';
import { WordExtraction } from './packager/runtime/plain-words.js';
import { styleSheet } from './packager/runtime/style-sheet.js';

const source = resolve('src');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

const typescript = (): Plugin[] => [
  nodeResolve({ extensions: ['.ts', '.js'] }),
  esbuild({
    target: 'es2022',
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
  }),
  decoratorHelper(),
];

/**
 * Small scripts: template literals first, then names.
 *
 * Notices of licences are left out of them because `licences.txt` holds the licences in full.
 */
const small = (): Plugin =>
  terser({
    ecma: 2022,
    format: { comments: false },
    compress: {
      passes: 4,
      ecma: 2022,
      // Functions that are written out where they are used compress worse than calls of them.
      inline: 1,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
    },
  });

/** What every package has: the app with its player, and for questions what options need. */
const ROOTS: Readonly<Record<PlayerInBase, readonly string[]>> = {
  assessment: ['shell/start.ts', 'items/choice/choice.ts', 'items/choice/element.ts'],
  scenario: ['shell/start.ts'],
  programme: ['shell/start.ts'],
  unit: ['shell/start.ts', 'items/choice/choice.ts', 'items/choice/element.ts'],
};

/** Divides modules: what several channels share and what all packages share; the rest lies with its entry. */
function chunksFrom(roots: readonly string[]) {
  let base: ReadonlySet<string> | undefined;
  return (id: string, { getModuleInfo }: ManualChunkMeta): string | undefined => {
    if (id.includes('helper')) return 'base';
    const path = id.slice(source.length + 1);
    if (path.startsWith('channels/scorm/')) return 'scorm';
    if (path.startsWith('channels/lrs/')) return 'lrs';
    // Kinds in which parts are marked are a choice of several, and use the whole part.
    if (path.startsWith('items/choice/') || id.endsWith('part:item-choice')) return 'item-choice';
    // So do kinds in which figures are entered with the part of a number.
    if (/^items\/(number\/|figure-)/.test(path) || id.endsWith('part:item-number')) {
      return 'item-number';
    }
    if (/^(items|reports)\/[^/]+\//.test(path)) return undefined;
    if (/^channels\/[^/]+\//.test(path)) return undefined;
    // What the reports share is so small that a part of its own would cost more.
    if (/^reports\/[^/]+$/.test(path) || path === 'i18n/plural.ts') return 'base';
    // What several channels need belongs to none of them.
    if (path === 'core/session/journal.ts' || /^channels\/[^/]+$/.test(path)) return 'base';
    base ??= reachable(roots, getModuleInfo);
    if (base.has(id)) return 'base';
    return path === 'i18n/kinds/words.ts' ? 'kind-words' : undefined;
  };
}

/** All modules that are imported, directly or by others, from some roots. */
function reachable(
  roots: readonly string[],
  infoOf: ManualChunkMeta['getModuleInfo'],
): ReadonlySet<string> {
  const modules = new Set<string>();
  const visit = (id: string): void => {
    if (modules.has(id)) return;
    modules.add(id);
    infoOf(id)?.importedIds.forEach(visit);
  };
  for (const root of roots) visit(resolve(source, root));
  return modules;
}

/** What partners load in pages of their own: one module without imports, its style sheet and fonts. */
const library: RollupOptions = {
  input: { portolan: 'src/lib.ts' },
  plugins: [
    minifyTemplates(),
    ...typescript(),
    small(),
    licences(),
    libraryStyle('src/themes'),
    {
      name: 'portolan-library-types',
      generateBundle() {
        const source = "export * from './types/lib.js';\n";
        this.emitFile({ type: 'asset', fileName: 'portolan.d.ts', source });
      },
    },
  ],
  output: { dir: 'dist/lib', format: 'es', inlineDynamicImports: true },
};

/**
 * The parts for packages with one player in their base.
 *
 * A game shares no base with questions: what one needs would cost the other.
 *
 * @param folder Below `dist/runtime`; the index of the parts lies beside it.
 */
function runtimeWith(player: PlayerInBase, folder: string): RollupOptions {
  // Style sheets of components, and plain words of the interface, travel as data.
  const styles = new StyleExtraction(source);
  const words = new WordExtraction();
  return {
    input: partEntries(source, player),
    plugins: [
      partModules(source, player),
      leanDecorators(),
      leanLit(),
      styles.plugin,
      words.plugin,
      iconData(source),
      minifyTemplates(),
      ...typescript(),
      small(),
      privateNames(),
      partsIndex(styles, words, folder, player),
      ...(player === 'assessment' ? [...once] : []),
    ],
    output: {
      dir: 'dist/runtime',
      format: 'amd',
      amd: { autoId: true, define: DEFINE },
      entryFileNames: `${folder}/[name].js`,
      chunkFileNames: `${folder}/[name].js`,
      manualChunks: chunksFrom(ROOTS[player]),
      minifyInternalExports: true,
      strict: true,
    },
  };
}

/** What all packages have alike. */
const once = [
  licences(),
  {
    name: 'portolan-loader',
    generateBundle(this: PluginContext) {
      this.emitFile({ type: 'asset', fileName: 'parts/loader.js', source: LOADER });
    },
  },
  styleSheet('src/themes', 'dist/runtime'),
];

/**
 * The runtime in parts, of which the packager composes packages; the command line; the pages of the
 * preview.
 */
const program: RollupOptions[] = [
  runtimeWith('assessment', 'parts'),
  runtimeWith('scenario', 'scenario'),
  runtimeWith('unit', 'unit'),
  runtimeWith('programme', 'programme'),
  {
    input: { cli: 'packager/cli.ts' },
    external: (id) =>
      id.startsWith('node:') ||
      Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: typescript(),
    output: {
      dir: 'dist',
      format: 'es',
      banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
      chunkFileNames: 'cli/[name].js',
    },
  },
  {
    input: { lms: 'packager/preview/client/lms.ts' },
    plugins: [...typescript(), small()],
    output: { dir: 'dist/preview', format: 'es', chunkFileNames: '[name].js' },
  },
];

/** The program, or with `--configLibrary` the library alone. */
export default defineConfig((given) => (given['configLibrary'] === true ? library : program));
