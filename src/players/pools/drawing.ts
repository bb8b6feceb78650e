import type { AssessmentContent } from '../../core/assessment/content.js';
import { drawItems, spentNumbers } from '../../core/assessment/draw.js';
import { poolsByItem } from '../../core/assessment/pool.js';
import type { Activity } from '../../core/session/activity.js';
import type { AssessmentState } from '../assessment/assessment.js';
import { entryOf, pathOf } from '../assessment/path.js';
import { writeSection } from '../sections.js';
import { DRAWN, drawnSection, readDrawn } from './section.js';
import type { SeenItems } from './seen-items.js';
import { unpackWithDrawn } from './unpack-with-drawn.js';

/** What is remembered of a learner's earlier attempts. */
export type Memory = Pick<SeenItems, 'read' | 'add' | 'forget'>;

/**
 * The activity with items drawn from its pools for each attempt.
 *
 * What was drawn is saved with the attempt, because what the learner has met changes meanwhile. An
 * attempt that was begun before the module had pools goes on with all its items; an item that was
 * answered before it came into a pool stays.
 *
 * @param memory What the device remembers, by the hash of a learner.
 */
export function drawing<Content extends AssessmentContent, State extends AssessmentState, Action>(
  inner: Activity<Content, State, Action>,
  memory: (learner: string) => Memory,
): Activity<Content, State, Action> {
  return {
    ...inner,
    start: (content, seed, learner) => {
      const drawn = draw(content, seed, memory(learner ?? ''));
      return onPath(content, withDrawn(content, inner.start(content, seed, learner), drawn));
    },
    pack: (content, state, writer) => {
      inner.pack(content, state, writer);
      if (!state.undrawn) return;
      const { undrawn } = state;
      const pooled = poolsByItem(content.pools ?? [], content.items);
      const drawn = content.items.filter(({ id }) => pooled.has(id) && !undrawn.includes(id));
      writeSection(writer, DRAWN, drawnSection(drawn.map(({ number }) => number)));
    },
    // Attempts at different questions have nothing to be joined by.
    merge: (content, newer, older, common) =>
      String(newer.undrawn) === String(older.undrawn)
        ? inner.merge?.(content, newer, older, common)
        : undefined,
    unpack: (content, reader, seed) => {
      const { unpacked, body } = unpackWithDrawn(inner, content, reader, seed);
      if (!body) return unpacked;
      const numbers = readDrawn(body);
      const drawn = content.items.filter(({ number }) => numbers.includes(number));
      const state = withDrawn(
        content,
        unpacked.state,
        drawn.map(({ id }) => id),
      );
      return { ...unpacked, state: onPath(content, state) };
    },
  };
}

/** Ids of the items drawn for a fresh attempt, which count as met from now on. */
function draw(
  { pools = [], items }: AssessmentContent,
  seed: number,
  memory: Memory,
): readonly string[] {
  const seen = memory.read();
  const drawn = drawItems(pools, items, { seed, seen });
  memory.forget(spentNumbers(pools, items, seen, drawn));
  memory.add(items.filter(({ id }) => drawn.includes(id)).map(({ number }) => number));
  return drawn;
}

function withDrawn<State extends AssessmentState>(
  { pools = [], items }: AssessmentContent,
  state: State,
  drawn: readonly string[],
): State {
  const undrawn = [...poolsByItem(pools, items).keys()].filter(
    (id) => !drawn.includes(id) && entryOf(state, id)?.response === undefined,
  );
  return { ...state, undrawn };
}

/** An attempt that shows an item which is asked. */
function onPath<State extends AssessmentState>(content: AssessmentContent, state: State): State {
  const path = pathOf(content, state);
  if (state.at === undefined || path.some(({ id }) => id === state.at)) return state;
  return { ...state, at: path[0]?.id };
}
