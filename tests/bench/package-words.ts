import AdmZip from 'adm-zip';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { plainText, type Prose } from '../../src/content/prose.js';
import { withKeys } from '../../src/module/answer-keys.js';
import {
  isGame,
  isProgramme,
  MODULE_ELEMENT,
  type PackedModule,
} from '../../src/module/packed-module.js';
import type { SiteFiles } from './content-site.js';

/** The words of the first two screens of a package, in the order of reading. */
export interface PackageWords {
  readonly language: string;
  readonly title: string;
  readonly start: readonly string[];
  readonly question: readonly string[];
}

/** The files of a zip, by their paths. */
export function filesOf(zip: Buffer): SiteFiles {
  return new Map(
    new AdmZip(zip).getEntries().map((entry) => [entry.entryName, entry.getData()] as const),
  );
}

/**
 * The module of a package with its key, from its page or from the script of its bank.
 *
 * @param part Id of a module of a programme; the package's own module if absent.
 */
export function packedModuleOf(files: SiteFiles, part?: string): PackedModule {
  const name = new RegExp(`^${part === undefined ? '' : `${part}-`}bank(\\.[0-9a-f]{8})?\\.js$`);
  const bank = [...files].find(([path]) => name.test(path));
  return withKeys(bank ? moduleInScript(bank[1].toString('utf8')) : pageModuleOf(files, part));
}

/** The module of a package in a further language, with its key. */
export function translatedModuleOf(files: SiteFiles, language: string): PackedModule {
  const name = new RegExp(`^language-${language}(\\.[0-9a-f]{8})?\\.js$`);
  const script = [...files].find(([path]) => name.test(path));
  return withKeys(moduleInScript(script?.[1].toString('utf8') ?? ''));
}

/** Reads the words from the page of a package, or from its bank where the questions come as a script. */
export function wordsOf(files: SiteFiles): PackageWords {
  const page = pageModuleOf(files);
  const { activity } = packedModuleOf(files);
  const [first] = activity.items;
  if (!first && !isGame(activity) && !isProgramme(activity))
    throw new Error('The package has no question');
  return {
    language: page.language,
    title: page.title,
    start: [
      page.about.publisher,
      page.lead,
      ...page.terms.map(({ value, words }) => `${value} ${words}`),
      ...page.notes.map((note) => note.title),
    ],
    question: first ? questionWords(first) : firstWords(activity),
  };
}

/** A game first asks which firm one wants to run; a programme shows its parts. */
function firstWords(activity: PackedModule['activity']): readonly string[] {
  if (isProgramme(activity)) return activity.parts.map(({ title }) => title);
  if (!isGame(activity)) return [];
  return activity.game.personas.flatMap(({ name, trade }) => [name, trade]);
}

/** The packager wrote this JSON with the type it is read as. */
function pageModuleOf(files: SiteFiles, page = 'index'): PackedModule {
  const html = files.get(`${page}.html`)?.toString('utf8') ?? '';
  const json = new RegExp(`id="${MODULE_ELEMENT}">(.*?)</script>`, 's').exec(html)?.[1];
  return JSON.parse(json ?? '{}') as PackedModule;
}

/** `portolanLanguage("en",{words:…,module:…});` after the interface words, if any. */
function moduleInScript(script: string): PackedModule {
  const json = /portolanLanguage\("[^"]+",\{words:.*?,module:(.*)\}\);\s*$/s.exec(script)?.[1];
  return JSON.parse(json ?? '{}') as PackedModule;
}

/** Prompt first; the fields are those of the kinds of items that there are. */
function questionWords(item: ItemContent): readonly string[] {
  const { prompt, hint, stem, options, points } = item as ItemContent & {
    readonly prompt: string;
    readonly hint?: string;
    readonly stem?: Prose;
    readonly options?: readonly { readonly text: string }[];
    readonly points?: readonly string[];
  };
  const choices = points ?? options?.map((option) => option.text) ?? [];
  return [prompt, ...(stem ? [plainText(stem)] : []), ...(hint ? [hint] : []), ...choices];
}
