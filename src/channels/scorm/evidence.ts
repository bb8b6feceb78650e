import type { Answer, Objective } from '../../core/report/result.js';
import type { ChannelSettings } from '../channel.js';
import type { Dialect, Interaction, Value } from './dialect.js';
import { ReadableIds } from './words.js';

interface Told {
  readonly id: string;
  answer: Answer;
  /** Absent while the answer is one of an earlier session. */
  answeredAt?: number | undefined;
}

/**
 * The objectives and interactions of an attempt, each at its permanent index.
 *
 * Objectives and their summaries stand at 0 and up, always all of them, as the package lists them,
 * a summary under an id of its own where the package names one;
 * answers follow in the order of first answering. So every session writes the same lines from the
 * first one on, and never asks an LMS how many it has: several do not know.
 */
export class Evidence {
  readonly #dialect: Dialect;
  readonly #settings: ChannelSettings;
  readonly #ids = new ReadableIds();
  readonly #answers = new Map<string, Told>();
  #found: readonly Objective[] = [];

  constructor(dialect: Dialect, settings: ChannelSettings) {
    this.#dialect = dialect;
    this.#settings = settings;
    for (const { id } of settings.objectives) this.#objectiveId(id);
  }

  /**
   * Notes an answer, new or changed.
   *
   * @param now Milliseconds since 1970; left out for an answer of an earlier session.
   */
  answer(answer: Answer, now?: number): void {
    const told = this.#answers.get(answer.item);
    if (!told) {
      const id = this.#ids.idOf('item', answer.item);
      this.#answers.set(answer.item, { id, answer, answeredAt: now });
      return;
    }
    told.answer = answer;
    told.answeredAt ??= now;
  }

  /** Notes what was found for the objectives. */
  find(objectives: readonly Objective[]): void {
    this.#found = objectives;
  }

  /** All of it in the data model's terms. */
  values(): readonly Value[] {
    const { objectives } = this.#settings;
    const lines = [
      ...objectives.map((one) => this.#summary(one)),
      ...[...this.#answers.values()].map((told) => this.#line(told)),
    ];
    return [
      ...objectives.flatMap(({ id, name }, at) =>
        this.#dialect.objective(at, this.#objectiveId(id), name, this.#of(id)),
      ),
      ...lines.flatMap((line, at) => this.#dialect.interaction(at, line)),
    ];
  }

  #summary({ id, summaryId }: ChannelSettings['objectives'][number]): Interaction {
    const objective = this.#objectiveId(id);
    return { id: summaryId ?? objective, prompt: '', objective, response: this.#of(id)?.summary };
  }

  #line({ id, answer, answeredAt }: Told): Interaction {
    const { prompt, words, response, objective, credit, seconds } = answer;
    return {
      id,
      prompt,
      credit,
      seconds,
      answeredAt,
      response: this.#settings.interactions === 'typed' ? response : words,
      objective: objective === undefined ? undefined : this.#objectiveId(objective),
    };
  }

  #of(objective: string): Objective | undefined {
    return this.#found.find((one) => one.id === objective);
  }

  #objectiveId(objective: string): string {
    return this.#ids.idOf('objective', objective);
  }
}
