/** The words of a question in which a value is set on a range. */
export interface SliderWords {
  /** Names the field beside the range. */
  readonly figure: string;
  /** Said while no value is set. */
  readonly unset: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly slider: SliderWords;
  }
}
