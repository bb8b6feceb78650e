/**
 * A storage of the browser; undefined where it may not be read.
 *
 * @param read Reads the property: in a sandboxed frame even that throws.
 */
export function readableStorage(read: () => Storage): Storage | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
