import { describe, expect, test } from 'vitest';
import { hardTitles, packageFacts } from '../../../tests/fakes/package-facts.js';
import { schemaFaults } from '../../../tests/fakes/schema-check.js';
import { scorm2004Manifest } from './manifest.js';

describe('the SCORM 2004 manifest', () => {
  test('is of the 4th edition, with one item that launches the page', () => {
    const text = scorm2004Manifest(packageFacts());

    expect(text).toContain('<schemaversion>2004 4th Edition</schemaversion>');
    expect(text.match(/<item /g)).toHaveLength(1);
    expect(text).toContain('adlcp:scormType="sco" href="index.html"');
  });

  test('lets the content alone say when it is complete', () => {
    expect(scorm2004Manifest(packageFacts())).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    );
  });

  test('is valid by the official schema, whatever the title', async () => {
    const manifests = hardTitles.map((title) =>
      scorm2004Manifest(packageFacts({ names: [{ language: 'en', title, description: '' }] })),
    );

    expect(await schemaFaults('scorm2004', ...manifests)).toEqual([]);
  });

  test.each([
    { was: 'flow="true"', is: 'flow="perhaps"' },
    { was: '>previous<', is: '>home<' },
    { was: 'scormType="sco"', is: 'scormType="unit"' },
  ])('would not pass for valid with $is', async ({ was, is }) => {
    const broken = scorm2004Manifest(packageFacts()).replace(was, is);

    expect(await schemaFaults('scorm2004', broken)).not.toEqual([]);
  });
});
