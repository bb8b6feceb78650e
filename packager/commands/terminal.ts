/** Where a command writes: results to `out`, progress and problems to `err`. */
export interface Terminal {
  readonly out: TextStream;
  readonly err: TextStream;
}

/** A stream that may be a terminal. */
export type TextStream = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined };
