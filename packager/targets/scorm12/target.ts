import { textFile } from '../../plan/package-file.js';
import { checkListing, IMS_MANIFEST } from '../imscp.js';
import type { Target } from '../target.js';
import { scorm12Manifest } from './manifest.js';

/** SCORM 1.2: the format that nearly every LMS reads, and the one for Moodle. */
export const scorm12: Target = {
  id: 'scorm12',
  name: 'SCORM 1.2',
  channel: 'scorm12',
  names: 'fixed',
  connect: [],
  traits: {
    interactions: 'readable',
    verdict: 'pass-fail',
    commit: 'answer',
    send: 'batch',
    progress: false,
    scores: 'objectives',
    units: 'one',
    listing: 'all',
  },
  manifest: (pkg) => [textFile(IMS_MANIFEST, scorm12Manifest(pkg))],
  check: checkListing,
};
