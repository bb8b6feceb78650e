import { textFile } from '../../plan/package-file.js';
import { cmi5 } from '../cmi5/target.js';
import type { Target } from '../target.js';
import { xapiManifest } from './manifest.js';

/** xAPI with `tincan.xml`: for LMSs that launch content beside a record store. */
export const xapi: Target = {
  ...cmi5,
  id: 'xapi',
  name: 'xAPI',
  channel: 'xapi',
  manifest: (pkg) => [textFile('tincan.xml', xapiManifest(pkg))],
};
