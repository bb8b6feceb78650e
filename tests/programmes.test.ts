import { describe, expect, test } from 'vitest';
import { formatProblem } from '../packager/errors.js';
import { loadModules } from '../packager/load/load-modules.js';
import type { LoadedModule } from '../packager/load/loaded-module.js';
import { programmeIds } from '../packager/load/load-programmes.js';
import * as english from '../src/i18n/en/index.js';
import { BitWriter } from '../src/core/session/bits.js';
import { ENVELOPE_BITS, STATE_BITS, STATE_CHARACTERS } from '../src/core/session/saved-session.js';
import { isProgramme } from '../src/module/packed-module.js';
import type { ProgrammeContent } from '../src/players/programme/content.js';
import { reasonFor } from '../src/players/programme/guidance.js';
import { programme } from '../src/players/programme/programme.js';
import { phrases } from './fakes/scored-items.js';
import { attempt, report, save } from './fakes/small-programme.js';

const TODAY = '2026-11-25';
/** Most competences and lines that a part may have in a saved programme. */
const MOST_OBJECTIVES = 63;

const only = programmeIds('modules');
const { modules, problems } = loadModules('modules', { today: TODAY, only });

function contentOf(module: LoadedModule, language = module.head.language): ProgrammeContent {
  const { activity } = module.pack(language);
  if (!isProgramme(activity)) throw new Error(`${module.id} is no programme`);
  return { ...activity, phrases, told: english.programme };
}

/** The longest attempt at a part, and all that it can report. */
function longest(module: LoadedModule) {
  const content = contentOf(module);
  return content.parts.flatMap(({ id, objectives }) => {
    const nested = module.parts?.find((part) => part.module.id === id)?.module.nestedBits ?? 0;
    const found = Object.fromEntries(objectives.map((one) => [one, 1]));
    return [
      save(id, { body: Array.from({ length: nested }, (_none, at) => at % 2) }),
      report(id, { credit: 1, passed: true }, found),
    ];
  });
}

test('the programmes of this project have no problems, and there are some', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(modules.map(({ id }) => id)).toEqual(only);
  expect(only.length).toBeGreaterThan(1);
});

describe.each(modules.map((module) => [module.id, module] as const))('%s', (_id, module) => {
  const content = contentOf(module);
  const { parts } = content;

  test('fits into a saved attempt, whatever learners do', () => {
    const writer = new BitWriter();
    programme.pack(content, attempt(content, longest(module)), writer);

    expect(module.state.characters).toBeLessThanOrEqual(STATE_CHARACTERS);
    expect(module.state.bits).toBeLessThanOrEqual(STATE_BITS);
    expect(writer.length).toBe(module.state.bits - ENVELOPE_BITS);
    for (const { objectives } of parts) {
      expect(objectives.length).toBeLessThanOrEqual(MOST_OBJECTIVES);
    }
  });

  test('keeps nothing that learners write, so that it needs less room than its modules', () => {
    for (const { module: part } of module.parts ?? []) {
      const alone = part.state.bits - ENVELOPE_BITS;
      if (part.activityKind === 'unit') expect(part.nestedBits).toBeLessThan(alone);
      else expect(part.nestedBits).toBeLessThanOrEqual(alone);
    }
  });

  test('tells each part once, and a score to be had by its units', () => {
    const { objectives } = programme.result(content, programme.start(content, 1));
    const ids = objectives.map(({ id }) => id);

    expect(new Set(ids).size).toBe(parts.length);
    expect(parts.filter(({ kind }) => kind === 'unit').every(({ weight }) => weight > 0)).toBe(
      true,
    );
    const ended = attempt(content, [...longest(module), { type: 'finish' }]);
    expect(programme.result(content, ended)).toMatchObject({ credit: 1, passed: true });
  });

  test('says on its start screen how many parts it has, and what is enough to pass', () => {
    const { lead, terms } = module.pack(module.head.language);
    const values = terms.map(({ value }) => value);

    expect(values).toContain(`${String(parts.length)} parts`);
    expect(values).toContain(`${String(content.passMark)} of 100`);
    expect(lead).not.toBe('');
  });

  test('has a reason for the order of its units, where a part can find one', () => {
    const finders = parts.filter(({ kind }) => kind !== 'unit');
    const found = finders.map(({ id, objectives }) =>
      report(id, {}, Object.fromEntries(objectives.map((one) => [one, 0.5]))),
    );
    const state = attempt(content, found);
    const reasons = parts.flatMap((part) => reasonFor(content, state, part)?.score ?? []);

    // Of what a scan is not about it finds nothing.
    expect(reasons.length > 1).toBe(finders.length > 0);
    expect(new Set(reasons)).toEqual(new Set(finders.length > 0 ? [50] : []));
  });

  test('is whole in each of its languages', () => {
    for (const language of module.languages) {
      const other = contentOf(module, language);
      expect(other.parts.map(({ id, number }) => [id, number])).toEqual(
        parts.map(({ id, number }) => [id, number]),
      );
      for (const { title, lead } of other.parts) expect([title, lead]).not.toContain('');
    }
  });
});
