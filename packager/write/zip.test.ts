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

  test('is the same whether common files were met before or not', () => {
    const common = [textFile('font/a.woff2', 'font'), textFile('runtime.js', 'work();')];
    const copy = common.map((file) => textFile(file.path, Buffer.from(file.bytes).toString()));
    const own = [textFile('index.html', 'one')];

    const first = zipOf(own, common);
    const again = zipOf(own, common);

    expect(again.equals(first)).toBe(true);
    expect(zipOf(own, copy).equals(first)).toBe(true);
  });

  test('holds common files beside its own, each once and no folders', () => {
    const zip = new AdmZip(zipOf([textFile('media/b.svg', '<svg/>')], files));

    expect(zip.getEntries().map((entry) => entry.entryName)).toEqual([
      'font/a.woff2',
      'index.html',
      'runtime.js',
      'media/b.svg',
    ]);
    expect(zip.test()).toBe(true);
  });

  test('does not mix up common files of different packages', () => {
    const [shared, other, third] = [
      textFile('a.js', 'a'),
      textFile('b.js', 'b'),
      textFile('c.js', 'c'),
    ];

    zipOf([], [shared, other]);
    const zip = new AdmZip(zipOf([], [shared, third]));

    expect(zip.getEntries().map((entry) => entry.entryName)).toEqual(['a.js', 'c.js']);
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
