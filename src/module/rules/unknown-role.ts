import type { Framework } from '../../core/competence/framework.js';
import { suggest } from '../nearest.js';
import type { Finding, Place } from '../problem.js';

/**
 * A role that roles.yaml does not define.
 *
 * @param by What goes by the role, such as `The profile weighs by`.
 */
export function unknownRole(
  role: string | undefined,
  by: string,
  at: Place,
  framework: Pick<Framework, 'roles'>,
): readonly Finding[] {
  const roles = framework.roles.map(({ id }) => id);
  if (role === undefined || roles.includes(role)) return [];
  return [
    {
      code: 'unknown-role',
      severity: 'error',
      at,
      what: `${by} the role "${role}", which roles.yaml does not define.`,
      remedy: suggest(role, roles, 'Name one that roles.yaml defines.'),
    },
  ];
}
