import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

/** A source file with what the rules ask about. */
export interface SourceFile {
  /** Path below the root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
  /** Lines on which the type `any` stands. */
  readonly anys: readonly number[];
}

/** An import or a re-export. */
export interface Import {
  readonly line: number;
  /** Path of the file below the root, or the name of a package. */
  readonly target: string;
  readonly bare: boolean;
  /** Whether only types are imported, which leaves nothing at run time. */
  readonly typeOnly: boolean;
}

/** Every TypeScript file below the folders of a root, without tests. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
    .map((file) => readSource(root, file));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    // A fixture has only the folders that its violation needs.
    return [];
  }
}

function readSource(root: string, file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const functions: { line: number; lines: number }[] = [];
  const anys: number[] = [];
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = lineOf(node.getStart());
      functions.push({ line, lines: lineOf(node.end) - line + 1 });
    }
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys.push(lineOf(node.getStart()));
    const found = importOf(root, file, node);
    if (found) imports.push({ ...found, line: lineOf(node.getStart()) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {
    path: relative(root, file).split(sep).join('/'),
    lines: text.split('\n').length - 1,
    imports,
    functions,
    anys,
  };
}

function importOf(root: string, file: string, node: ts.Node): Omit<Import, 'line'> | undefined {
  const specifier = specifierOf(node);
  if (specifier === undefined) return undefined;
  const bare = !specifier.startsWith('.');
  const target = bare
    ? specifier
    : relative(root, normalize(join(dirname(file), specifier)))
        .split(sep)
        .join('/')
        .replace(/\.js$/, '.ts');
  return { target, bare, typeOnly: isTypeOnly(node) };
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
  }
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { namedBindings, name } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}
