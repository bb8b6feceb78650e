import type { Framework } from '../../src/core/competence/framework.js';

/** What a format is written from. */
export interface FrameworkSource {
  readonly framework: Framework;
  /** Tag of the language wanted; the framework's own where it was not translated. */
  readonly language: string;
  /** Base of all IRIs, ending in `/`. */
  readonly baseIri: string;
}

/**
 * A format in which other programs take the framework.
 *
 * A new one is a file in this folder and a line in its `index.ts`.
 */
export interface FrameworkFormat {
  /** Whether it holds all languages at once, so that there is none to choose. */
  readonly multilingual: boolean;
  /** Whether IRIs stand in it, so that the base of them matters. */
  readonly hasIris: boolean;
  /** The whole file; the same bytes for the same source, whatever the day and the machine. */
  readonly write: (source: FrameworkSource) => string;
}
