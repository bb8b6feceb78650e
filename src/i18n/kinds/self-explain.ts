import type { WritingWords } from './essay.js';

/** What is said of an explanation in own words. */
export interface SelfExplainWords extends WritingWords {
  /** What the learner judges after reading the model. */
  readonly close: string;
}

declare module './words.js' {
  interface KindWords {
    readonly 'self-explain': SelfExplainWords;
  }
}
