import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutHooks, withoutUnused } from './lean-lit.js';

test.each([
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
])('leaves no hook in %s, and all that it exports', (name) => {
  const whole = readFileSync(`node_modules/${name}`, 'utf8');

  const lean = withoutHooks(whole);

  expect(whole).toMatch(/(Versions|PolyfillSupport)/);
  expect(lean).not.toMatch(/(Versions|PolyfillSupport|HydrateSupport)/);
  expect(lean.match(/export\{.*\}/)?.[0]).toBe(whole.match(/export\{.*\}/)?.[0]);
});

test('leaves other code as it is', () => {
  const code = 'const answer = versions.push("1.0"); support?.({ answer });';

  expect(withoutHooks(code)).toBe(code);
});

test('leaves code that runs, also where a hook is called', () => {
  const code = 'g.litHtmlPolyfillSupport?.({ part: 1 }); (g.litHtmlVersions ??= []).push("3.3.3");';

  // Without the brackets it would be the call of 0.
  expect(withoutHooks(code)).toBe('(void 0)?.({ part: 1 }); (void 0);');
});

test.each([
  'lit-html/lit-html.js',
  'lit-html/directive.js',
  'lit-html/directives/live.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
])('leaves out of %s what no component uses, and exports the same', (path) => {
  const whole = withoutHooks(readFileSync(`node_modules/${path}`, 'utf8'));

  const lean = withoutUnused(whole, path.split('/').at(-1) ?? '');

  expect(lean.length).toBeLessThan(whole.length);
  expect(lean.match(/export\{.*\}/)?.[0]).toBe(whole.match(/export\{.*\}/)?.[0]);
});

test('stops the build when Lit has changed, and says where', () => {
  expect(() => withoutUnused('export const lit = 4;', 'live.js')).toThrow(
    /live\.js of Lit has 0 places .* packager\/runtime\/lean-lit\.ts/,
  );
});

test('leaves out nothing that a component asks for', () => {
  // What the cuts take away, as a component would write it.
  const gone =
    /\b(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|static (?:override )?(?:get )?properties)\b|(hasChanged|converter|useDefault|noAccessor):|type: (Number|Object|Array)\b|<!--|compiled\b.*\bhtml`/;
  const views = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.test\.ts$/.test(path),
  );
  const found = views.filter((path) => {
    const code = readFileSync(`src/${path}`, 'utf8');
    return code.includes("from 'lit'") && gone.test(code);
  });

  // The scale's place is a number in its attribute for partners' pages; packages set the property.
  expect(found).toEqual(['ui/scale.ts']);
});
