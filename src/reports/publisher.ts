/** Who made an assessment, as a report on paper names it. */
export interface Publisher {
  readonly publisher: string;
  readonly version: string;
  /** The day on which the content was last checked, as `2026-11-22`. */
  readonly checked: string;
}
