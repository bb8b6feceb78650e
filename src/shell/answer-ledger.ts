import type { Answer } from '../core/report/result.js';

/** Knows what a channel was told of each answer, so that it is told only what is new. */
export class AnswerLedger {
  readonly #told = new Map<string, string>();

  /** Takes answers as told, such as those that the channel restored or that only changed their language. */
  learn(answers: readonly Answer[]): void {
    for (const answer of answers) this.#told.set(answer.item, answerMark(answer));
  }

  /** The answers that differ from what was told; from now on they are told. */
  news(answers: readonly Answer[]): readonly Answer[] {
    const fresh = answers.filter((answer) => this.#told.get(answer.item) !== answerMark(answer));
    this.learn(fresh);
    return fresh;
  }

  /** Forgets all, so that a fresh attempt is told in full. */
  forget(): void {
    this.#told.clear();
  }
}

/** What makes an answer another one; more time on the same answer does not. */
export function answerMark({ words, response, credit }: Answer): string {
  return JSON.stringify([words, response, credit]);
}
