import type { AssessmentContent } from '../../core/assessment/content.js';
import { competence } from '../../reports/competence/competence.js';
import { doubtOf } from '../../reports/competence/next.js';
import type { AssessmentState } from '../assessment/assessment.js';
import { reportInputOf } from '../assessment/evidence.js';
import { drawOf, nextItemOf } from './filling.js';

/** How many questions are added at a time. */
const BATCH = 4;

/** How many may be added to an attempt in all. */
export const MOST_ADDED = 8;

/**
 * The ids of four more items on what is least sure and matters most, of the competences that the form
 * asks for the role that was chosen.
 *
 * Fewer where no other item is left; none where there is no doubt, or an attempt has had its most.
 */
export function furtherItems(
  content: AssessmentContent,
  state: AssessmentState,
  seen: ReadonlySet<number>,
): readonly string[] {
  const { items } = content;
  const asked = [...(state.asked ?? [])];
  if ((state.added ?? 0) + BATCH > MOST_ADDED) return [];
  const draw = drawOf(content, state);
  // A form is packed only with a report on competences.
  const input = reportInputOf(content, state) as Parameters<typeof competence.findings>[0];
  const doubtful = competence
    .findings(input)
    .competences.filter((one) => draw[one.competence.id])
    .map((one) => ({ ...one, doubt: doubtOf(one) }))
    .filter(({ doubt }) => doubt > 0)
    .sort((one, other) => other.doubt - one.doubt);
  const chosen: string[] = [];
  // One of each, then another of each, until there are enough or none is left.
  for (let before = -1; before < chosen.length;) {
    before = chosen.length;
    for (const {
      competence: { id },
      at: theta,
    } of doubtful) {
      const wish = { competence: id, asked, seen, theta, perLevel: BATCH, seed: state.seed };
      const next = chosen.length < BATCH ? nextItemOf(items, wish) : undefined;
      if (next === undefined) continue;
      chosen.push(next);
      asked.push(next);
    }
  }
  return chosen;
}
