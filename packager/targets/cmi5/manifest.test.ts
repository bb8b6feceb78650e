import { describe, expect, test } from 'vitest';
import { hardTitles, packageFacts } from '../../../tests/fakes/package-facts.js';
import { wellFormedFaults } from '../../../tests/fakes/schema-check.js';
import { cmi5Manifest } from './manifest.js';

describe('the cmi5 course structure', () => {
  test('is this document', () => {
    const names = [
      { language: 'es', title: 'Chequeo', description: '¿Está lista tu empresa?' },
      { language: 'en', title: 'Scan', description: 'Is your firm ready?' },
    ];

    expect(cmi5Manifest(packageFacts({ names, passMark: 0.65 }))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
        '  <course id="https://example.org/learn/course/readiness-scan">',
        '    <title>',
        '      <langstring lang="es">Chequeo</langstring>',
        '      <langstring lang="en">Scan</langstring>',
        '    </title>',
        '    <description>',
        '      <langstring lang="es">¿Está lista tu empresa?</langstring>',
        '      <langstring lang="en">Is your firm ready?</langstring>',
        '    </description>',
        '  </course>',
        '  <au id="https://example.org/learn/module/readiness-scan" moveOn="Passed" masteryScore="0.65">',
        '    <title>',
        '      <langstring lang="es">Chequeo</langstring>',
        '      <langstring lang="en">Scan</langstring>',
        '    </title>',
        '    <description>',
        '      <langstring lang="es">¿Está lista tu empresa?</langstring>',
        '      <langstring lang="en">Is your firm ready?</langstring>',
        '    </description>',
        '    <url>index.html</url>',
        '  </au>',
        '</courseStructure>',
        '',
      ].join('\n'),
    );
  });

  test.each([
    { passMark: 0.6, verdict: 'pass-fail', attributes: 'moveOn="Passed" masteryScore="0.6"' },
    { passMark: 0.6, verdict: 'pass-only', attributes: 'moveOn="Passed" masteryScore="0.6"' },
    { passMark: 0.6, verdict: 'complete', attributes: 'moveOn="Completed" masteryScore="0.6"' },
    { passMark: 2 / 3, verdict: 'pass-fail', attributes: 'moveOn="Passed" masteryScore="0.6667"' },
    { passMark: undefined, verdict: 'pass-fail', attributes: 'moveOn="Completed">' },
    { passMark: 0, verdict: 'pass-fail', attributes: 'moveOn="Passed">' },
  ] as const)('says $attributes for a pass mark of $passMark told as $verdict', (row) => {
    const { passMark, verdict, attributes } = row;

    expect(cmi5Manifest(packageFacts({ passMark, verdict }))).toContain(attributes);
  });

  test('is well-formed, whatever the title', async () => {
    const manifests = hardTitles.map((title) =>
      cmi5Manifest(packageFacts({ names: [{ language: 'en', title, description: title }] })),
    );

    expect(await wellFormedFaults(...manifests)).toEqual([]);
  });

  test('would not pass for well-formed if it were not', async () => {
    expect(await wellFormedFaults('<a><b></a>')).not.toEqual([]);
  });

  test('launches a page without query and fragment, and gives course and unit different ids', () => {
    const text = cmi5Manifest(packageFacts());
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');

    expect(text).toContain('<url>index.html</url>');
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(() => new URL(id)).not.toThrow();
  });
});
