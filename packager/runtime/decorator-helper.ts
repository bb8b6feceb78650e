import type { Plugin } from 'rollup';

const HELPER = '\0portolan-decorator-helper';

/** The helper that esbuild writes at the head of every module with decorators. */
const DEFINITION =
  /(?:var __(?:defProp|getOwnPropDesc) = Object\.\w+;\n)+var __decorateClass = \(decorators, target, key, kind\) => \{[^]*?\n\};\n/;

/**
 * The same for all modules: lets each decorator of a member change it, the last one first.
 *
 * `kind` is 0 for a class, 1 for a method or accessor, 2 for a field.
 */
const SOURCE = `export const __decorateClass = (decorators, target, key, kind) => {
  let member = kind > 1 ? undefined : kind ? Object.getOwnPropertyDescriptor(target, key) : target;
  for (const decorate of decorators.reverse())
    member = (kind ? decorate(target, key, member) : decorate(member)) || member;
  if (kind && member) Object.defineProperty(target, key, member);
  return member;
};`;

/** A field with nothing but one of Lit's decorators, as esbuild writes it. */
const FIELD =
  /__decorateClass\(\[\n\s*(property|state)\(((?:(?!\n\])[^])*)\)\n\], (\w+)\.prototype, "(\w+)", 2\);\n/g;

/** The options of `state()`. */
const STATE = '{ state: true, attribute: false }';

/** Declares the reactive properties of an element, each with its options. */
const DECLARE = `export const __declareProperties = (element, properties) => {
  for (const name in properties) element.createProperty(name, properties[name]);
};`;

/**
 * The code with all decorated fields of a class declared in one call; other decorators stay.
 *
 * It does what the decorators do, in fewer bytes.
 */
export function declareTogether(code: string): string {
  const fields = new Map<string, string[]>();
  for (const [, decorator, options = '', element = '', name = ''] of code.matchAll(FIELD)) {
    const given = decorator === 'state' ? STATE : options || '{}';
    fields.set(element, [...(fields.get(element) ?? []), `${name}: ${given}`]);
  }
  const done = new Set<string>();
  return code.replace(FIELD, (_all, _decorator, _options, element: string) => {
    if (done.has(element)) return '';
    done.add(element);
    return `__declareProperties(${element}, { ${fields.get(element)?.join(', ') ?? ''} });\n`;
  });
}

/** Keeps one copy of the helpers of decorators instead of one in every module; comes after esbuild. */
export function decoratorHelper(): Plugin {
  return {
    name: 'portolan-decorator-helper',
    resolveId: (id) => (id === HELPER ? id : null),
    load: (id) => (id === HELPER ? `${SOURCE}\n${DECLARE}` : null),
    transform(code, id) {
      const [found] = DEFINITION.exec(code) ?? [];
      if (found === undefined || id === HELPER) return null;
      return {
        code: `import { __declareProperties, __decorateClass } from ${JSON.stringify(HELPER)};\n${declareTogether(code.replace(found, ''))}`,
        map: null,
      };
    },
  };
}

const DECORATORS = '\0portolan-decorator-helper-lit';

/** `property` and `state` of Lit, without the part that only standard decorators need. */
const LIT_SOURCE = `export const property = (options) => (target, key) => {
  const accessor = Object.hasOwn(target, key);
  target.constructor.createProperty(key, options);
  return accessor ? Object.getOwnPropertyDescriptor(target, key) : undefined;
};
export const state = () => property({ state: true, attribute: false });`;

/**
 * Puts a short form of Lit's decorators in the place of its own, which serve two kinds of decorators.
 *
 * The sources use the older kind alone; a decorator other than these two fails the build.
 */
export function leanDecorators(): Plugin {
  return {
    name: 'portolan-lean-decorators',
    resolveId: (id) => (id === 'lit/decorators.js' || id === DECORATORS ? DECORATORS : null),
    load: (id) => (id === DECORATORS ? LIT_SOURCE : null),
  };
}
