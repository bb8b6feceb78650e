import { askedBy, openedBy } from '../../core/scenario/kinds/choose.js';
import { cardKind } from '../../core/scenario/kinds/index.js';
import { talkOf } from '../../core/scenario/kinds/negotiate.js';
import type { AllocateCard, Card, Scenario } from '../../core/scenario/scenario.js';
import type { Decision } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { atPlace, placeName } from './figures.js';

/** What is needed of a decision to tell it. */
export type MadeDecision = Pick<Decision, 'variant' | 'picks' | 'place'>;

/** A decision in the words of its card, with the names of places; empty where nothing was chosen. */
export function decisionWords(game: Scenario, card: Card, made: MadeDecision): string {
  const { place: focus = '', picks, variant } = made;
  const words = kindWords('scenario');
  switch (card.kind) {
    case 'choose': {
      const opened = openedBy(card, picks).map((place) => placeName(game, place));
      return `${opened.join(', ')} (${words.questionsAsked(askedBy(picks), card.questions)})`;
    }
    case 'negotiate':
      return talkOf(card, picks).deal ? cardKind(card).words(card, variant, picks) : words.broken;
    case 'allocate':
      return spentOn(card, picks)
        ? cardKind(card).words(card, variant, picks)
        : words.pointsLeft(card.points);
    default:
      return atPlace(game, { focus }, cardKind(card).words(card, variant, picks));
  }
}

/** Whether a point was spent. */
function spentOn({ choices }: AllocateCard, picks: readonly string[]): boolean {
  return choices.some(({ id }) => picks.includes(id));
}
