import type { Complaint } from '../../src/module/problem.js';
import { textOf, type PackageFile } from './package-file.js';

/** Extensions that every LMS read so far takes and serves. */
const EXTENSIONS =
  /\.(html|js|css|json|xml|txt|svg|png|jpe?g|gif|webp|avif|mp3|m4a|ogg|mp4|webm|vtt|pdf|csv|woff2)$/;
const SEGMENT = /^[a-z0-9][a-z0-9._-]*$/;
const TEXTS = /\.(html|js|svg|xml)$/;

/**
 * Words for which some LMSs refuse a whole package, and what they look like.
 *
 * `on…=` handlers are looked for in pages and pictures only: in a script they are nothing bad.
 */
const REFUSED: readonly { readonly name: string; readonly pattern: RegExp; readonly in: RegExp }[] =
  [
    { name: 'eval(', pattern: /\beval\(/, in: TEXTS },
    { name: 'Function(', pattern: /\bFunction\(/, in: TEXTS },
    { name: 'atob(', pattern: /\batob\(/, in: TEXTS },
    { name: 'btoa(', pattern: /\bbtoa\(/, in: TEXTS },
    { name: '<!ENTITY', pattern: /<!ENTITY/i, in: TEXTS },
    { name: 'an inline "on…" handler', pattern: /<[^>]*\son[a-z]+\s*=/i, in: /\.(html|svg|xml)$/ },
  ];

/**
 * What is wrong with the files of a package, whatever its target.
 *
 * Names: lower-case ASCII in every part, a known extension, and no base name twice, because Open edX
 * serves files by their base name alone. Words: none for which older LMSs refuse a package.
 */
export function checkFiles(files: readonly PackageFile[]): readonly Complaint[] {
  return [...badNames(files), ...clashes(files), ...files.flatMap(refusedWords)];
}

function badNames(files: readonly PackageFile[]): Complaint[] {
  return files
    .filter(
      ({ path }) => !path.split('/').every((part) => SEGMENT.test(part)) || !EXTENSIONS.test(path),
    )
    .map(({ path }) => ({
      code: 'file-name',
      severity: 'error',
      what: `The file "${path}" has a name that some LMSs change, refuse or cannot serve.`,
      remedy:
        'Use lower-case letters, digits, hyphens, underscores and dots only, and a usual extension such as .svg, .png or .mp3.',
    }));
}

function clashes(files: readonly PackageFile[]): Complaint[] {
  const byName = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const other = byName.get(name);
    if (other === undefined) byName.set(name, path);
    return other === undefined
      ? []
      : [
          {
            code: 'same-base-name',
            severity: 'error' as const,
            what: `"${other}" and "${path}" have the same base name.`,
            why: 'Open edX serves files by their base name, so it would show one of them twice.',
            remedy: 'Rename one of the two.',
          },
        ];
  });
}

const clean = new WeakSet<Uint8Array>();

function refusedWords(file: PackageFile): Complaint[] {
  if (!TEXTS.test(file.path) || clean.has(file.bytes)) return [];
  const text = textOf(file);
  const found = REFUSED.filter((word) => word.in.test(file.path) && word.pattern.test(text));
  if (found.length === 0) clean.add(file.bytes);
  return found.map(({ name }) => ({
    code: 'refused-word',
    severity: 'error',
    what: `The file "${file.path}" contains ${name.includes(' ') ? name : `"${name}"`}.`,
    why: 'Some LMSs take it for an attack and refuse the whole package.',
    remedy: 'Write it in another way, with a space before the bracket for instance.',
  }));
}
