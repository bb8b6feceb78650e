import type { ItemProblem } from '../../core/assessment/item-type.js';
import { MOST_REPLIES, turnAfter, type Turn } from './path.js';
import type { DialogueItem } from './schema.js';

/** Mistakes of an author in a dialogue that its schema cannot say. */
export function checkDialogue(item: DialogueItem): readonly ItemProblem[] {
  const local = [...checkTurns(item), ...checkReplies(item), ...checkStart(item)];
  // What cannot be followed cannot be measured.
  return local.length > 0 ? local : checkPaths(item);
}

function checkTurns({ turns }: DialogueItem): readonly ItemProblem[] {
  return turns.flatMap(({ key }, at) =>
    turns.slice(0, at).some((earlier) => earlier.key === key)
      ? [
          {
            path: ['turns', at, 'key'],
            code: 'duplicate-turn-key',
            what: `Two turns have the key "${key}", so only the first can be reached.`,
            remedy: 'Give the new turn a name that was never used in this item.',
          },
        ]
      : [],
  );
}

function checkReplies({ turns }: DialogueItem): readonly ItemProblem[] {
  const known = turns.map(({ key }) => key);
  return turns.flatMap(({ key: name, replies = [] }, turn) => {
    const best = Math.max(0, ...replies.map(({ credit }) => credit));
    const problems: ItemProblem[] = [];
    if (replies.length > 0 && best === 0) {
      problems.push({
        path: ['turns', turn, 'replies'],
        code: 'full-credit-out-of-reach',
        what: `No reply of "${name}" earns anything, so nobody who comes there can reach full credit.`,
        remedy: 'Give its strongest reply a credit above 0.',
      });
    }
    replies.forEach(({ key, text, next }, at) => {
      const path = ['turns', turn, 'replies', at] as const;
      const earlier = replies.slice(0, at);
      if (earlier.some((one) => one.key === key)) {
        problems.push({
          path: [...path, 'key'],
          code: 'duplicate-reply-key',
          what: `Two replies of "${name}" have the key "${key}", so saved answers cannot tell them apart.`,
          remedy: 'Give the new reply a letter that was never used in this turn.',
        });
      }
      if (earlier.some((one) => one.text === text)) {
        problems.push({
          path: [...path, 'text'],
          code: 'duplicate-reply-text',
          what: `Two replies of "${name}" say "${text}".`,
          remedy: 'Change or remove one of them.',
        });
      }
      if (next !== undefined && !known.includes(next)) {
        problems.push({
          path: [...path, 'next'],
          code: 'unknown-turn',
          what: `Reply "${key}" of "${name}" leads to "${next}", which is no turn of this item.`,
          remedy: `Name one of ${known.join(', ')}, or leave "next" out to end the conversation.`,
        });
      }
    });
    return problems;
  });
}

function checkStart({ turns: [first] }: DialogueItem): readonly ItemProblem[] {
  if (!first || first.replies) return [];
  return [
    {
      path: ['turns', 0],
      code: 'nothing-to-reply',
      what: `The conversation begins with "${first.key}", which has no replies, so it cannot be answered.`,
      remedy: 'Give the first turn replies.',
    },
  ];
}

/** What following every path brings to light. */
function checkPaths(item: DialogueItem): readonly ItemProblem[] {
  const { depths, loop } = walkAll(item);
  if (loop) return [loopProblem(item, loop)];
  const longest = Math.max(...[...depths].map(([turn, depth]) => (turn.replies ? depth : 0)));
  return [
    ...unreachedProblems(item, depths),
    ...(longest > MOST_REPLIES ? [lengthProblem(longest)] : []),
  ];
}

/** The most turns on a path up to and with each turn that is reached, and a turn met twice on one. */
function walkAll(item: DialogueItem) {
  const depths = new Map<Turn, number>();
  let loop: Turn | undefined;
  const visit = (turn: Turn, before: readonly Turn[]): void => {
    const depth = before.length + 1;
    if (before.includes(turn)) loop ??= turn;
    if (loop || depth <= (depths.get(turn) ?? 0)) return;
    depths.set(turn, depth);
    for (const reply of turn.replies ?? []) {
      const next = turnAfter(item, reply);
      if (next) visit(next, [...before, turn]);
    }
  };
  if (item.turns[0]) visit(item.turns[0], []);
  return { depths, loop };
}

function loopProblem({ turns }: DialogueItem, turn: Turn): ItemProblem {
  return {
    path: ['turns', turns.indexOf(turn)],
    code: 'loop',
    what: `A path comes back to "${turn.key}", so the conversation need not end.`,
    remedy: 'Lead the last reply of the circle to another turn, or let it end the conversation.',
  };
}

function unreachedProblems(
  { turns }: DialogueItem,
  reached: ReadonlyMap<Turn, number>,
): readonly ItemProblem[] {
  return turns.flatMap((turn, at) =>
    reached.has(turn)
      ? []
      : [
          {
            path: ['turns', at],
            code: 'unreached-turn',
            what: `No reply leads to "${turn.key}", so nobody will see it.`,
            remedy: 'Name it as the "next" of a reply, or remove it.',
          },
        ],
  );
}

function lengthProblem(longest: number): ItemProblem {
  return {
    path: ['turns'],
    code: 'conversation-too-long',
    what: `The longest path has ${longest} replies; a saved attempt holds ${MOST_REPLIES}.`,
    remedy: 'Shorten it, or split the conversation into two items.',
  };
}
