import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factsSchema, frameworkSchema, rolesSchema } from '../../src/core/competence/schema.js';
import { cardsSchema, eventsSchema, worldSchema } from '../../src/core/scenario/schema.js';
import { bankSchema } from '../../src/items/schemas.js';
import { moduleSchema } from '../../src/module/schema.js';
import { unitPlanSchema } from '../../src/players/unit/schema.js';
import { reportSchema } from '../../src/reports/schemas.js';

/** The files that authors write, and their schemas. */
const DOCUMENTS: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> =
  {
    bank: { title: 'Items of a module: bank/*.yaml', schema: bankSchema },
    cards: { title: 'Cards of a game: cards/*.yaml', schema: cardsSchema },
    events: { title: 'Events of a game: events.yaml', schema: eventsSchema },
    facts: { title: 'Facts of the framework: facts/*.yaml', schema: factsSchema },
    framework: { title: 'The competence framework: framework.yaml', schema: frameworkSchema },
    module: { title: 'A module: module.yaml', schema: moduleSchema },
    report: { title: 'The report of a module: report.yaml', schema: reportSchema },
    scenario: { title: 'The world of a game: scenario.yaml', schema: worldSchema },
    unit: { title: 'What a training unit consists of: unit.yaml', schema: unitPlanSchema },
    roles: { title: 'Roles of the framework: roles.yaml', schema: rolesSchema },
  };

/**
 * The JSON Schemas with which editors complete and check YAML, by file name.
 *
 * They say less than `check`, which also knows how files fit together. Draft 7 is the newest that
 * the YAML language server, used by most editors, supports in full.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(DOCUMENTS).map(([name, { title, schema }]) => {
      const described = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        reused: 'inline',
      });
      return [`${name}.schema.json`, `${JSON.stringify({ title, ...described }, null, 2)}\n`];
    }),
  );
}

/**
 * Writes the JSON Schemas for editors.
 *
 * @param folder Such as `modules/schema`; made if it is not there.
 * @returns The names of the files written.
 */
export function writeEditorSchemas(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas();
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  return [...schemas.keys()];
}
