import { describe, expect, test } from 'vitest';
import type { CompetenceContent } from '../../src/reports/competence/schema.js';
import type { LanguageVersion } from './language-version.js';
import { loadFramework } from './load-framework.js';
import { packReport } from './pack-report.js';

const { framework } = loadFramework('modules/framework', 'modules/framework');
if (!framework) throw new Error('The framework has errors.');

/** A profile as it lies in a package of version 1.2.0, by a framework whose FIN2 is close to these skills. */
const packedWith = (
  esco: readonly { readonly label: string; readonly uri?: string }[],
  { form, role }: { readonly form?: object; readonly role?: string } = {},
) => {
  const version = {
    language: 'en',
    module: {
      report: { value: { kind: 'competence', graded: true, honesty: [], role } },
      head: { value: { version: '1.2.0', activity: { form } } },
      items: [],
    },
  };
  const competences = framework.competences.map((one) =>
    one.id === 'FIN2' ? { ...one, mappings: { ...one.mappings, esco: [...esco] } } : one,
  );
  // Nothing else of a module is read, and a report of this kind is packed as one.
  return packReport(version as unknown as LanguageVersion, {
    ...framework,
    competences,
  }) as CompetenceContent;
};

describe('a packed profile of competences', () => {
  test('says what its measures rest on', () => {
    expect(packedWith([]).basis).toEqual({
      bankVersion: '1.2.0',
      prior: 'N(0,1): area N(0,0.75) + competence N(0,0.25)',
    });
  });

  const uri = 'http://data.europa.eu/esco/skill/1';

  test.each([
    { esco: [], packed: undefined },
    { esco: [{ label: 'negotiate' }], packed: undefined },
    { esco: [{ label: 'negotiate' }, { label: 'calculate', uri }], packed: [uri] },
  ])('has of $esco the addresses $packed', ({ esco, packed }) => {
    expect(packedWith(esco).competences.find(({ id }) => id === 'FIN2')?.esco).toEqual(packed);
  });

  test.each([
    { form: undefined, role: undefined, measured: undefined },
    { form: undefined, role: 'OW', measured: 'SME owner / decision-maker' },
    { form: { kind: 'role', role: 'EA' }, role: undefined, measured: 'Export assistant' },
    { form: { kind: 'role', role: 'EA' }, role: 'OW', measured: 'Export assistant' },
    { form: { kind: 'role' }, role: 'OW', measured: 'SME owner / decision-maker' },
    { form: { kind: 'quick', role: 'EA' }, role: undefined, measured: undefined },
  ])('measures the form $form with the role $role by $measured', ({ measured, ...said }) => {
    const { roleName, competences } = packedWith([], said);

    expect(roleName).toBe(measured);
    const { targets = undefined } = framework.roles.find(({ name }) => name === measured) ?? {};
    for (const { id, target } of competences) expect(target).toEqual(targets?.[id]);
  });
});
