/** Words of a picture in which places are marked. */
export interface HotspotWords {
  /** Heading of the list that says the same as the picture. */
  readonly places: string;
  /** How to mark a place where only one can be marked. */
  readonly howOne: string;
  /** How to mark places and how to take a mark away. */
  readonly howMany: string;
  /** What to say when no place is marked, where several may be. */
  readonly missing: string;
  readonly marked: (count: number) => string;
  /** `2 of 3 marked`; there may be more marks than right places. */
  readonly markedOf: (count: number, places: number) => string;
}

declare module './words.js' {
  interface KindWords {
    readonly hotspot: HotspotWords;
  }
}
