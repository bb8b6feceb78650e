import { activityIri } from '../iri.js';
import { ENTRY_PAGE, ownName, type PackageFacts } from '../target.js';
import { xmlDocument } from '../xml.js';

/**
 * `tincan.xml`: one activity, which is launched.
 *
 * It comes first and alone, because Moodle's plugin reads only the first.
 *
 * @spec Rustici Software, xAPI launch, `lms_lrs.md`
 */
export function xapiManifest(pkg: PackageFacts): string {
  const { language, title, description } = ownName(pkg);
  return xmlDocument([
    'tincan',
    { xmlns: 'http://projecttincan.com/tincan.xsd' },
    [
      [
        'activities',
        {},
        [
          [
            'activity',
            { id: activityIri(pkg), type: 'http://adlnet.gov/expapi/activities/course' },
            [
              ['name', {}, title.replace(/\s+/g, ' ').trim()],
              ['description', { lang: language }, description.replace(/\s+/g, ' ').trim()],
              ['launch', { lang: language }, ENTRY_PAGE],
            ],
          ],
        ],
      ],
    ],
  ]);
}
