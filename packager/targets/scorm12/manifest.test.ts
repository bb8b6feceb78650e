import { describe, expect, test } from 'vitest';
import { hardTitles, packageFacts } from '../../../tests/fakes/package-facts.js';
import { schemaFaults } from '../../../tests/fakes/schema-check.js';
import { scorm12Manifest } from './manifest.js';

describe('the SCORM 1.2 manifest', () => {
  test('is this document', () => {
    expect(scorm12Manifest(packageFacts({ paths: ['index.html', 'runtime.js'] }))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<manifest identifier="readiness-scan" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
        '  <metadata>',
        '    <schema>ADL SCORM</schema>',
        '    <schemaversion>1.2</schemaversion>',
        '  </metadata>',
        '  <organizations default="readiness-scan-organization">',
        '    <organization identifier="readiness-scan-organization">',
        '      <title>Readiness scan</title>',
        '      <item identifier="readiness-scan-item" identifierref="readiness-scan-resource" isvisible="true">',
        '        <title>Readiness scan</title>',
        '      </item>',
        '    </organization>',
        '  </organizations>',
        '  <resources>',
        '    <resource identifier="readiness-scan-resource" type="webcontent" adlcp:scormtype="sco" href="index.html">',
        '      <file href="index.html"/>',
        '      <file href="runtime.js"/>',
        '    </resource>',
        '  </resources>',
        '</manifest>',
        '',
      ].join('\n'),
    );
  });

  test('is valid by the official schema, whatever the title', async () => {
    const manifests = hardTitles.map((title) =>
      scorm12Manifest(packageFacts({ names: [{ language: 'en', title, description: '' }] })),
    );

    expect(await schemaFaults('scorm12', ...manifests)).toEqual([]);
  });

  test('would not pass for valid if it were not', async () => {
    const broken = scorm12Manifest(packageFacts()).replace('scormtype="sco"', 'scormtype="unit"');

    expect(await schemaFaults('scorm12', broken)).not.toEqual([]);
  });

  test('lists only what never changes its name where the preset says so', () => {
    const text = scorm12Manifest(packageFacts({ listing: 'fixed' }));

    expect(text).toContain('<file href="runtime.js"/>');
    expect(text).not.toContain('media/port.svg');
  });

  test('uses no prefix but adlcp, no numeric entity and no mastery score', () => {
    for (const title of hardTitles) {
      const names = [{ language: 'en', title, description: '' }];
      const text = scorm12Manifest(packageFacts({ names, passMark: 0.6 }));
      expect(text).not.toMatch(/&#\d|masteryscore|<\/?[a-z]+:/);
      expect([...text.matchAll(/([a-z]+):[a-z]+="/g)].map((match) => match[1])).toEqual([
        'xmlns',
        'adlcp',
      ]);
    }
  });
});
