/** What a channel needs to know of its package; the packager writes it. */
export interface ChannelSettings {
  /** Stable id of the package, a slug. */
  readonly packageId: string;
  /** Title in the module's language, for xAPI activity definitions. */
  readonly title: string;
  /** Base of all IRIs, ending in `/`. */
  readonly baseIri: string;
  /** How an ended attempt is told; see `packager/targets/presets.yaml`. */
  readonly verdict: 'pass-fail' | 'pass-only' | 'complete';
  /** How often is saved: after every answer, or at most every ten seconds. */
  readonly commit: 'answer' | 'block';
  /** xAPI: statements in batches, or one PUT each. */
  readonly send: 'batch' | 'put';
  /** xAPI: whether `progressed` is sent. */
  readonly progress: boolean;
  /** xAPI: whether `scored` carries a score, or the figure stands in an extension only. */
  readonly scores: 'objectives' | 'extension';
  /** Interactions in words for teachers, or in the standards' own formats. */
  readonly interactions: 'readable' | 'typed';
  /** All objectives with their names, in order, so that they can be told from the first save on. */
  readonly objectives: readonly {
    readonly id: string;
    readonly name: string;
    /** SCORM: id of the line that sums it up; the objective's own where absent. */
    readonly summaryId?: string | undefined;
  }[];
}
