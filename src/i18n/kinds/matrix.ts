/** The words of a question in which several statements are rated on one scale. */
export interface MatrixWords {
  readonly done: (rated: number, total: number) => string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly matrix: MatrixWords;
  }
}
