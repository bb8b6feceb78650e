import { textFile } from '../../plan/package-file.js';
import { checkListing, IMS_MANIFEST } from '../imscp.js';
import { scorm12 } from '../scorm12/target.js';
import type { Target } from '../target.js';
import { scorm2004Manifest } from './manifest.js';

/**
 * SCORM 2004, 4th Edition.
 *
 * The standard's own schema files are not packed along: they are others' files, and no LMS read so far
 * needs them except, perhaps, Sakai.
 */
export const scorm2004: Target = {
  ...scorm12,
  id: 'scorm2004',
  name: 'SCORM 2004',
  channel: 'scorm2004',
  manifest: (pkg) => [textFile(IMS_MANIFEST, scorm2004Manifest(pkg))],
  check: checkListing,
};
