const FIRST = 'a'.charCodeAt(0);

/** The key of the option for none of the roles: the last that there is, so that new roles never take it. */
export const NO_ROLE = 'p';

/**
 * The key of the option that stands for a role in the question that asks for it.
 *
 * Roles keep their place in `roles.yaml`, and new ones come last, so keys in saved attempts stay true.
 *
 * @param place From 0.
 */
export function roleKey(place: number): string {
  return String.fromCharCode(FIRST + place);
}
