import type { Pixels } from './png.js';

/** Most colours of a palette of one byte. */
const MOST = 256;

/** A picture by a palette: three bytes for each colour, and a place in it for each pixel. */
export interface Indexed {
  readonly palette: Uint8Array;
  readonly places: Uint8Array;
}

/**
 * The picture in at most 256 colours: its own where there are no more, else the most frequent ones
 * that differ from each other, with every pixel in the nearest.
 */
export function indexed({ rgb }: Pixels): Indexed {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const chosen = choose(byCount);
  const placeOf = new Map(byCount.map((colour) => [colour, nearest(chosen, colour)]));
  const places = new Uint8Array(rgb.length / 3);
  for (let at = 0; at < places.length; at += 1) {
    places[at] = placeOf.get(colourAt(rgb, at * 3)) ?? 0;
  }
  const palette = new Uint8Array(chosen.flatMap((colour) => channels(colour)));
  return { palette, places };
}

/** Keeps the colours at a distance from each other, the smallest at which they are few enough. */
function choose(byCount: readonly number[]): readonly number[] {
  for (let distance = 0; ; distance = distance * 2 + 1) {
    const chosen: number[] = [];
    for (const colour of byCount) {
      if (chosen.every((other) => apart(colour, other) > distance)) chosen.push(colour);
      if (chosen.length > MOST) break;
    }
    if (chosen.length <= MOST) return chosen;
  }
}

function nearest(chosen: readonly number[], colour: number): number {
  let best = 0;
  chosen.forEach((other, place) => {
    if (apart(colour, other) < apart(colour, chosen[best] ?? 0)) best = place;
  });
  return best;
}

/** Squared distance of two colours. */
function apart(one: number, other: number): number {
  const [r, g, b] = channels(one);
  const [red, green, blue] = channels(other);
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
}

function channels(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function colourAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
}
