import { join } from 'node:path';
import type { LoadedModule } from '../../packager/load/loaded-module.js';
import type { PackedModule } from '../../src/module/packed-module.js';
import type { Runtime } from '../../packager/plan/runtime.js';
import { readRuntime } from '../../packager/runtime/read-runtime.js';

/** What a test wants to be different of a module. */
export interface Wishes {
  readonly id?: string;
  readonly version?: string;
  /** Title by language; the first is the module's own. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly passMark?: number | undefined;
  readonly graded?: boolean;
  readonly baseIri?: string;
  readonly scene?: string;
  readonly lead?: string;
  /** Text of the first question. */
  readonly prompt?: string;
  /** Questions; each beyond the first repeats it. */
  readonly questions?: number;
  /** Characters of the longest attempt. */
  readonly characters?: number;
}

/** A module that is ready to be packed: `questions` choice items and a plain score. */
export function packableModule(wishes: Wishes = {}): LoadedModule {
  const titles = wishes.titles ?? { en: 'A look around' };
  const languages = Object.keys(titles);
  const characters = wishes.characters ?? 100;
  return {
    id: wishes.id ?? 'demo',
    folder: join('/modules', wishes.id ?? 'demo'),
    head: {
      id: wishes.id ?? 'demo',
      version: wishes.version ?? '1.0.0',
      language: languages[0] ?? 'en',
      title: Object.values(titles)[0] ?? '',
      lead: wishes.lead ?? 'Three short questions.',
      terms: [],
      notes: [],
      branding: { publisher: 'Chamber of Trade', baseIri: wishes.baseIri },
      licence: 'CC BY 4.0',
      attributions: [],
      checked: '2026-11-22',
      accessibility: [],
      repeatable: true,
      scene: wishes.scene,
      activity: { kind: 'assessment', minutes: 3, feedback: 'after-handing-in', sections: [] },
    },
    languages,
    media: [],
    activityKind: 'assessment',
    reportKind: 'score',
    itemKinds: ['choice'],
    summaryIds: new Map(),
    nestedBits: 0,
    state: {
      bits: characters * 6,
      characters,
      parts: [{ name: 'items of kind "choice"', bits: characters * 6 }],
    },
    pack: (language) => packed(language, titles[language] ?? '', wishes),
  };
}

function packed(language: string, title: string, wishes: Wishes): PackedModule {
  return {
    language,
    title,
    lead: wishes.lead ?? 'Three short questions.',
    terms: [{ value: '3 questions', words: 'one at a time' }],
    notes: [],
    about: {
      publisher: 'Chamber of Trade',
      licence: 'CC BY 4.0',
      attributions: [],
      version: wishes.version ?? '1.0.0',
      checked: '2026-11-22',
      accessibility: [],
    },
    activity: {
      kind: 'assessment',
      minutes: 3,
      feedback: 'after-handing-in',
      sections: [{ id: 'money', title: 'Money' }],
      items: Array.from({ length: wishes.questions ?? 1 }, (_none, at) => question(at, wishes)),
      report: report(wishes),
    },
  };
}

function question(at: number, { prompt, scene }: Wishes) {
  return {
    id: `question-${at + 1}`,
    number: at + 1,
    kind: 'choice',
    label: 'Terms',
    prompt: prompt ?? 'Which term puts most work on the seller?',
    stem: scene === undefined ? [] : [{ type: 'image' as const, src: scene, alt: 'A port' }],
    dimension: 'money',
    many: false,
    options: [
      { key: 'a', text: 'EXW' },
      { key: 'b', text: 'DDP', correct: true },
    ],
  };
}

function report({ graded = true, passMark }: Wishes) {
  return { kind: 'score', graded, ...(passMark === undefined ? {} : { passMark }) };
}

/** The small runtime of `tests/fixtures/runtime`. */
export function smallRuntime(): Runtime {
  return readRuntime('tests/fixtures/runtime', 'src/themes/art/mark.svg');
}
