import { expect, test } from 'vitest';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Framework } from '../../core/competence/framework.js';
import '../../items/index.js';
import type { AuthoredModule } from '../authored.js';
import { competenceReport } from './competence-report.js';
import { selfRating } from '../../../tests/contracts/samples/likert.js';
import { falseStatement } from '../../../tests/contracts/samples/truefalse.js';

const measured = { ...falseStatement, competence: 'FIN1', level: 2 };

function codes(kind: string, role: string | undefined, ...items: readonly object[]) {
  const place = (path: readonly (string | number)[]) => ({ file: 'x.yaml', path });
  // What the rule reads of a module and of the framework.
  const module = {
    report: { value: { kind, role }, place },
    items: items.map((value) => ({ value: value as ItemContent, place })),
  } as unknown as AuthoredModule;
  const framework = { roles: [{ id: 'EA' }] } as unknown as Framework;
  return competenceReport(module, { framework, today: '2026-11-29', release: false }).map(
    ({ code, what }) => [code, /no (\w+)\.$/.exec(what)?.[1]].filter(Boolean).join(' '),
  );
}

test.each([
  { kind: 'competence', role: 'EA', items: [measured, selfRating], found: [] },
  { kind: 'competence', role: undefined, items: [measured], found: [] },
  { kind: 'competence', role: 'AE', items: [measured], found: ['unknown-role'] },
  {
    kind: 'competence',
    role: undefined,
    items: [falseStatement, { ...measured, level: undefined }],
    found: ['not-measured competence', 'not-measured level'],
  },
  { kind: 'score', role: undefined, items: [falseStatement], found: [] },
])('a $kind report for $role finds $found', ({ kind, role, items, found }) => {
  expect(codes(kind, role, ...items)).toEqual(found);
});
