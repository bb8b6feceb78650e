import { addPlainWords } from '../i18n/current.js';
import type { PlainWords } from '../i18n/plain-words.js';
import { withKeys } from '../module/answer-keys.js';
import type { PackedModule } from '../module/packed-module.js';

/**
 * What the script of a language calls, after the part with its interface words has registered itself:
 *
 * `portolanLanguage('es', { words: { "es": { … } }, module: { "language": "es", … } })`
 *
 * The script of the module's own language is called so too, where the content is too long to stand
 * in the page; the module in the page has no items then.
 */
export type ReceiveLanguage = (
  tag: string,
  content: {
    readonly module: PackedModule;
    /** Interface words that stand for themselves, by language. */
    readonly words?: Readonly<Record<string, PlainWords>>;
  },
) => void;

declare global {
  var portolanLanguage: ReceiveLanguage | undefined;
}

/** Brings the languages of a package, each once: that of the page at hand, others by script. */
export class Languages {
  readonly #modules = new Map<string, PackedModule>();
  readonly #scripts: Readonly<Record<string, string>>;
  readonly #document: Document;

  /**
   * @param own The module as it stands in the page.
   * @param scripts Paths of scripts, by language.
   */
  constructor(own: PackedModule, scripts: Readonly<Record<string, string>>, document: Document) {
    this.#scripts = scripts;
    this.#document = document;
    const receive: ReceiveLanguage = (tag, { module, words = {} }) => {
      addPlainWords(words);
      this.#modules.set(tag, withKeys(module));
    };
    globalThis.portolanLanguage = receive;
    if (!Object.hasOwn(scripts, own.language)) receive(own.language, { module: own });
  }

  /** The module in a language; absent when its script does not come. */
  async load(tag: string): Promise<PackedModule | undefined> {
    const path = this.#scripts[tag];
    if (!this.#modules.has(tag) && path !== undefined) await this.#run(path);
    return this.#modules.get(tag);
  }

  #run(path: string): Promise<void> {
    const script = this.#document.createElement('script');
    script.src = path;
    return new Promise((resolve) => {
      const done = () => {
        script.remove();
        resolve();
      };
      script.addEventListener('load', done);
      script.addEventListener('error', done);
      this.#document.head.append(script);
    });
  }
}

/**
 * The language of a package that fits best.
 *
 * @param available Tags of the package, its own first.
 * @param wished Tags, the dearest first: the launch's, then the browser's.
 */
export function chooseLanguage(
  available: readonly string[],
  wished: readonly (string | undefined)[],
): string {
  const base = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();
  for (const wish of wished) {
    const tag = wish?.replace('_', '-').toLowerCase();
    if (!tag) continue;
    const found =
      available.find((one) => one.toLowerCase() === tag) ??
      available.find((one) => base(one) === base(tag));
    if (found) return found;
  }
  return available[0] ?? 'en';
}
