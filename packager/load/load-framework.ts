import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fact, Framework, FrameworkWords } from '../../src/core/competence/framework.js';
import { factsSchema, frameworkSchema, rolesSchema } from '../../src/core/competence/schema.js';
import { placeIn } from '../../src/module/authored.js';
import { checkFramework } from '../../src/module/framework-rules.js';
import type { Path, Place } from '../../src/module/problem.js';
import { translate } from '../../src/module/translate.js';
import { compare, Reading } from './reading.js';
import { knownKeys, listTexts } from './schema-walk.js';
import { validate } from './validate.js';

/** The framework, or at least what is wrong with it. */
export interface FrameworkRead {
  readonly framework?: Framework | undefined;
  readonly reading: Reading;
}

/**
 * Reads the competence framework: `framework.yaml`, `roles.yaml` and `facts/*.yaml`.
 *
 * @param shown The folder as the author knows it, such as `modules/framework`.
 */
export function loadFramework(folder: string, shown: string): FrameworkRead {
  const reading = new Reading();
  const read = <Schema extends z.ZodType>(schema: Schema, name: string) => {
    const file = `${shown}/${name}`;
    const yaml = reading.read({ shown: file, path: join(folder, name) });
    const judged = yaml && validate(schema, yaml.value, placeIn(file));
    reading.tell(judged?.findings ?? []);
    return judged?.value;
  };
  const base = read(frameworkSchema, 'framework.yaml');
  const jobs = read(rolesSchema, 'roles.yaml');
  const facts: Fact[] = [];
  const factPlaces: Place[] = [];
  for (const name of factFiles(folder)) {
    for (const [index, fact] of (read(factsSchema, name)?.facts ?? []).entries()) {
      facts.push(fact);
      factPlaces.push(placeIn(`${shown}/${name}`, ['facts', index, 'id'])([]));
    }
  }
  if (!base || !jobs || reading.failed) return { reading };
  const { title, creator, version, changed, licence, attributions, areas, competences } = base;
  const translations = readTranslations(folder, shown, base, reading);
  const framework = {
    ...{ title, creator, version, changed, licence, attributions, areas, competences },
    ...{ roles: jobs.roles, facts, translations },
  };
  const inBase = placeIn(`${shown}/framework.yaml`);
  const inRoles = placeIn(`${shown}/roles.yaml`, ['roles']);
  const found = checkFramework(framework, {
    area: (id) => inBase(['areas', areas.findLastIndex((area) => area.id === id), 'id']),
    competence: (index) => inBase(['competences', index, 'id']),
    role: (index, target) => inRoles(target ? [index, 'targets', target] : [index, 'id'], !!target),
    fact: (index) => factPlaces[index] ?? { file: shown },
  });
  reading.tell(found);
  return reading.failed ? { reading } : { framework, reading };
}

/** The framework's words in further languages; unlike those of a module they may be incomplete. */
function readTranslations(
  folder: string,
  shown: string,
  base: z.output<typeof frameworkSchema>,
  reading: Reading,
): Readonly<Record<string, FrameworkWords>> {
  const below = join(folder, 'translations');
  const languages = existsSync(below) ? readdirSync(below).sort(compare) : [];
  const original = {
    file: `${shown}/framework.yaml`,
    value: base,
    texts: listTexts(frameworkSchema, base).map((text) => text.path),
    keysAt: (path: Path) => knownKeys(frameworkSchema, base, path),
  };
  return Object.fromEntries(
    languages.flatMap((language) => {
      const name = `translations/${language}/framework.yaml`;
      const yaml = reading.read({ shown: `${shown}/${name}`, path: join(folder, name) });
      if (!yaml) return [];
      const place = placeIn(yaml.file);
      const { value, findings } = translate(original, { value: yaml.value, place, language });
      reading.tell(findings.filter((finding) => finding.code !== 'missing-translation'));
      // Only words of the valid original were exchanged for others.
      return [[language, value as FrameworkWords]];
    }),
  );
}

function factFiles(folder: string): readonly string[] {
  const below = join(folder, 'facts');
  if (!existsSync(below)) return [];
  return readdirSync(below)
    .filter((name) => name.endsWith('.yaml'))
    .sort(compare)
    .map((name) => `facts/${name}`);
}
