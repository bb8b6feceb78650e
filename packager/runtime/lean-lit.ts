import type { Plugin } from 'rollup';

/** Where Lit tells other copies of itself its version, which a package never has. */
const VERSION = /\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g;

/** Where Lit waits for polyfills and for pages rendered on a server, of which a package has none. */
const HOOK = /\w+\.\w+(?:PolyfillSupport|HydrateSupport)\b/g;

/** Code of Lit without its hooks for other copies, polyfills and servers; other code as it is. */
export function withoutHooks(code: string): string {
  return code.replace(VERSION, '(void 0)').replace(HOOK, '(void 0)');
}

/** Leaves out of Lit what no package uses; a minifier removes what is left of it. */
export function leanLit(): Plugin {
  return {
    name: 'portolan-lean-lit',
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/.test(id)) return null;
      const lean = withoutHooks(code);
      return lean === code ? null : { code: lean, map: null };
    },
  };
}
