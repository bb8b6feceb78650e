import type { FrameworkSource } from '../../packager/framework/format.js';
import { loadFramework } from '../../packager/load/load-framework.js';

const { framework } = loadFramework('modules/framework', 'modules/framework');

/** The framework of this repository, to be exported in a language; its parts may be exchanged. */
export function frameworkSource(
  language = 'en',
  changes: Partial<FrameworkSource['framework']> = {},
): FrameworkSource {
  if (!framework) throw new Error('The framework has errors; "portolan check" tells them.');
  return {
    framework: { ...framework, ...changes },
    language,
    baseIri: 'https://example.org/learn/',
  };
}
