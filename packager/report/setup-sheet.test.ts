import { describe, expect, test } from 'vitest';
import { wellFormedFaults } from '../../tests/fakes/schema-check.js';
import { setupSheet, type SetupFacts } from './setup-sheet.js';

const facts: SetupFacts = {
  module: 'scan',
  title: 'Firms & <shops>',
  version: '1.0.0',
  graded: false,
  answers: true,
  objectives: ['Money', 'Offer & price'],
  files: { scorm12: 'scan.scorm12.zip', cmi5: 'scan.cmi5.zip' },
};

function rowOf(sheet: string, name: string): string {
  return new RegExp(`<th scope="row">${name}</th>.*`).exec(sheet)?.[0] ?? '';
}

describe('the set-up sheet', () => {
  test.each([
    {
      of: 'a survey',
      graded: false,
      passMark: undefined,
      says: 'finished, and no grade',
      method: 'Learning objects',
      status: 'Require status: Completed',
    },
    {
      of: 'a graded module without pass mark',
      graded: true,
      passMark: undefined,
      says: 'a score from 0 to 100 and that a learner has finished',
      method: 'Highest grade',
      status: 'Require status: Completed',
    },
    {
      of: 'a module with a pass mark',
      graded: true,
      passMark: 0.625,
      says: '62.5 of 100 are needed to pass',
      method: 'Highest grade',
      status: 'Require status: Passed',
    },
  ])('of $of asks for $method and $status', ({ graded, passMark, says, method, status }) => {
    const sheet = setupSheet({ ...facts, graded, passMark });

    expect(sheet).toContain(says);
    expect(rowOf(sheet, 'Grade: Grading method')).toContain(method);
    expect(rowOf(sheet, 'Activity completion: Add requirements')).toContain(status);
  });

  test.each([
    ['Appearance: Disable preview mode', 'Yes'],
    ['Appearance: Display course structure in player', 'Disabled'],
    ['Attempts: Number of attempts', 'Unlimited'],
    ['Attempts: Force new attempt', 'No'],
  ])('sets "%s" to "%s"', (name, value) => {
    expect(rowOf(setupSheet(facts), name)).toContain(`<b>${value}</b>`);
  });

  test('names the files that were made, and no others', () => {
    const sheet = setupSheet(facts);

    expect(sheet).toContain('scan.scorm12.zip');
    expect(sheet).toContain('scan.cmi5.zip');
    expect(sheet).not.toContain('scorm2004');
  });

  test('names what the teacher gets a line for', () => {
    expect(setupSheet(facts)).toContain('one line for Money, Offer &amp; price');
  });

  test('advises against cmi5 in Moodle where such a package was made', () => {
    expect(setupSheet(facts)).toContain('<b>cmi5 in Moodle</b> is not recommended yet');
    expect(setupSheet({ ...facts, files: { scorm12: 'a.zip' } })).not.toContain('cmi5 in Moodle');
  });

  test('is well-formed and lets no title in as markup', async () => {
    const body = setupSheet(facts)
      .replace(/^<!doctype html>\n/, '')
      .replace(/<meta [^>]*>/g, '');

    expect(await wellFormedFaults(body)).toEqual([]);
    expect(body).toContain('Firms &amp; &lt;shops&gt;');
  });
});
