import type { CasePlace } from '../../core/assessment/case.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Prose } from '../../content/prose.js';
import { arrangedItem, itemType } from '../../items/registry.js';
import type { AssessmentState } from './assessment.js';
import { entryOf, pathOf, worded } from './path.js';

/** All that the screen of one question shows. */
export interface QuestionView {
  /** In the words for this learner. */
  readonly item: ItemContent;
  /** The case that it belongs to, and its place there. */
  readonly place?: CasePlace | undefined;
  /** Title of its section; empty when it belongs to none. */
  readonly section: string;
  /** Name of its competence; empty where the package has none. */
  readonly competence: string;
  /** The response kept, or the empty one. */
  readonly response: unknown;
  readonly first: boolean;
  readonly marked: boolean;
  /** Whether the response can no longer change. */
  readonly locked: boolean;
  /** Whether the right answer is shown. */
  readonly reveal: boolean;
  /** What keeping the answer is called, where it is not `Save and continue`. */
  readonly save?: string | undefined;
  /** What is said about the answer; absent before there is something to say. */
  readonly feedback?: Feedback | undefined;
}

/** What is said about an answer. */
export interface Feedback {
  /** Neutral where there is no right answer. */
  readonly tone: 'right' | 'partly' | 'wrong' | 'neutral';
  readonly text: Prose;
  /** Its title, where it is not the usual one. */
  readonly heading?: string | undefined;
  /** What the way on is called, where it is not `Continue`. */
  readonly goOn?: string | undefined;
}

/** What the screen of a question shows, while working or, `readonly`, after handing in. */
export function questionView(
  content: AssessmentContent,
  state: AssessmentState,
  id: string,
  readonly: boolean,
): QuestionView | undefined {
  const path = pathOf(content, state);
  const found = path.find((item) => item.id === id);
  if (!found) return undefined;
  const type = itemType(found.kind);
  const item = arrangedItem(worded(content, state, found), state.seed);
  const entry = entryOf(state, id);
  const response = entry?.response ?? type.empty(item);
  const { feedback } = content;
  const explained = readonly ? state.handedIn && feedback !== 'never' : state.explained;
  const settled = entry?.settled ?? false;
  return {
    item,
    place: item.case ? { content, item } : undefined,
    section: content.sections.find((section) => section.id === item.dimension)?.title ?? '',
    competence: content.competences?.find(({ id }) => id === item.competence)?.name ?? '',
    response,
    first: path[0]?.id === id,
    marked: entry?.marked ?? false,
    locked: readonly || settled,
    // An answer may also be fixed by the next question of its case, without having been explained.
    reveal: explained || (settled && feedback === 'after-each'),
    feedback: explained ? feedbackOn(item, response) : undefined,
  };
}

function feedbackOn(item: ItemContent, response: unknown): Feedback | undefined {
  const type = itemType(item.kind);
  const text = [...(type.feedback?.(item, response) ?? []), ...(item.why ?? [])];
  if (!type.keyed(item) || !type.answered(item, response)) {
    return text.length > 0 ? { tone: 'neutral', text } : undefined;
  }
  const credit = type.score(item, response);
  return { tone: credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partly', text };
}
