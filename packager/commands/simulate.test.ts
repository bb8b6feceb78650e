import { describe, expect, test } from 'vitest';
import { capture } from '../../tests/fakes/terminal.js';
import { run } from '../program.js';

async function simulated(...words: readonly string[]) {
  const terminal = capture();
  const code = await run(['simulate', ...words], terminal);
  return { code, out: terminal.printed(), err: terminal.told() };
}

/** The number before a unit, in a line that begins so. */
function figure(text: string, line: RegExp): number {
  return Number(line.exec(text)?.[1]);
}

describe('portolan simulate', () => {
  test('finds the people of the competence check again, and grades guessing with nearly nothing', async () => {
    const { code, out } = await simulated('competence-check', '--people', '200');

    expect(code).toBe(0);
    expect(out).toContain('200 people, seed 1, 48 questions each');
    for (const line of [/areas: ([\d.]+) %/, /competences: ([\d.]+) %/]) {
      expect(figure(out, line)).toBeGreaterThan(76);
      expect(figure(out, line)).toBeLessThan(84);
    }
    expect(Math.abs(figure(out, /areas: .*bias (-?[\d.]+)/))).toBeLessThan(0.05);
    expect(figure(out, /all wrong ([\d.]+) %/)).toBe(0);
    expect(figure(out, /all right ([\d.]+) %/)).toBe(100);
    expect(figure(out, /random answers ([\d.]+) %/)).toBeLessThan(5);
  }, 60_000);

  test('says the same again, and something else for another seed', async () => {
    const few = ['competence-check', '--form', 'quick', '--people', '10'];
    const [one, again, other] = await Promise.all([
      simulated(...few),
      simulated(...few),
      simulated(...few, '--seed', '2'),
    ]);

    expect(again).toEqual(one);
    expect(other.out).not.toBe(one.out);
  }, 60_000);

  test('says when there is nothing to measure, or the number is none', async () => {
    const nothing = await simulated('demo');
    const wrong = await simulated('competence-check', '--people', 'many');

    expect([nothing.code, nothing.out]).toEqual([1, '']);
    expect(nothing.err).toContain('No module here measures competences');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('"many"');
  });
});
