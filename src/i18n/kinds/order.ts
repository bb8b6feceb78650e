/** The words of a question in which entries are put in order. */
export interface OrderWords {
  readonly how: string;
  readonly placeOf: (text: string) => string;
  readonly moveUp: (text: string) => string;
  readonly moveDown: (text: string) => string;
  readonly movedTo: (place: number, text: string) => string;
  /** The tick that makes the order shown the answer. */
  readonly asShown: string;
  readonly missing: string;
  readonly place: (place: number) => string;
  readonly inPlace: (place: number) => string;
  /** It follows the right one, but both stand elsewhere. */
  readonly follows: (place: number, yours: number) => string;
  /** It follows another one than the right one. */
  readonly parted: (place: number, yours: number) => string;
  readonly notFirst: (yours: number) => string;
}

declare module './words.js' {
  interface KindWords {
    readonly order: OrderWords;
  }
}
