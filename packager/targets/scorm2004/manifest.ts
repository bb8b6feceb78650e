import { identifiersOf, listedFiles, titleOf } from '../imscp.js';
import { ENTRY_PAGE, type PackageFacts } from '../target.js';
import { xmlDocument, type XmlElement } from '../xml.js';

/**
 * `imsmanifest.xml` of a SCORM 2004 4th Edition package.
 *
 * One organization, one item, one resource. The item may be chosen and flowed to, completes only when
 * the content says so, and asks the LMS for no buttons of its own: the package brings its navigation.
 *
 * @spec SCORM 2004 4th Edition Content Aggregation Model, 3.4 and 5
 */
export function scorm2004Manifest(pkg: PackageFacts): string {
  const ids = identifiersOf(pkg);
  return xmlDocument([
    'manifest',
    {
      identifier: ids.manifest,
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    [
      [
        'metadata',
        {},
        [
          ['schema', {}, 'ADL SCORM'],
          ['schemaversion', {}, '2004 4th Edition'],
        ],
      ],
      ['organizations', { default: ids.organization }, [organization(pkg)]],
      [
        'resources',
        {},
        [
          [
            'resource',
            {
              identifier: ids.resource,
              type: 'webcontent',
              'adlcp:scormType': 'sco',
              href: ENTRY_PAGE,
            },
            listedFiles(pkg),
          ],
        ],
      ],
    ],
  ]);
}

function organization(pkg: PackageFacts): XmlElement {
  const ids = identifiersOf(pkg);
  const title = titleOf(pkg);
  return [
    'organization',
    { identifier: ids.organization },
    [
      ['title', {}, title],
      [
        'item',
        { identifier: ids.item, identifierref: ids.resource, isvisible: 'true' },
        [
          ['title', {}, title],
          [
            'imsss:sequencing',
            {},
            [
              [
                'imsss:deliveryControls',
                { completionSetByContent: 'true', objectiveSetByContent: 'true' },
              ],
            ],
          ],
          [
            'adlnav:presentation',
            {},
            [
              [
                'adlnav:navigationInterface',
                {},
                [
                  ['adlnav:hideLMSUI', {}, 'previous'],
                  ['adlnav:hideLMSUI', {}, 'continue'],
                ],
              ],
            ],
          ],
        ],
      ],
      ['imsss:sequencing', {}, [['imsss:controlMode', { choice: 'true', flow: 'true' }]]],
    ],
  ];
}
