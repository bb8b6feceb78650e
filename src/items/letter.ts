/** What decides whether a key press names an option. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'repeat'
>;

const FIRST = 'a'.charCodeAt(0);

/** The place, from 0, of the option that a letter names in a list; absent for any other key press. */
export function letterPlace(press: KeyPress, options: number): number | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing || press.repeat) {
    return undefined;
  }
  if (!/^[a-z]$/i.test(press.key)) return undefined;
  const place = press.key.toLowerCase().charCodeAt(0) - FIRST;
  return place < options ? place : undefined;
}

/** The letter that names the option at a place. */
export function letterAt(place: number): string {
  return String.fromCharCode(FIRST + place);
}
