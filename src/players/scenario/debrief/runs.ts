import { wordsOf } from '../../../core/scenario/run-code.js';
import type { ScenarioContent } from '../content.js';
import { earlierWith, type FinishedRun, type ScenarioState } from '../scenario-state.js';

/** A complete run in the list of runs. */
export interface ToldRun extends Pick<FinishedRun, 'mode' | 'business'> {
  /** What it is among the runs; one can be several of them. */
  readonly is: readonly ('first' | 'best' | 'latest')[];
  /** Its code in words. */
  readonly code: string;
  /** Name of the persona. */
  readonly persona: string;
  /** Share of the evidence in percent; absent for a run that gives none. */
  readonly share?: number | undefined;
}

/** The runs of a learner. */
export interface ToldRuns {
  /** The first, the best and the latest, each once, the oldest first. */
  readonly list: readonly ToldRun[];
  /** The score in percent; absent while no run counts. */
  readonly score?: number | undefined;
}

/** The runs of a learner up to the one at hand. */
export function runsOf(content: ScenarioContent, state: ScenarioState): ToldRuns {
  const { kept, list } = earlierWith(content, state);
  const assessed = list.filter(({ mode }) => mode === 'assess');
  const best = assessed.find(({ share }) => assessed.every((one) => one.share <= share));
  return {
    list: list.map((run, at) => ({
      ...run,
      is: [
        ...(at === 0 ? (['first'] as const) : []),
        ...(run === best && list.length > 1 ? (['best'] as const) : []),
        ...(at > 0 && at === list.length - 1 ? (['latest'] as const) : []),
      ],
      code: wordsOf(run.code),
      persona: content.game.personas.find(({ id }) => id === run.persona)?.name ?? '',
      share: run.mode === 'assess' ? percent(run.share) : undefined,
    })),
    score: kept && percent(kept.share),
  };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
