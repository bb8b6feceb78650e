import type { Complaint } from '../../src/module/problem.js';
import { textOf, type PackageFile } from '../plan/package-file.js';
import { ENTRY_PAGE, ownName, type PackageFacts } from './target.js';
import type { XmlElement } from './xml.js';

/** The manifest of SCORM packages, at the root of the zip. */
export const IMS_MANIFEST = 'imsmanifest.xml';

/** Most characters of a title in the schema of SCORM 1.2. */
const TITLE_CHARACTERS = 200;

/** The identifiers in a SCORM manifest: they depend on the package's id alone, because an LMS deletes tracks under a vanished one. */
export function identifiersOf(pkg: PackageFacts) {
  return {
    manifest: pkg.id,
    organization: `${pkg.id}-organization`,
    item: `${pkg.id}-item`,
    resource: `${pkg.id}-resource`,
  };
}

/** The title of a package on one line, as short as the schema of SCORM 1.2 wants it. */
export function titleOf(pkg: PackageFacts): string {
  const title = ownName(pkg).title.replace(/\s+/g, ' ').trim();
  return [...title].slice(0, TITLE_CHARACTERS).join('');
}

/** The files that a manifest lists, the launched page first. */
export function listedFiles(pkg: PackageFacts): readonly XmlElement[] {
  const paths = pkg.listing === 'all' ? pkg.paths : pkg.fixedPaths;
  return [ENTRY_PAGE, ...paths.filter((path) => path !== ENTRY_PAGE)].map((path) => [
    'file',
    { href: path },
  ]);
}

/** What is wrong with the files of a SCORM package and their list in the manifest. */
export function checkListing(pkg: PackageFacts, files: readonly PackageFile[]): Complaint[] {
  const manifest = files.find((file) => file.path === IMS_MANIFEST);
  if (!manifest) return [fault('The package has no imsmanifest.xml at its root.')];
  const text = textOf(manifest);
  const listed = [...text.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1] ?? '');
  const present = files.map((file) => file.path).filter((path) => path !== IMS_MANIFEST);
  const missing = listed.filter((path) => !present.includes(path));
  const unlisted = present.filter((path) => !listed.includes(path));
  return [
    ...missing.map((path) => fault(`The manifest lists "${path}", which the package lacks.`)),
    ...(pkg.listing === 'all' ? unlisted : []).map((path) =>
      fault(`The package holds "${path}", which the manifest does not list.`),
    ),
    ...(/<\/?(?!adlcp:|imsss:|adlnav:)[a-z]+:/i.test(text)
      ? [fault('The manifest uses a prefix that LMSs do not know.')]
      : []),
    ...(/&#/.test(text)
      ? [fault('The manifest holds a numeric entity, which Moodle shows as it is.')]
      : []),
  ];
}

function fault(what: string): Complaint {
  return {
    code: 'manifest',
    severity: 'error',
    what,
    why: 'Some LMSs refuse such a package, others show an empty page.',
    remedy: 'This is a mistake in Portolan, not in the module: please report it.',
  };
}
