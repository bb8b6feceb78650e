import { areaOf, competenceOf, type Framework } from '../core/competence/framework.js';
import { suggest } from './nearest.js';
import type { Finding, Place } from './problem.js';

/** Where the parts of the framework were written, by id; roles' targets by role and competence. */
export interface FrameworkPlaces {
  readonly area: (id: string) => Place;
  readonly competence: (index: number) => Place;
  readonly role: (index: number, target?: string) => Place;
  readonly fact: (index: number) => Place;
}

/** What is wrong with how areas, competences, roles and facts fit together. */
export function checkFramework(framework: Framework, places: FrameworkPlaces): readonly Finding[] {
  const areas = framework.areas.map((area) => area.id);
  const competences = framework.competences.map((competence) => competence.id);
  return [
    ...repeats(areas, 'areas', (index) => places.area(areas[index] ?? '')),
    ...repeats(competences, 'competences', places.competence),
    ...repeats(
      framework.roles.map((role) => role.id),
      'roles',
      places.role,
    ),
    ...repeats(
      framework.facts.map((fact) => fact.id),
      'facts',
      places.fact,
    ),
    ...competences.flatMap((id, index) =>
      unknown('unknown-area', `Competence "${id}"`, areaOf(id), areas, places.competence(index)),
    ),
    ...framework.facts.flatMap(({ id }, index) =>
      unknown(
        'unknown-competence',
        `Fact "${id}"`,
        competenceOf(id),
        competences,
        places.fact(index),
      ),
    ),
    ...framework.roles.flatMap((role, index) => roleFindings(role, index, competences, places)),
  ];
}

function roleFindings(
  role: Framework['roles'][number],
  index: number,
  competences: readonly string[],
  places: FrameworkPlaces,
): Finding[] {
  const targets = Object.keys(role.targets);
  const left = competences.filter((id) => !targets.includes(id));
  const foreign = targets.flatMap((id) =>
    unknown('unknown-competence', `Role "${role.id}"`, id, competences, places.role(index, id)),
  );
  if (left.length === 0) return foreign;
  return [
    ...foreign,
    {
      code: 'role-incomplete',
      severity: 'error',
      at: places.role(index),
      what: `Role "${role.id}" has no target for ${left.join(', ')}.`,
      remedy: 'Add a level from 1 to 4 and a weight from 1 to 3 for each.',
    },
  ];
}

function repeats(ids: readonly string[], list: string, place: (index: number) => Place): Finding[] {
  return ids.flatMap((id, index): Finding[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'duplicate-id',
            severity: 'error',
            at: place(index),
            what: `Two of the ${list} have the id "${id}".`,
            remedy: 'Give the newer one an id that was never used.',
          },
        ],
  );
}

function unknown(
  code: string,
  who: string,
  id: string,
  known: readonly string[],
  at: Place,
): Finding[] {
  if (known.includes(id)) return [];
  const what = `${who} belongs to "${id}", which framework.yaml does not define.`;
  const remedy = suggest(id, known, 'Correct the id, or define it first.');
  return [{ code, severity: 'error', at, what, remedy }];
}
