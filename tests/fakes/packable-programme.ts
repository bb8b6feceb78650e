import type { LoadedModule } from '../../packager/load/loaded-module.js';
import { brandPath, packedPart, partAlone, withParts } from '../../packager/load/programme.js';
import { planPackage, type PackagePlan, type PlanInput } from '../../packager/plan/plan.js';
import type { Runtime } from '../../packager/plan/runtime.js';
import { targets } from '../../packager/targets/index.js';
import { plainPreset } from '../../packager/targets/presets.js';
import type { TargetId } from '../../packager/targets/target.js';
import type { PackedActivity, PackedModule } from '../../src/module/packed-module.js';
import { packableModule, smallRuntime, type Wishes } from './packable-module.js';

/** A module of a programme, and what is to be different of it. */
export interface PartWishes extends Wishes {
  /** Kind of its player. */
  readonly kind?: 'assessment' | 'practice';
  /** Kinds of its items. */
  readonly itemKinds?: readonly string[];
  readonly required?: boolean;
}

/** What a test wants to be different of a programme. */
export interface ProgrammeWishes {
  readonly target?: TargetId;
  readonly titles?: Readonly<Record<string, string>>;
  readonly parts?: readonly PartWishes[];
  /** Path of the publisher's logo. */
  readonly logo?: string;
  /** Bytes of the pictures of the programme, and of each module, by the paths that authors write. */
  readonly media?: ReadonlyMap<string, Uint8Array>;
  readonly partMedia?: ReadonlyMap<string, Uint8Array>;
  readonly more?: Partial<PlanInput>;
}

const PARTS: readonly PartWishes[] = [
  { id: 'scan', itemKinds: ['choice', 'number'] },
  { id: 'check', itemKinds: ['choice', 'anchored'] },
  { id: 'drill', kind: 'practice' },
];

/** The small runtime with the parts that programmes need besides. */
export const programmeRuntime: Runtime = (() => {
  const small = smallRuntime();
  const part = (name: string, imports: readonly string[] = ['base']) => ({
    code: `portolan.part('parts/${name}',${JSON.stringify(imports)},function(){});`,
    imports,
  });
  const parts = {
    ...small.parts,
    'channel-nested': part('channel-nested'),
    'player-practice': part('player-practice'),
  };
  return { ...small, parts, others: { programme: { ...parts, base: part('menu', []) } } };
})();

function partOf({
  kind = 'assessment',
  itemKinds = ['choice'],
  ...wishes
}: PartWishes): LoadedModule {
  const module = packableModule(wishes);
  const { activity } = module.head;
  return {
    ...module,
    activityKind: kind,
    itemKinds,
    // Both kinds ask items and have all that the packager reads of them here.
    head: { ...module.head, activity: { ...activity, kind } as typeof activity },
    pack: (language) => {
      const packed = module.pack(language);
      return { ...packed, activity: { ...packed.activity, kind } };
    },
  };
}

/** A programme and what planning it takes. */
export function programmeInput(wishes: ProgrammeWishes = {}): PlanInput {
  const { logo, media = new Map(), partMedia = new Map(), target = 'scorm12' } = wishes;
  const titles = wishes.titles ?? { en: 'Over land and sea' };
  const bare = packableModule({ id: 'course', titles });
  const activity = { kind: 'programme' as const, passMark: 80, guided: true, parts: [] };
  const programme: LoadedModule = {
    ...bare,
    activityKind: 'programme',
    reportKind: 'programme',
    itemKinds: [],
    head: { ...bare.head, activity },
    pack: (language) => {
      const packed = bare.pack(language);
      const report = { kind: 'programme' };
      const own = {
        ...activity,
        minutes: 0,
        feedback: 'after-handing-in',
        sections: [],
        items: [],
        report,
      };
      return {
        ...packed,
        about: { ...packed.about, logo, logoAlt: logo && 'The school' },
        // The parts are put in by `withParts`.
        activity: own as PackedActivity,
      };
    },
  };
  const found = (wishes.parts ?? PARTS).map((part, at) => ({
    module: part.id ?? '',
    number: at + 1,
    required: part.required ?? true,
    found: partOf({ titles, ...part }),
  }));
  const { module } = withParts(programme, found, 'course.yaml');
  const packed = module.languages.map((language) => module.pack(language));
  return {
    module,
    packed,
    media,
    preset: plainPreset(targets[target]),
    runtime: programmeRuntime,
    parts: found.map((part) => partInput(part.found, packed, partMedia, media)),
    ...wishes.more,
  };
}

function partInput(
  module: LoadedModule,
  packed: readonly PackedModule[],
  own: ReadonlyMap<string, Uint8Array>,
  media: ReadonlyMap<string, Uint8Array>,
) {
  const brand = [...media].map(([path, bytes]) => [brandPath(path), bytes] as const);
  return {
    module,
    media: new Map([...own, ...brand]),
    packed: packed.map((one) => packedPart(module, one)),
    alone: packed.map((one) => partAlone(module, one)),
  };
}

/** The package of a programme. */
export function planProgramme(wishes: ProgrammeWishes = {}): PackagePlan {
  return planPackage(programmeInput(wishes));
}
