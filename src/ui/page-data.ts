/**
 * What a JSON script of the page holds; the packager wrote and checked it, so the caller may name its type.
 *
 * @throws Error when the page has no such script, which the packager rules out.
 */
export function pageData(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`This page has no JSON script "${id}"`);
  return JSON.parse(text);
}
