import AdmZip from 'adm-zip';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { textFile } from '../plan/package-file.js';
import { zipOf } from './zip.js';

const files = [
  textFile('index.html', '<!doctype html>'),
  textFile('font/a.woff2', 'not really a font, and stored as it is'),
  textFile('runtime.js', 'work();'.repeat(200)),
];

const zoneHere = process.env['TZ'];

afterEach(() => {
  if (zoneHere === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneHere;
});

describe('zip', () => {
  test('gives every file back', () => {
    const zip = new AdmZip(zipOf(files));

    expect(zip.getEntries().map((entry) => entry.entryName)).toEqual([
      'font/a.woff2',
      'index.html',
      'runtime.js',
    ]);
    expect(zip.readAsText('runtime.js')).toBe('work();'.repeat(200));
    expect(zip.test()).toBe(true);
  });

  test('is the same whatever the order of the files', () => {
    expect(zipOf([...files].reverse()).equals(zipOf(files))).toBe(true);
  });

  test('is the same whether its bytes were zipped before or not', () => {
    const copies = files.map((file) => ({ ...file, bytes: Uint8Array.from(file.bytes) }));
    const first = zipOf(files);

    expect(zipOf(files).equals(first)).toBe(true);
    expect(zipOf(copies).equals(first)).toBe(true);
  });

  test('gives the same bytes back under two names', () => {
    const [, , script] = files;
    const twice = files.concat({ path: 'again.js', bytes: script?.bytes ?? Buffer.from('') });

    const zip = new AdmZip(zipOf(twice));

    expect(zip.readAsText('again.js')).toBe(zip.readAsText('runtime.js'));
    expect(zip.test()).toBe(true);
  });

  test('stores what is compressed already', () => {
    const entry = new AdmZip(zipOf(files)).getEntry('font/a.woff2');

    expect(entry?.header.method).toBe(0);
  });

  test('tells neither the machine nor the moment of packing', () => {
    for (const { header, attr } of new AdmZip(zipOf(files)).getEntries()) {
      expect(header.time).toEqual(new Date(2020, 0, 1));
      expect(header.made).toBe((3 << 8) | 20);
      expect(attr >>> 16).toBe(0o100644);
    }
  });

  test.each(['Pacific/Kiritimati', 'America/St_Johns', 'UTC', 'Europe/Madrid'])(
    'is the same in the time zone %s',
    (zone) => {
      const here = zipOf(files);
      const offset = new Date(2020, 0, 1).getTimezoneOffset();

      process.env['TZ'] = zone;

      if (zone === 'Pacific/Kiritimati') {
        expect(new Date(2020, 0, 1).getTimezoneOffset()).not.toBe(offset);
      }
      expect(zipOf(files).equals(here)).toBe(true);
    },
  );

  test.each([
    '../evil.js',
    'a/../../evil.js',
    '/etc/passwd',
    'a//b.js',
    './a.js',
    'C:/a.js',
    'a\\b.js',
    'a\u0000.js',
    '',
  ])('refuses the path "%s"', (path) => {
    expect(() => zipOf([textFile(path, 'x')])).toThrow(/no path below the package/);
  });

  test('refuses two files of the same path, also in other letters', () => {
    expect(() => zipOf([textFile('a.js', '1'), textFile('A.js', '2')])).toThrow(/same path/);
  });

  test('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 500 }), (bytes) => {
        const zip = new AdmZip(zipOf([{ path: 'a.txt', bytes }]));
        expect(new Uint8Array(zip.readFile('a.txt') ?? [])).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });
});
