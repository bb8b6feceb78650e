import { describe, expect, test } from 'vitest';
import { hardTitles, packageFacts } from '../../../tests/fakes/package-facts.js';
import { wellFormedFaults } from '../../../tests/fakes/schema-check.js';
import { xapiManifest } from './manifest.js';

describe('the xAPI manifest', () => {
  test('is this document', () => {
    expect(xapiManifest(packageFacts())).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<tincan xmlns="http://projecttincan.com/tincan.xsd">',
        '  <activities>',
        '    <activity id="https://example.org/learn/module/readiness-scan" type="http://adlnet.gov/expapi/activities/course">',
        '      <name>Readiness scan</name>',
        '      <description lang="en">Is your firm ready?</description>',
        '      <launch lang="en">index.html</launch>',
        '    </activity>',
        '  </activities>',
        '</tincan>',
        '',
      ].join('\n'),
    );
  });

  test('is well-formed with any title', async () => {
    const names = [{ language: 'en', title: hardTitles.join(' '), description: hardTitles.join() }];

    expect(await wellFormedFaults(xapiManifest(packageFacts({ names })))).toEqual([]);
  });
});
