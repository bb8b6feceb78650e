import type { Rule } from '../rule.js';

/** No two files of a package share a name, whatever their folder or extension's case. */
export const nameClashes: Rule = (module) => {
  const first = new Map<string, string>();
  const folder = module.head.place([]).file.replace(/[^/]*$/, '');
  return module.media.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, path);
      return [];
    }
    return [
      {
        code: 'name-clash',
        severity: 'error' as const,
        at: { file: `${folder}${path}` },
        what: `"${path}" and "${other}" have the same name.`,
        why: 'Some LMSs (Open edX) serve files by name alone and would show one in place of the other.',
        remedy: 'Rename one of them, and where it is used.',
      },
    ];
  });
};
