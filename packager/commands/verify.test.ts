import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { capture } from '../../tests/fakes/terminal.js';
import { asideFileOf, writeResultFile } from '../../src/core/report/result-file.js';
import { answerOf } from '../../tests/contracts/channel.js';
import { run } from '../program.js';

const head = {
  package: 'demo',
  version: '1.0.0',
  title: 'A look around',
  language: 'en',
  baseIri: 'https://example.org/',
};
const answers = [answerOf('cash', 'Six months'), answerOf('law', 'None')];
const whole = writeResultFile({
  ...head,
  savedAt: '2026-11-26T10:00:00.000Z',
  seconds: 90,
  result: { complete: true, progress: 1, passed: true, credit: 0.725, objectives: [] },
  answers,
  state: 'AAAA.BBBB',
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-verify-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function verified(...texts: readonly string[]) {
  const files = texts.map((text, at) => {
    const file = join(folder, `${String(at)}.json`);
    writeFileSync(file, text);
    return file;
  });
  const terminal = capture();
  const code = await run(['verify', ...files], terminal);
  return { code, out: terminal.printed() };
}

describe('portolan verify', () => {
  test('says what an intact file holds', async () => {
    const { code, out } = await verified(whole);

    expect(code).toBe(0);
    expect(out).toBe(
      '0.json: intact, demo 1.0.0, handed in 2026-11-26T10:00:00.000Z, 2 answers, 73 of 100\n',
    );
  });

  test('knows files of what was set aside', async () => {
    const aside = asideFileOf(head, { answersIn: () => answers }, ['AAAA.BBBB']);

    expect((await verified(aside)).out).toContain('2 answers that were set aside');
  });

  test.each([
    ['a score that was mended', whole.replace('0.725', '0.925')],
    ['half a file', whole.slice(0, 100)],
    ['no file of ours', '{"check":"00000000"}'],
    ['no JSON', 'hello'],
  ])('finds %s, and looks at the others all the same', async (_what, text) => {
    const { code, out } = await verified(text, whole);

    expect(code).toBe(1);
    expect(out).toMatch(/^0\.json: the check code does not agree\./);
    expect(out).toContain('1.json: intact');
  });
});
