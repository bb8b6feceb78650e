import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Competence } from '../../src/core/competence/framework.js';
import { loadFramework } from './load-framework.js';
import { summaryIds } from './summary-ids.js';

/** The id of the summary of a competence. */
const idOf = (id: string, name: string) =>
  // Nothing else of a competence is read.
  summaryIds({ competences: [{ id, name } as Competence] }).get(id);

describe('the id of the line that sums up a competence', () => {
  test.each([
    { name: 'Payment, credit and currency', id: 'FIN2.payment.credit.currency' },
    { name: 'VAT and cross-border tax', id: 'FIN2.vat.cross.border.tax' },
    { name: 'Team and the internationalisation role', id: 'FIN2.team.internationalisation.role' },
    { name: 'Café, crème & 2 andouilles', id: 'FIN2.cafe.creme.2.andouilles' },
    { name: 'And the', id: 'FIN2' },
  ])('for "$name" is $id', ({ name, id }) => {
    expect(idOf('FIN2', name)).toBe(id);
  });

  test('is one that SCORM takes, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(idOf('FIN2', name)).toMatch(/^FIN2(\.[a-z0-9]+)*$/);
      }),
    );
  });

  test('is another for each of the 24 competences, and for no item', () => {
    const { framework } = loadFramework('modules/framework', 'modules/framework');
    const ids = [...summaryIds(framework ?? { competences: [] }).values()];

    expect(ids).toHaveLength(24);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(24);
    for (const id of ids) {
      // Ids of items and objectives have letters and digits only.
      expect(id).toMatch(/^[A-Z]{3}[1-9](\.[a-z0-9]+)+$/);
      expect(id.length).toBeLessThanOrEqual(255);
    }
  });
});
