import { chosenForms } from '../../packager/commands/choices.js';
import { loadModules } from '../../packager/load/load-modules.js';
import type { LoadedModule } from '../../packager/load/loaded-module.js';
import type { AssessmentContent } from '../../src/core/assessment/content.js';
import { ROLE_ITEM } from '../../src/core/assessment/form.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { BitWriter } from '../../src/core/session/bits.js';
import { randomFrom, type Random } from '../../src/core/session/random.js';
import { decodeSession, encodeSession } from '../../src/core/session/saved-session.js';
import { itemType } from '../../src/items/registry.js';
import type { PackedModule } from '../../src/module/packed-module.js';
import { assessment, type AssessmentState } from '../../src/players/assessment/assessment.js';
import { pathOf } from '../../src/players/assessment/path.js';
import { Forms } from '../../src/players/forms/forms.js';
import type { Memory } from '../../src/players/pools/drawing.js';
import { isDrawn } from '../../src/players/forms/filling.js';
import { contentOf, responseTo } from './competence-check.js';

const MODULE = 'competence-check';
/** Questions after which an attempt that does not end is given up. */
const ENDLESS = 1_000;

/** The competence check in a form. */
export interface FormedCheck {
  readonly module: LoadedModule;
  /** As a browser reads it: without what JSON cannot hold. */
  readonly packed: PackedModule;
  readonly content: AssessmentContent;
}

const known = new Map<string, FormedCheck>();

/** The competence check as `--form` names it, in a language; each is packed only once. */
export function checkAs(word: string, selfRating = false, language = 'en'): FormedCheck {
  const name = [word, selfRating, language].join();
  const found = known.get(name) ?? packed(word, selfRating, language);
  known.set(name, found);
  return found;
}

function packed(word: string, selfRating: boolean, language: string): FormedCheck {
  const forms = chosenForms({ forms: [word], selfRating });
  const wanted = { only: [MODULE], languages: [language], forms };
  const { modules } = loadModules('modules', { today: '2026-11-25', ...wanted });
  const [module] = modules;
  if (!module) throw new Error(`${MODULE} cannot be packed as ${word}`);
  const read = JSON.parse(JSON.stringify(module.pack(language))) as PackedModule;
  return { module, packed: read, content: contentOf(read) };
}

/** What an attempt is answered with. */
export type Respond = (item: ItemContent, random: Random) => unknown;

/** An attempt from a question on, after each of its answers, up to the list before handing in. */
export function answeredFrom(
  forms: Forms,
  content: AssessmentContent,
  begun: AssessmentState,
  respond: Respond = responseTo,
): readonly AssessmentState[] {
  const random = randomFrom(begun.seed);
  const states = [begun];
  for (let turn = 0; turn < ENDLESS; turn += 1) {
    const state = states.at(-1);
    const item = content.items.find(({ id }) => id === state?.at);
    if (!state || !item) return states;
    const response = respond(item, random);
    states.push(forms.apply(content, state, { type: 'answer', response, seconds: 9 }));
  }
  throw new Error('the attempt never ends');
}

/** An attempt up to the list before handing in. */
export function attemptOf(
  forms: Forms,
  content: AssessmentContent,
  seed: number,
  respond: Respond = responseTo,
): AssessmentState {
  return last(answeredFrom(forms, content, forms.start(content, seed), respond));
}

/** The last of some states. */
export function last(states: readonly AssessmentState[]): AssessmentState {
  const state = states.at(-1);
  if (!state) throw new Error('there is no state');
  return state;
}

/** The forms on a device that remembers nothing, or what it is given. */
export function formsWith(memory?: (learner: string) => Memory): Forms {
  return new Forms(
    assessment,
    memory ?? (() => ({ read: () => new Set(), add: () => undefined, forget: () => undefined })),
  );
}

/** An answer that picks the option of a role, wherever the question for it stands. */
export function inRoleOf(
  forms: Forms,
  content: AssessmentContent,
  state: AssessmentState,
  key: string,
): AssessmentState {
  const there = forms.apply(content, state, { type: 'go', item: ROLE_ITEM });
  return forms.apply(content, there, { type: 'answer', response: [key], seconds: 3 });
}

/** The best or the worst of some guesses, by which somebody knows much or nothing. */
export function guessing(tries: number, better: boolean): Respond {
  return (item, random) => {
    const type = itemType(item.kind);
    const guesses = Array.from({ length: tries }, () => responseTo(item, random));
    // Nobody finds a figure without knowing how.
    if (!better && item.kind === 'number') return { value: 0 };
    return guesses.reduce((one, other) => {
      const gain = type.score(item, other) - type.score(item, one);
      return (better ? gain : -gain) > 0 ? other : one;
    });
  };
}

/** The items of an attempt that test a competence, in their order. */
export function testedIn(
  content: AssessmentContent,
  state: AssessmentState,
): readonly ItemContent[] {
  return pathOf(content, state).filter(isDrawn);
}

/** How many of some items there are of each competence. */
export function countsOf(items: readonly ItemContent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { competence = '' } of items) counts[competence] = (counts[competence] ?? 0) + 1;
  return counts;
}

/** What an LMS is given to keep. */
export function savedText(
  forms: Pick<Forms, 'pack'>,
  content: AssessmentContent,
  state: AssessmentState,
): string {
  const body = new BitWriter();
  forms.pack(content, state, body);
  const rest = { revision: 1, savedAt: 0, seconds: 0, stage: 'begun' } as const;
  return encodeSession(MODULE, { ...rest, seed: state.seed, body });
}

/** The attempt as it is opened again from what an LMS kept. */
export function reopened(forms: Forms, content: AssessmentContent, text: string, learner = '') {
  const session = decodeSession(MODULE, text);
  if (typeof session === 'string') throw new Error(`the saved attempt is ${session}`);
  return forms.unpack(content, session.body, session.seed, learner);
}
