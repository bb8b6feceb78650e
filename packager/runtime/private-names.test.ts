import { parseAst } from 'rollup/parseAst';
import { describe, expect, test } from 'vitest';
import { shortPrivateNames } from './private-names.js';

const shortened = (code: string) => shortPrivateNames(code, parseAst(code));

describe('private names', () => {
  test('begin anew in every class', () => {
    expect(
      shortened(`
class Clock { #start = 0; #lap() { return this.#start; } }
class Shelf { #memory = new Map(); has(other) { return #memory in other; } }`),
    ).toBe(`
class Clock { #e = 0; #t() { return this.#e; } }
class Shelf { #e = new Map(); has(other) { return #e in other; } }`);
  });

  test('are one for a getter and its setter, and the same before and after they are declared', () => {
    expect(
      shortened(
        'class A { read() { return this.#b } get #a() { return 1 } set #a(one) {} static #b() {} }',
      ),
    ).toBe(
      'class A { read() { return this.#t } get #e() { return 1 } set #e(one) {} static #t() {} }',
    );
  });

  test('of a class within another hide none of the outer one', () => {
    expect(
      shortened(
        'class A { #a = 1; make() { return class { #b = 2; sum(a) { return a.#a + this.#b } } } }',
      ),
    ).toBe(
      'class A { #e = 1; make() { return class { #t = 2; sum(a) { return a.#e + this.#t } } } }',
    );
  });

  test('differ, however many there are', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `name${String(at)}`);
    const code = shortened(`class A { ${names.map((name) => `#${name};`).join(' ')} }`);
    expect(new Set(code.match(/#\w+/g)).size).toBe(3_000);
  });

  test('are told from words that only look so', () => {
    const code = 'class A { #a = "#a #b"; b = `#a ${this.#a}`; c = /#a/ }';
    expect(shortened(code)).toBe('class A { #e = "#a #b"; b = `#a ${this.#e}`; c = /#a/ }');
  });
});
