import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectPath } from '../project.js';
import { isTargetId, targets } from './index.js';
import { presetsSchema, type PresetEntry } from './schema.js';
import type { Target, Traits } from './target.js';

/** What to pack for an LMS. */
export interface Preset {
  /** Name such as `ilias`; that of the target where no LMS was named. */
  readonly name: string;
  readonly target: Target;
  readonly traits: Traits;
  /** How it is known what this system does. */
  readonly evidence: PresetEntry['evidence'];
}

/** All presets by name, from `presets.yaml`. */
export function readPresets(): ReadonlyMap<string, Preset> {
  return presetsFrom(readFileSync(projectPath('packager', 'targets', 'presets.yaml'), 'utf8'));
}

/**
 * All presets of a text in YAML, by name.
 *
 * @throws Error that names the preset, for a file that breaks the schema or extends in a circle.
 */
export function presetsFrom(yaml: string): ReadonlyMap<string, Preset> {
  const read = presetsSchema.safeParse(parse(yaml, { maxAliasCount: 0 }));
  if (!read.success) throw new Error(`presets.yaml: ${read.error.message}`);
  const entries = new Map(Object.entries(read.data));
  return new Map([...entries.keys()].map((name) => [name, presetOf(name, entries)]));
}

/** What a target is packed with where no LMS is named. */
export function plainPreset(target: Target): Preset {
  return { name: target.id, target, traits: target.traits, evidence: 'observed' };
}

function presetOf(name: string, entries: ReadonlyMap<string, PresetEntry>): Preset {
  const chain = chainOf(name, entries);
  const merged: PresetEntry = Object.assign({}, ...[...chain].reverse());
  const { target: id, evidence } = merged;
  if (id === undefined || !isTargetId(id)) {
    throw new Error(`presets.yaml: "${name}" names no target, and what it extends names none`);
  }
  const target = targets[id];
  const { verdict, commit, send, scores, units, listing, interactions } = {
    ...target.traits,
    ...defined(merged),
  };
  const progress =
    merged.progress === undefined ? target.traits.progress : merged.progress === 'yes';
  return {
    name,
    target,
    traits: { verdict, commit, send, progress, scores, interactions, units, listing },
    evidence,
  };
}

/** A preset and those it begins as, nearest first. */
function chainOf(name: string, entries: ReadonlyMap<string, PresetEntry>): readonly PresetEntry[] {
  const chain: PresetEntry[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined; next = chain.at(-1)?.extends) {
    const entry = entries.get(next);
    if (!entry) throw new Error(`presets.yaml: "${name}" extends "${next}", which is not there`);
    if (seen.has(next)) throw new Error(`presets.yaml: "${name}" extends itself`);
    seen.add(next);
    chain.push(entry);
  }
  return chain;
}

function defined({
  verdict,
  commit,
  send,
  scores,
  units,
  listing,
  interactions,
}: PresetEntry): Partial<Traits> {
  const named = { verdict, commit, send, scores, units, listing, interactions };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
