import type { CardKind } from '../card-kind.js';
import type { Issue, IssueWay, NegotiateCard } from '../scenario.js';
import { byRule } from './by-rule.js';

const OFFER = 'offer';
const ACCEPT = 'accept';
const LEAVE = 'leave';
const LIMIT = 'limit';

/** What the other side wants above its limit at the first offer, and gives up with each. */
const AIM = 24;
/** What knowing the learner's limit is worth to it. */
const GIVEN_AWAY = 12;

/** A way for each issue, by the id of the issue. */
export type Package = Readonly<Record<string, string>>;

/** How a negotiation stands. */
export interface Talk {
  /** What the learner would offer now. */
  readonly draft: Package;
  /** What the other side put on the table last. */
  readonly counter?: Package | undefined;
  readonly offers: number;
  /** Ids of the questions asked, in their order. */
  readonly asked: readonly string[];
  /** Whether the own limit was told before any question. */
  readonly limitFirst: boolean;
  readonly limitTold: boolean;
  /** What both agreed on. */
  readonly deal?: Package | undefined;
  /** Whether one side left. */
  readonly broken: boolean;
  readonly closing?: string | undefined;
}

/** The pick that settles an issue in the draft. */
export function wayPick(issue: string, key: string): string {
  return `${issue}-${key}`;
}

/** The negotiation after some picks. */
export function talkOf(card: NegotiateCard, picks: readonly string[]): Talk {
  const opening: Talk = {
    draft: Object.fromEntries(card.issues.map(({ id, ways }) => [id, ways[0]?.key ?? ''])),
    offers: 0,
    asked: [],
    limitFirst: false,
    limitTold: false,
    broken: false,
  };
  return picks.reduce((talk, pick) => after(card, talk, pick), opening);
}

function after(card: NegotiateCard, talk: Talk, pick: string): Talk {
  if (pick === OFFER) return offered(card, talk);
  if (pick === ACCEPT) return talk.counter ? { ...talk, deal: talk.counter } : talk;
  if (pick === LEAVE) return { ...talk, broken: true };
  if (pick === LIMIT) {
    return { ...talk, limitTold: true, limitFirst: talk.asked.length === 0 };
  }
  if (card.questions.some(({ id }) => id === pick))
    return { ...talk, asked: [...talk.asked, pick] };
  if (card.closings.some(({ id }) => id === pick)) return { ...talk, closing: pick };
  const [issue, way] = settledBy(card, pick) ?? [];
  return issue && way ? { ...talk, draft: { ...talk.draft, [issue.id]: way.key } } : talk;
}

/** The other side takes an offer that is good enough, answers with one of its own, or leaves. */
function offered(card: NegotiateCard, talk: Talk): Talk {
  const offers = talk.offers + 1;
  const wanted = wantedAt(card, offers, talk.limitTold);
  if (pointsOf(card, talk.draft, 'other') >= wanted) return { ...talk, offers, deal: talk.draft };
  if (offers >= card.patience) return { ...talk, offers, broken: true };
  return { ...talk, offers, counter: counterTo(card, talk.draft, wanted) };
}

function wantedAt(card: NegotiateCard, offers: number, limitTold: boolean): number {
  const left = (AIM * (card.patience - offers)) / Math.max(1, card.patience - 1);
  return card.walkAway.other + Math.trunc(left) + (limitTold ? GIVEN_AWAY : 0);
}

/** The draft, moved step by step where it helps the other side most, until it has what it wants. */
function counterTo(card: NegotiateCard, draft: Package, wanted: number): Package {
  let counter = draft;
  while (pointsOf(card, counter, 'other') < wanted) {
    const moves = card.issues.flatMap((issue) =>
      issue.ways.map((way) => ({ ...counter, [issue.id]: way.key })),
    );
    const best = moves.reduce((one, other) =>
      pointsOf(card, other, 'other') > pointsOf(card, one, 'other') ? other : one,
    );
    if (pointsOf(card, best, 'other') <= pointsOf(card, counter, 'other')) break;
    counter = best;
  }
  return counter;
}

/** What a package is worth to one side, in points. */
export function pointsOf(card: NegotiateCard, all: Package, side: 'own' | 'other'): number {
  return card.issues.reduce((sum, issue) => sum + (wayOf(issue, all[issue.id])?.[side] ?? 0), 0);
}

function wayOf({ ways }: Issue, key: string | undefined): IssueWay | undefined {
  return ways.find((way) => way.key === key);
}

function settledBy(
  { issues }: NegotiateCard,
  pick: string,
): readonly [Issue, IssueWay] | undefined {
  for (const issue of issues) {
    const way = issue.ways.find(({ key }) => wayPick(issue.id, key) === pick);
    if (way) return [issue, way];
  }
  return undefined;
}

/** Every package there is. */
function packagesOf({ issues }: NegotiateCard): readonly Package[] {
  return issues.reduce<readonly Package[]>(
    (all, { id, ways }) => all.flatMap((one) => ways.map(({ key }) => ({ ...one, [id]: key }))),
    [{}],
  );
}

/** Points above both walk-away limits that a package shares out; 0 where one side is below. */
function jointOf(card: NegotiateCard, all: Package): number {
  const own = pointsOf(card, all, 'own') - card.walkAway.own;
  const other = pointsOf(card, all, 'other') - card.walkAway.other;
  return own < 0 || other < 0 ? 0 : own + other;
}

