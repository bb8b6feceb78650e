import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { ReportInput, ReportContent, ScoredItem } from '../../core/assessment/report-type.js';
import type { Answer, Result } from '../../core/report/result.js';
import { itemType } from '../../items/registry.js';
import { reportType } from '../../reports/registry.js';
import type { AssessmentState, Entry } from './assessment.js';
import { entryOf, pathOf, worded } from './path.js';

/** What the report type of an assessment reads. */
export function reportInputOf(
  content: AssessmentContent,
  state: AssessmentState,
): ReportInput<ReportContent> {
  return {
    report: content.report,
    sections: content.sections,
    competences: content.competences,
    phrases: content.phrases,
    exam: content.feedback === 'never',
    items: pathOf(content, state).map((item) => scored(item, entryOf(state, item.id))),
  };
}

function scored(item: ScoredItem['item'], entry: Entry | undefined): ScoredItem {
  const type = itemType(item.kind);
  const known = { item, keyed: type.keyed(item), unscored: type.unscored?.(item) };
  if (entry?.response === undefined) return { ...known, answered: false, credit: 0, chosen: [] };
  const typed = type.typed(item, entry.response);
  return {
    ...known,
    answered: true,
    credit: creditOf(item, entry),
    chosen: typed.type === 'choice' ? typed.chosen : [],
    value: typed.type === 'numeric' ? typed.value : undefined,
  };
}

function creditOf(item: ItemContent, { response, factor = 1 }: Entry): number {
  return itemType(item.kind).score(item, response) * factor;
}

/** What an attempt at an assessment amounts to so far. */
export function resultOf(content: AssessmentContent, state: AssessmentState): Result {
  const input = reportInputOf(content, state);
  const type = reportType(content.report.kind);
  const outcome = type.outcome(input, type.findings(input));
  const answered = input.items.filter((item) => item.answered).length;
  return {
    complete: state.handedIn,
    progress: state.handedIn ? 1 : answered / Math.max(1, input.items.length),
    objectives: outcome.objectives,
    ...(outcome.credit === undefined ? {} : { credit: outcome.credit }),
    ...(outcome.passed === undefined || !state.handedIn ? {} : { passed: outcome.passed }),
  };
}

/** Every answer so far, in the order of first answering. */
export function answersOf(content: AssessmentContent, state: AssessmentState): readonly Answer[] {
  return state.entries.flatMap((entry) => {
    const item = content.items.find((one) => one.id === entry.item);
    if (!item || entry.response === undefined) return [];
    const type = itemType(item.kind);
    const known = scored(item, entry);
    const objective = reportType(content.report.kind).objectiveOf?.(known) ?? item.dimension;
    const answer: Answer = {
      item: item.id,
      prompt: worded(content, state, item).prompt,
      words: type.words(item, entry.response, content.phrases),
      response: {
        ...type.typed(item, entry.response),
        ...(content.feedback === 'never' && { correct: undefined }),
      },
      seconds: entry.seconds,
      ...(known.keyed ? { credit: known.credit } : {}),
      ...(objective === undefined ? {} : { objective }),
    };
    return [answer];
  });
}
