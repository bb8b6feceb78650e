import type { Prose } from '../../content/prose.js';

/** What several questions share: a situation, and things to look up. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly stem?: Prose | undefined;
  readonly exhibits: readonly Exhibit[];
  /** Whether each question opens only when the answer before it is fixed. */
  readonly linked?: boolean | undefined;
}

/** A thing to look up: text with tables, a picture, a sound or a film. */
export interface Exhibit {
  readonly id: string;
  readonly title: string;
  readonly text?: Prose | undefined;
  readonly image?: { readonly src: string; readonly alt: string } | undefined;
  readonly audio?: Recording | undefined;
  readonly video?: (Recording & { readonly captions: readonly Captions[] }) | undefined;
}

/** A sound or a film, with all that is said in it. */
export interface Recording {
  readonly src: string;
  readonly transcript: Prose;
}

/** The captions of a film in one language. */
export interface Captions {
  readonly src: string;
  readonly language: string;
  readonly label: string;
}

/** A question of a case, and all that the case is found in. */
export interface CasePlace {
  readonly content: {
    readonly cases?: readonly Case[] | undefined;
    readonly items: readonly { readonly id: string; readonly case?: string | undefined }[];
  };
  readonly item: { readonly id: string; readonly case?: string | undefined };
}