/**
 * What both gain most from, if anything; of such packages the one that the other side takes soonest.
 *
 * The same offer made again is taken in the end, as the other side wants less each time.
 */
function bestPackage(card: NegotiateCard): Package | undefined {
  const rated = packagesOf(card).map((all) => ({
    all,
    joint: jointOf(card, all),
    other: pointsOf(card, all, 'other'),
  }));
  const [best] = rated
    .filter(({ joint }) => joint > 0)
    .sort((one, two) => two.joint - one.joint || two.other - one.other);
  return best?.all;
}

/**
 * A negotiation: questions, offers and answers, then a way to close.
 *
 * Picks: ids of questions, `limit`, `price-b` (settles an issue in the next offer), `offer`, `accept`
 * (what the other side offered last), `leave`, and the id of a closing.
 *
 * Measures: `deal` (1 if both agreed), `joint` (percent of the best joint value reached), `own` and `other`
 * (points of the deal), `asked` (questions), `limitFirst` (1 if the own limit was told before asking), `worth` of the closing.
 */
export const negotiate: CardKind<NegotiateCard> = {
  ...byRule,
  kind: 'negotiate',
  stepwise: true,
  vocabulary: (card) => [
    OFFER,
    ACCEPT,
    LEAVE,
    LIMIT,
    ...card.questions.map(({ id }) => id),
    ...card.closings.map(({ id }) => id),
    ...card.issues.flatMap(({ id, ways }) => ways.map(({ key }) => wayPick(id, key))),
  ],
  // Besides: the limit, accepting or leaving, and a closing.
  longest: (card) => card.questions.length + room(card) + card.patience + 3,
  allows: ({ card }, picks) => {
    const known = negotiate.vocabulary(card);
    if (picks.length > negotiate.longest(card)) return false;
    let talk = talkOf(card, []);
    let settled = 0;
    for (const pick of picks) {
      if (!known.includes(pick) || !opens(card, talk, settled, pick)) return false;
      if (settledBy(card, pick)) settled += 1;
      talk = after(card, talk, pick);
    }
    return true;
  },
  settles: ({ card }, picks) => {
    const { broken, deal, closing } = talkOf(card, picks);
    return broken || (deal !== undefined && closing !== undefined);
  },
  measures: ({ card }, picks) => {
    const { asked, deal, limitFirst, closing } = talkOf(card, picks);
    const best = Math.max(1, ...packagesOf(card).map((one) => jointOf(card, one)));
    return {
      deal: deal ? 1 : 0,
      joint: deal ? Math.trunc((jointOf(card, deal) * 100) / best) : 0,
      own: deal ? pointsOf(card, deal, 'own') : 0,
      other: deal ? pointsOf(card, deal, 'other') : 0,
      asked: asked.length,
      limitFirst: limitFirst ? 1 : 0,
      worth: card.closings.find(({ id }) => id === closing)?.worth ?? 0,
    };
  },
  best: ({ card }) => {
    const asked = card.questions.map(({ id }) => id);
    const offer = bestPackage(card);
    if (!offer) return [...asked, LEAVE];
    const points = pointsOf(card, offer, 'other');
    const refused = Array.from({ length: card.patience }, (_one, at) => at + 1).filter(
      (offers) => wantedAt(card, offers, false) > points,
    );
    const closing = card.closings.reduce((one, other) => (other.worth > one.worth ? other : one));
    const offers = [...refused.map(() => OFFER), OFFER];
    return [...asked, ...changes(card, offer), ...offers, closing.id];
  },
  words: (card, _variant, picks) => {
    const { deal, closing } = talkOf(card, picks);
    const agreed = card.issues.flatMap((issue) => {
      const way = wayOf(issue, deal?.[issue.id]);
      return way ? `${issue.name}: ${way.text}` : [];
    });
    const end = card.closings.find(({ id }) => id === closing)?.text;
    return [...agreed, ...(end ? [end] : [])].join('; ') || `${card.partner}: -`;
  },
};

/** Whether a pick can be made after others. */
export function isOpen(card: NegotiateCard, picks: readonly string[], pick: string): boolean {
  const settled = picks.filter((one) => settledBy(card, one)).length;
  return opens(card, talkOf(card, picks), settled, pick);
}

/** @param settled How often an issue was settled before. */
function opens(card: NegotiateCard, talk: Talk, settled: number, pick: string): boolean {
  if (talk.broken || talk.closing !== undefined) return false;
  const closes = card.closings.some(({ id }) => id === pick);
  if (talk.deal) return closes;
  if (closes) return false;
  if (pick === ACCEPT) return talk.counter !== undefined;
  if (pick === LIMIT) return !talk.limitTold;
  if (settledBy(card, pick)) return settled < room(card);
  return !talk.asked.includes(pick);
}

/** How often issues can be settled, so that the draft is never changed until no offer can be made. */
function room({ patience, issues }: NegotiateCard): number {
  return patience * issues.length;
}

/** The picks that turn the opening draft into a package. */
function changes(card: NegotiateCard, wanted: Package): readonly string[] {
  const { draft } = talkOf(card, []);
  return card.issues
    .filter(({ id }) => wanted[id] !== undefined && wanted[id] !== draft[id])
    .map(({ id }) => wayPick(id, wanted[id] ?? ''));
}
