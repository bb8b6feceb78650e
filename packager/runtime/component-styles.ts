import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';
import ts from 'typescript';

/** Style sheets of components, by the name under which the runtime asks for them. */
export type ComponentStyles = Readonly<Record<string, string>>;

/**
 * Takes the style sheets out of the scripts, so that a package carries them as data.
 *
 * In the source a sheet is written `css`…`` as everywhere with Lit. In the runtime it becomes
 * `styleSheet('<name>')`, and its text goes to `parts.json`, from which the packager writes the
 * sheets that a package needs into its page: a style sheet is not worth a script parser's time.
 */
export class StyleExtraction {
  readonly #source: string;
  readonly #named = new Map<string, string>();
  readonly #byModule = new Map<string, ComponentStyles>();

  /** @param source Folder of the sources, absolute. */
  constructor(source: string) {
    this.#source = source;
  }

  /** Must come before whatever removes types or shortens templates. */
  get plugin(): Plugin {
    return {
      name: 'portolan-component-styles',
      transform: (code, id) => (code.includes('css`') ? this.#extract(code, id) : null),
    };
  }

  /** The sheets of some modules. */
  of(modules: readonly string[]): ComponentStyles {
    const sheets: Record<string, string> = {};
    for (const module of modules) Object.assign(sheets, this.#byModule.get(module));
    return sheets;
  }

  /** Names are short because they stand in scripts; two sheets that share one would show at once. */
  #claim(name: string, css: string): void {
    const other = this.#named.get(name) ?? css;
    if (other !== css) throw new Error(`Two style sheets are called "${name}": lengthen the names`);
    this.#named.set(name, css);
  }

  #extract(code: string, id: string): { code: string; map: null } | null {
    if (!id.startsWith(this.#source)) return null;
    const sheets: Record<string, string> = {};
    let result = code;
    for (const template of templatesIn(code, id).reverse()) {
      const css = minified(template.text);
      const name = createHash('sha256').update(css).digest('base64url').slice(0, 3);
      this.#claim(name, css);
      sheets[name] = css;
      result = `${result.slice(0, template.from)}portolanStyleSheet('${name}')${result.slice(template.to)}`;
    }
    this.#byModule.set(id, sheets);
    const helper = JSON.stringify(join(this.#source, 'ui/style-sheet.ts'));
    return {
      code: `import { styleSheet as portolanStyleSheet } from ${helper};\n${result}`,
      map: null,
    };
  }
}

interface Template {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The `css` templates of a module that hold no expressions, in order. */
function templatesIn(code: string, id: string): Template[] {
  const templates: Template[] = [];
  const tree = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (
      ts.isTaggedTemplateExpression(node) &&
      node.tag.getText() === 'css' &&
      ts.isNoSubstitutionTemplateLiteral(node.template)
    ) {
      templates.push({ from: node.getStart(), to: node.end, text: node.template.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return templates;
}

function minified(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, target: 'safari16.4' }).code.trim();
}
