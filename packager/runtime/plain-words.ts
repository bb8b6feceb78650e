import type { Plugin } from 'rollup';
import ts from 'typescript';
import type { PlainWords } from '../../src/i18n/plain-words.js';

/** Sources of interface words: `i18n/en.ts`, and those of one kind, `i18n/en/match.ts`. */
const SOURCE = /[\\/]i18n[\\/]([a-z]{2,3}(?:-[A-Z]{2})?)(?:[\\/](?!index)([\w-]+))?\.ts$/;

/**
 * Takes the words that stand for themselves out of the scripts, so that a package carries them as data.
 *
 * What is left are the sentences that are built from counts and names. The words go to `parts.json`,
 * from which the packager writes those of the package's language into its page.
 */
export class WordExtraction {
  readonly #byModule = new Map<string, PlainWords>();

  /** Must come before whatever removes types. */
  get plugin(): Plugin {
    return {
      name: 'portolan-plain-words',
      transform: (code, id) => {
        const [, tag, kind] = SOURCE.exec(id) ?? [];
        if (tag === undefined) return null;
        const { rest, words } = withoutPlainWords(code, kind === undefined ? tag : 'words');
        this.#byModule.set(id, words);
        return { code: rest, map: null };
      },
    };
  }

  /** The words of the one language among some modules; undefined where there is none. */
  of(modules: readonly string[]): PlainWords | undefined {
    return modules.map((module) => this.#byModule.get(module)).find((words) => words !== undefined);
  }
}

/**
 * A source of interface words without those that stand for themselves, and these.
 *
 * @param name What the source exports them as.
 * @throws Error when it does not.
 */
export function withoutPlainWords(
  code: string,
  name: string,
): { readonly rest: string; readonly words: PlainWords } {
  const tree = ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest, true);
  const cuts: (readonly [from: number, to: number])[] = [];
  let words: PlainWords | undefined;
  tree.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name: own, initializer } of node.declarationList.declarations) {
      if (own.getText() !== name || !initializer) continue;
      if (ts.isObjectLiteralExpression(initializer)) words = takeFrom(initializer, code, cuts);
    }
  });
  if (!words) throw new Error(`A source of interface words does not export an object "${name}"`);
  const rest = cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
  return { rest, words };
}

function takeFrom(
  object: ts.ObjectLiteralExpression,
  code: string,
  cuts: (readonly [from: number, to: number])[],
): PlainWords {
  const words: Record<string, string | PlainWords> = {};
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const { initializer, name } = property;
    if (ts.isStringLiteralLike(initializer)) {
      words[name.getText()] = initializer.text;
      const comma = code[property.end] === ',' ? 1 : 0;
      cuts.push([property.getFullStart(), property.end + comma]);
    } else if (ts.isObjectLiteralExpression(initializer)) {
      words[name.getText()] = takeFrom(initializer, code, cuts);
    }
  }
  return words;
}
