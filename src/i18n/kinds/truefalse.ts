/** What a statement that is true or false is called. */
export interface TruefalseWords {
  readonly true: string;
  readonly false: string;
}

declare module './words.js' {
  interface KindWords {
    readonly truefalse: TruefalseWords;
  }
}
