import { textFile } from '../../plan/package-file.js';
import { scorm12 } from '../scorm12/target.js';
import { ENTRY_PAGE, ownName, type PackageFacts, type Target } from '../target.js';
import { escapeXml } from '../xml.js';

/** A plain website without an LMS: on a web server, on a USB stick, in an iframe. */
export const web: Target = {
  ...scorm12,
  id: 'web',
  name: 'Web page',
  channel: 'standalone',
  manifest: (pkg) => [textFile('readme.txt', readme(pkg))],
  check: () => [],
};

function readme(pkg: PackageFacts): string {
  return [
    ownName(pkg).title,
    '',
    `Unpack this folder and open ${ENTRY_PAGE} in a browser, or copy all files to a folder of your website.`,
    'It needs no server software, sends nothing anywhere and sets no cookies.',
    "Answers are kept in the learner's own browser, on that computer alone.",
    '',
    'To show it inside a page of your website:',
    `<iframe src="${pkg.id}/${ENTRY_PAGE}" title="${escapeXml(ownName(pkg).title)}" width="100%" height="760"></iframe>`,
    '',
  ].join('\n');
}
