import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadModules } from '../packager/load/load-modules.js';
import { applyingTo, askedOf, type Choices } from '../src/players/unit/checklist.js';
import type { Checklist, UnitContent } from '../src/players/unit/content.js';

/** A stay worked out by hand: its answers, the questions they lead to, and the entries listed, by group. */
interface Stay {
  readonly stay: string;
  readonly answers: Choices;
  readonly asked: readonly string[];
  readonly items: readonly (readonly string[])[];
}

/** Entries that answer the same question, so that every list needs one of them and two would contradict. */
const SOCIAL_SECURITY = 'a1 a1-long a1-person a1-trip system-outside system-other'.split(' ');
const ENTRY_AND_PERMITS = 'no-permit permit-place permit-person'.split(' ');
/** The same for stays with a service, and nothing for other stays. */
const RULES_OF_A_SERVICE = 'declare rules-outside formalities'.split(' ');

const checklist = checklistOf('unit-peo2');
const { questions, items } = checklist;
// The file has the form that its first lines describe; a test below compares all of it.
const stays = parse(readFileSync('tests/fixtures/stay-abroad/cases.yaml', 'utf8')) as Stay[];
const ways = waysThrough();

function checklistOf(id: string): Checklist {
  const { modules } = loadModules('modules', { today: '2026-11-30', only: [id] });
  // Only a unit is asked for.
  const unit = modules[0]?.pack('en').activity as UnitContent | undefined;
  if (!unit?.checklist)
    throw new Error(`"${id}" has no checklist, or errors; see "portolan check".`);
  return unit.checklist;
}

/** All answers that a person can give, each way from the first question to the last. */
function waysThrough(choices: Choices = {}): readonly Choices[] {
  const next = askedOf(checklist, choices).find(({ id }) => choices[id] === undefined);
  if (!next) return [choices];
  return next.options.flatMap(({ key }) => waysThrough({ ...choices, [next.id]: key }));
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

/** Ids of the entries that apply, in their order, a list for each group. */
function groupsFor(answers: Choices): readonly (readonly string[])[] {
  const applying = applyingTo(checklist, answers);
  const groups = [...new Set(applying.map(({ group }) => group))];
  return groups.map((name) => idsOf(applying.filter(({ group }) => group === name)));
}

/** The ways whose list does not have exactly so many of these entries. */
function waysWithout(count: number, ids: readonly string[], among = ways): readonly Choices[] {
  return among.filter(
    (way) => applyingTo(checklist, way).filter(({ id }) => ids.includes(id)).length !== count,
  );
}

describe('the checklist for a stay abroad', () => {
  test.each(stays)('is right for this stay: $stay', ({ answers, asked, items: expected }) => {
    expect(idsOf(askedOf(checklist, answers))).toEqual(asked);
    expect(asked.filter((id) => answers[id] === undefined)).toEqual([]);
    expect(groupsFor(answers)).toEqual(expected);
  });

  test('is covered by these stays, with every option and both sides of every condition', () => {
    const chosen = stays.flatMap(({ answers, asked }) => asked.map((id) => `${id} ${answers[id]}`));
    const options = questions.flatMap(({ id, options }) =>
      options.map(({ key }) => `${id} ${key}`),
    );
    expect(options.filter((option) => !chosen.includes(option))).toEqual([]);

    for (const { id, when } of questions) {
      const times = stays.filter(({ asked }) => asked.includes(id)).length;
      expect(times, `stays that lead to "${id}"`).toBeGreaterThanOrEqual(2);
      if (when) expect(times, `stays that lead to "${id}"`).toBeLessThanOrEqual(stays.length - 2);
    }

    const listed = stays.map((stay) => stay.items.flat());
    const never = items.filter(({ id }) => !listed.some((ids) => ids.includes(id)));
    const always = items.filter(({ id }) => listed.every((ids) => ids.includes(id)));
    expect(idsOf(never)).toEqual([]);
    expect(idsOf(always)).toEqual(idsOf(items.filter(({ when }) => !when)));
  });

  test('asks every question on some way and has a list without gaps at the end of each', () => {
    const met = new Set(ways.flatMap((way) => Object.keys(way)));
    expect(idsOf(questions).filter((id) => !met.has(id))).toEqual([]);

    expect(ways.filter((way) => applyingTo(checklist, way).length === 0)).toEqual([]);
    expect(waysWithout(1, SOCIAL_SECURITY)).toEqual([]);
    expect(waysWithout(1, ENTRY_AND_PERMITS)).toEqual([]);
    const services = ways.filter(({ purpose }) => purpose === 'b');
    const others = ways.filter(({ purpose }) => purpose !== 'b');
    expect(waysWithout(1, RULES_OF_A_SERVICE, services)).toEqual([]);
    expect(waysWithout(0, RULES_OF_A_SERVICE, others)).toEqual([]);
  });
});
