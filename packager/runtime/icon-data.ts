import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { ICONS_ELEMENT } from '../../src/themes/component-styles.js';

/** Lets the runtime read the paths of its icons from the page, where the packager writes them. */
export function iconData(source: string): Plugin {
  const shapes = join(source, 'themes/icon-shapes.ts');
  const pageData = JSON.stringify(join(source, 'ui/page-data.ts'));
  return {
    name: 'portolan-icon-data',
    load: (id) =>
      id === shapes
        ? `import { pageData } from ${pageData};\nexport const shapes = pageData('${ICONS_ELEMENT}');`
        : null,
  };
}
