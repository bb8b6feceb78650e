import { identifiersOf, listedFiles, titleOf } from '../imscp.js';
import { ENTRY_PAGE, type PackageFacts } from '../target.js';
import { xmlDocument } from '../xml.js';

/**
 * `imsmanifest.xml` of a SCORM 1.2 package.
 *
 * One organization, one visible item, one resource. The content packaging elements have no prefix and
 * the prefix of ADL's is literally `adlcp`, because LMSs that know nothing of namespaces read it by name.
 * There is no mastery score: the package decides who has passed, and Moodle would overrule it.
 *
 * @spec SCORM 1.2 Content Aggregation Model, 2.3
 */
export function scorm12Manifest(pkg: PackageFacts): string {
  const ids = identifiersOf(pkg);
  const title = titleOf(pkg);
  return xmlDocument([
    'manifest',
    {
      identifier: ids.manifest,
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    [
      [
        'metadata',
        {},
        [
          ['schema', {}, 'ADL SCORM'],
          ['schemaversion', {}, '1.2'],
        ],
      ],
      [
        'organizations',
        { default: ids.organization },
        [
          [
            'organization',
            { identifier: ids.organization },
            [
              ['title', {}, title],
              [
                'item',
                { identifier: ids.item, identifierref: ids.resource, isvisible: 'true' },
                [['title', {}, title]],
              ],
            ],
          ],
        ],
      ],
      [
        'resources',
        {},
        [
          [
            'resource',
            {
              identifier: ids.resource,
              type: 'webcontent',
              'adlcp:scormtype': 'sco',
              href: ENTRY_PAGE,
            },
            listedFiles(pkg),
          ],
        ],
      ],
    ],
  ]);
}
