import type { Competence, Framework } from '../../src/core/competence/framework.js';

/** What a competence corresponds to in other frameworks, each code with the name of its framework. */
export interface References {
  readonly entrecomp: readonly string[];
  readonly digcomp: readonly string[];
  readonly lifecomp: readonly string[];
  /** Typical, never certified: EQF levels qualifications, not single skills. */
  readonly eqf: string;
}

/** The references of a competence, such as `EntreComp 1.1`. */
export function referencesOf({ mappings }: Competence): References {
  const named = (name: string, codes: readonly string[]) => codes.map((code) => `${name} ${code}`);
  return {
    entrecomp: named('EntreComp', mappings.entrecomp),
    digcomp: named('DigComp', mappings.digcomp),
    lifecomp: named('LifeComp', mappings.lifecomp),
    eqf: `EQF ${mappings.eqf.from}-${mappings.eqf.to} (typical)`,
  };
}

/** The references of a competence in one line. */
export function referenceLine(competence: Competence): string {
  const { entrecomp, digcomp, lifecomp, eqf } = referencesOf(competence);
  return [...entrecomp, ...digcomp, ...lifecomp, eqf].join('; ');
}

/** Version, licence and the lines that sources ask for; they go wherever the framework goes. */
export function noticeLines(framework: Framework): readonly string[] {
  const { creator, version, licence, attributions } = framework;
  return [`${creator}, version ${version}, ${licence}.`, ...attributions];
}
