import type { Form } from '../../core/assessment/form.js';
import { areaOf, type Framework, type Role } from '../../core/competence/framework.js';
import type { AuthoredForm } from '../../players/forms/schema.js';
import { roleKey } from './role-keys.js';

/** Items drawn of each competence. */
type Draw = Readonly<Record<string, number>>;

/** Items of each competence in depth: with eight the standard error is about 0.47. */
const IN_DEPTH = 8;
/** Most items for a role, so that it takes a lesson at most. */
const MOST_FOR_ROLE = 36;
/** Most items of one competence for a role. */
const MOST_OF_COMPETENCE = 3;
/** The weights from which on a competence belongs to the form of a role, the highest first. */
const WEIGHTY = [3, 2];
/** Where items go by the answers: most of a competence and of an area. */
const TAILORED = { competence: 4, area: 6 };

/** What a form draws. Roles and areas that do not exist draw nothing. */
export function blueprintOf(
  { kind, role, area }: Pick<AuthoredForm, 'kind' | 'role' | 'area'>,
  { competences, roles }: Pick<Framework, 'competences' | 'roles'>,
): Form {
  const ids = competences.map(({ id }) => id);
  const each = (count: number, some = ids): Draw =>
    Object.fromEntries(some.map((id) => [id, count]));
  const inArea = ids.filter((id) => areaOf(id) === area);
  switch (kind) {
    case 'quick':
      return { draw: { '': each(1) } };
    case 'standard':
    case 'pre':
    case 'post':
      return { draw: { '': each(2) } };
    case 'area':
      return { draw: { '': each(IN_DEPTH, inArea) } };
    case 'tailored':
      return { draw: { '': each(TAILORED.competence) }, most: TAILORED.area };
    case 'role': {
      const chosen = roles.map((one, at) => [roleKey(at), drawFor(one, ids)] as const);
      if (role === undefined) return { draw: { '': each(1), ...Object.fromEntries(chosen) } };
      const place = roles.findIndex(({ id }) => id === role);
      return { draw: { '': chosen[place]?.[1] ?? {} } };
    }
  }
}

/**
 * Items for a role: of every competence that weighs, one; then another of those that weigh most, then
 * of the others, and so on, as long as all of a weight can have it.
 */
function drawFor({ targets }: Role, ids: readonly string[]): Draw {
  const groups = WEIGHTY.map((weight) => ids.filter((id) => targets[id]?.weight === weight));
  const draw = new Map(groups.flat().map((id) => [id, 1]));
  let total = draw.size;
  for (let count = 2; count <= MOST_OF_COMPETENCE; count += 1) {
    for (const group of groups) {
      const room = total + group.length <= MOST_FOR_ROLE;
      // Nothing is asked more often than what weighs more.
      if (!room || group.some((id) => draw.get(id) !== count - 1)) break;
      for (const id of group) draw.set(id, count);
      total += group.length;
    }
  }
  return Object.fromEntries(ids.filter((id) => draw.has(id)).map((id) => [id, draw.get(id) ?? 0]));
}
