import {
  STATE_BITS,
  STATE_CHARACTERS,
  ENVELOPE_BITS,
} from '../../src/core/session/saved-session.js';
import {
  isGame,
  isProgramme,
  isUnit,
  type PackedActivity,
  type PackedModule,
  type PackedProgramme,
} from '../../src/module/packed-module.js';
import type { Problem } from '../../src/module/problem.js';
import { charactersOf } from '../../src/module/rules/state-size.js';
import type { ModuleHead } from '../../src/module/schema.js';
import type { ProgrammePart } from '../../src/players/programme/content.js';
import { capacityOfProgramme } from '../../src/players/programme/pack.js';
import { exact } from '../../src/reports/tally.js';
import { attemptFacts } from '../plan/attempt.js';
import type { LoadedModule } from './loaded-module.js';

/** The activity of a programme in its file. */
export type ProgrammeActivity = Extract<ModuleHead['activity'], { readonly kind: 'programme' }>;

/** A part as its author names it. */
export type NamedPart = ProgrammeActivity['parts'][number];

/** A part with its module. */
export interface FoundPart extends NamedPart {
  readonly found: LoadedModule;
}

/** A programme as it lies in a package, before its modules are put in. */
export function programmeWithoutParts({ guided, passMark }: ProgrammeActivity): PackedProgramme {
  return {
    kind: 'programme',
    minutes: 0,
    feedback: 'after-handing-in',
    sections: [],
    items: [],
    report: { kind: 'programme' },
    parts: [],
    passMark,
    guided,
  };
}

/**
 * A module of a programme as a package by itself.
 *
 * @param programme Says who publishes it; its pictures are called by `brandPath`.
 */
export function partAlone(
  module: LoadedModule,
  { about: programme, language }: PackedModule,
): PackedModule {
  const packed = module.pack(language);
  const { contact, funding, logo, logoAlt, publisher, website } = programme;
  const about = {
    ...packed.about,
    ...{ contact, logoAlt, publisher, website },
    logo: logo && brandPath(logo),
    funding: funding && { ...funding, emblem: funding.emblem && brandPath(funding.emblem) },
  };
  return { ...packed, about };
}

/** The same as it lies in the package of the programme: nothing that learners write is kept. */
export function packedPart(module: LoadedModule, programme: PackedModule): PackedModule {
  const packed = partAlone(module, programme);
  return { ...packed, activity: withoutWriting(packed.activity) };
}

/** The path under which modules know a picture of their programme, so that it is none of their own. */
export function brandPath(path: string): string {
  return `brand/${path.slice(path.lastIndexOf('/') + 1)}`;
}

function withoutWriting(activity: PackedActivity): PackedActivity {
  if (isUnit(activity)) return { ...activity, room: 0 } as PackedActivity;
  return isGame(activity) ? ({ ...activity, reflection: 0 } as PackedActivity) : activity;
}

/** Name of the page of a part, below the package. */
export function pageOf(id: string): string {
  return `${id}.html`;
}

/** A programme with its modules, or what keeps it from being packed. */
export function withParts(
  programme: LoadedModule,
  parts: readonly FoundPart[],
  file: string,
): { readonly module: LoadedModule; readonly problems: readonly Problem[] } {
  const measures = parts.map(({ found }) => ({
    title: found.id,
    bits: found.nestedBits,
    objectives: objectivesOf(found),
  }));
  const room = [{ name: 'the envelope', bits: ENVELOPE_BITS }, ...capacityOfProgramme(measures)];
  const bits = room.reduce((sum, part) => sum + part.bits, 0);
  const module: LoadedModule = {
    ...programme,
    state: { bits, characters: charactersOf(bits), parts: room },
    parts: parts.map(({ found, number }) => ({ module: found, number })),
    pack: (language, branding) => {
      const packed = programme.pack(language, branding);
      const { activity } = packed;
      const own = parts.map((part) => partOf(part, language));
      const minutes = own.reduce((sum, part) => sum + part.minutes, 0);
      return isProgramme(activity)
        ? { ...packed, activity: { ...activity, minutes, parts: own } as PackedActivity }
        : packed;
    },
  };
  return { module, problems: [...tooLong(module, file), ...untranslated(programme, parts, file)] };
}

function objectivesOf(module: LoadedModule): readonly string[] {
  const packed = module.pack(module.head.language);
  return attemptFacts(packed).objectives.map(({ id }) => id);
}

function partOf({ found, number, required, weight }: FoundPart, language: string): ProgrammePart {
  const packed = found.pack(language);
  const { activity, lead, title } = packed;
  const { objectives, passMark } = attemptFacts(packed);
  const unit = isUnit(activity) ? activity : undefined;
  return {
    id: found.id,
    number,
    // A programme has no programmes in it, which is refused before.
    kind: activity.kind as ProgrammePart['kind'],
    title,
    lead,
    minutes: activity.minutes,
    page: pageOf(found.id),
    required,
    weight: weight ?? (unit ? 1 : 0),
    passMark: passMark === undefined ? undefined : exact(100 * passMark),
    competence: unit?.competence,
    objectives: objectives.map(({ id }) => id),
    needs: needsOf(activity),
    cv: unit?.cv,
  };
}

/** The competences that the dimensions of a readiness scan are about, by its advice. */
function needsOf({ items, report }: PackedActivity): ProgrammePart['needs'] {
  if (!('advice' in report)) return undefined;
  // The report was judged by its schema, which has these keys.
  const advice = report.advice as readonly { readonly item: string; readonly competence: string }[];
  const needs: Record<string, string[]> = {};
  for (const { item, competence } of advice) {
    const dimension = items.find(({ id }) => id === item)?.dimension;
    if (dimension === undefined) continue;
    const known = (needs[dimension] ??= []);
    if (!known.includes(competence)) known.push(competence);
  }
  return needs;
}

function tooLong({ state }: LoadedModule, file: string): readonly Problem[] {
  if (state.bits <= STATE_BITS) return [];
  const largest = [...state.parts].sort((a, b) => b.bits - a.bits).slice(0, 3);
  const shares = largest.map((part) => `${charactersOf(part.bits)} by ${part.name}`);
  return [
    {
      code: 'state-too-long',
      severity: 'error',
      file,
      what: `A full attempt at the programme needs ${state.characters} characters; a package may use ${STATE_CHARACTERS}.`,
      why: `SCORM 1.2 promises to keep 4,096. They are taken ${shares.join(', ')}.`,
      remedy: 'Leave a module out, or take a shorter form of a check.',
    },
  ];
}

function untranslated(
  programme: LoadedModule,
  parts: readonly FoundPart[],
  file: string,
): readonly Problem[] {
  return programme.languages.flatMap((language) =>
    parts
      .filter(({ found }) => !found.languages.includes(language))
      .map(({ found }) => ({
        code: 'programme-language',
        severity: 'error' as const,
        file,
        what: `The programme is there in "${language}", and its module "${found.id}" is not.`,
        why: 'Learners would change the language in the middle.',
        remedy: 'Translate the module, or remove the translation of the programme.',
      })),
  );
}
