import { describe, expect, test } from 'vitest';
import { presetsFrom, readPresets } from './presets.js';

const presets = readPresets();

/** The whole table once more, because a slip in it goes unnoticed until an institute's LMS shows it. */
const table = [
  'generic scorm12 pass-fail answer observed',
  'moodle scorm12 pass-fail answer observed',
  'moodle-cmi5 cmi5 pass-fail answer observed',
  'totara scorm12 pass-fail answer documents',
  'ilias scorm12 pass-fail answer source',
  'ilias-cmi5 cmi5 pass-fail answer source',
  'openedx scorm12 pass-only answer source',
  'openedx-cmi5 cmi5 pass-only answer source',
  'chamilo scorm12 pass-fail answer source',
  'openolat scorm12 pass-fail answer source',
  'forma scorm12 pass-fail answer source',
  'sakai scorm2004 pass-fail block source',
  'frappe scorm2004 complete block source',
  'canvas scorm2004 pass-fail answer documents',
  'blackboard scorm2004 pass-fail answer documents',
  'brightspace scorm2004 pass-fail answer documents',
  'scormcloud cmi5 pass-fail answer documents',
  'talentlms scorm12 pass-fail answer documents',
  'talentlms-cmi5 cmi5 pass-fail answer documents',
  'docebo scorm12 pass-fail answer documents',
  'cornerstone scorm2004 complete block documents',
  'successfactors scorm12 pass-fail answer documents',
  'learn365 scorm2004 pass-fail answer documents',
  'skillport scorm12 pass-fail block documents',
];

describe('the presets', () => {
  test('are these', () => {
    const lines = [...presets.values()].map(({ name, target, traits, evidence }) =>
      [name, target.id, traits.verdict, traits.commit, evidence].join(' '),
    );

    expect(lines).toEqual(table);
  });

  test('list only lasting names for ILIAS, which compares manifests', () => {
    expect(presets.get('ilias')?.traits.listing).toBe('fixed');
    expect(presets.get('moodle')?.traits.listing).toBe('all');
  });

  test('send one statement at a time to Open edX, and progress to none that grades it', () => {
    expect(presets.get('openedx-cmi5')?.traits.send).toBe('put');
    expect(presets.get('moodle-cmi5')?.traits).toMatchObject({ send: 'batch', progress: false });
    expect(presets.get('scormcloud')?.traits).toMatchObject({ progress: true, units: 'many' });
  });
});

describe('an objective', () => {
  test('has a score but where the LMS takes any score for the grade', () => {
    const scoreless = [...presets.values()].filter(({ traits }) => traits.scores === 'extension');

    expect(scoreless.map(({ name }) => name)).toEqual(['moodle-cmi5']);
    expect(presets.get('ilias-cmi5')?.traits.scores).toBe('objectives');
  });
});

describe('a file of presets', () => {
  test('passes on what it extends, over several steps, the nearest first', () => {
    const read = presetsFrom(`
      a: { target: scorm12, commit: block, verdict: pass-only, evidence: source }
      b: { extends: a, verdict: complete, evidence: documents }
      c: { extends: b, evidence: observed }`);

    expect(read.get('c')).toMatchObject({
      name: 'c',
      traits: { commit: 'block', verdict: 'complete', listing: 'all' },
      evidence: 'observed',
    });
  });

  test.each([
    { yaml: 'a: { extends: b, evidence: source }', says: /"a" extends "b", which is not there/ },
    { yaml: 'a: { extends: a, evidence: source }', says: /"a" extends itself/ },
    { yaml: 'a: { evidence: source }', says: /"a" names no target/ },
    { yaml: 'a: { target: scorm13, evidence: source }', says: /target/ },
    { yaml: 'a: { target: scorm12 }', says: /evidence/ },
    { yaml: 'a: { target: cmi5, scores: none, evidence: source }', says: /scores/ },
    { yaml: 'a: { target: scorm12, evidence: source, color: red }', says: /color/ },
  ])('is refused with the reason: $yaml', ({ yaml, says }) => {
    expect(() => presetsFrom(yaml)).toThrow(says);
  });
});
