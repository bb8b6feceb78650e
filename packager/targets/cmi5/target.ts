import { textFile } from '../../plan/package-file.js';
import { checkBaseIri } from '../iri.js';
import type { Target } from '../target.js';
import { cmi5Manifest } from './manifest.js';

/** cmi5: for LMSs with a record store of their own, and for ILIAS and SCORM engines. */
export const cmi5: Target = {
  id: 'cmi5',
  name: 'cmi5',
  channel: 'cmi5',
  names: 'hashed',
  // The record store may lie anywhere; which one, only the launch says.
  connect: ['https:', 'http:'],
  traits: {
    interactions: 'typed',
    verdict: 'pass-fail',
    commit: 'answer',
    send: 'batch',
    progress: false,
    scores: 'objectives',
    units: 'one',
    listing: 'all',
  },
  manifest: (pkg) => [textFile('cmi5.xml', cmi5Manifest(pkg))],
  check: (pkg) => checkBaseIri(pkg.baseIri),
};
