import { courseManifest, type CourseBlock, type CourseUnit } from '../targets/cmi5/course.js';
import { ENTRY_PAGE } from '../targets/target.js';
import { byPath, textFile } from './package-file.js';
import { planPackage, type PackagePlan, type PartInput, type PlanInput } from './plan.js';

/** Titles of blocks, by the kind of their modules. */
const TITLES: Readonly<Record<string, string>> = {
  assessment: 'Questions',
  practice: 'Practice',
  scenario: 'Game',
  unit: 'Units',
};

/** Whether a programme is to be a course with many units in it, and not one page. */
export function isCourse({ parts, preset }: PlanInput): boolean {
  return parts !== undefined && preset.target.id === 'cmi5' && preset.traits.units === 'many';
}

/**
 * A programme as a cmi5 course: a unit for each module, in blocks of modules of one kind.
 *
 * Each module is a package as it would be alone, in a folder of its own, with all that learners write. The
 * LMS shows the list, keeps the results and satisfies blocks and course; there is no combined score.
 */
export function planCourse(input: PlanInput): PackagePlan {
  const { parts = [] } = input;
  // Only what names it: its pages belong to a programme in one page.
  const whole = planPackage({ ...input, parts: undefined });
  const planned = parts.map((part) => ({ part, plan: planModule(input, part) }));
  if (!whole.facts) return whole;
  const files = planned.flatMap(({ part, plan }) =>
    plan.files
      .filter(({ path }) => path !== 'cmi5.xml')
      .map(({ bytes, path }) => ({ path: `${part.module.id}/${path}`, bytes })),
  );
  const manifest = textFile('cmi5.xml', courseManifest(whole.facts, blocksOf(planned)));
  return {
    ...whole,
    files: [...files, manifest].sort(byPath),
    stateCharacters: Math.max(...planned.map(({ plan }) => plan.stateCharacters)),
    problems: planned.flatMap(({ plan }) => plan.problems),
  };
}

function planModule(input: PlanInput, { alone, media, module }: PartInput): PackagePlan {
  return planPackage({ ...input, module, media, packed: alone, parts: undefined });
}

interface Planned {
  readonly part: PartInput;
  readonly plan: PackagePlan;
}

/** Modules of one kind side by side are a block. */
function blocksOf(planned: readonly Planned[]): readonly CourseBlock[] {
  const blocks: { id: string; title: string; units: CourseUnit[]; kind: string }[] = [];
  for (const { part, plan } of planned) {
    if (!plan.facts) continue;
    const kind = part.module.activityKind;
    const unit = { facts: plan.facts, url: `${part.module.id}/${ENTRY_PAGE}` };
    const last = blocks.at(-1);
    if (last?.kind === kind) last.units.push(unit);
    else {
      const id = `block-${blocks.length + 1}`;
      blocks.push({ id, kind, title: TITLES[kind] ?? kind, units: [unit] });
    }
  }
  return blocks;
}
