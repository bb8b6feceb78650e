/** Two tokens that stand on each other, and the least contrast they must have. */
export interface ContrastPair {
  /** Token of the text, mark or border, without `--ptl-`. */
  readonly front: string;
  /** Token of the ground. */
  readonly ground: string;
  /** 4.5 for text, 3 for controls and drawings. */
  readonly least: 4.5 | 3;
}

const text = (front: string, ...grounds: readonly string[]) => pairs(front, grounds, 4.5);
const drawn = (front: string, ...grounds: readonly string[]) => pairs(front, grounds, 3);

/** Every pair of tokens that meets in an element; a look must pass all, by day and by night. */
export const contrastPairs: readonly ContrastPair[] = [
  ...text('ink', 'page', 'card', 'shoal', 'buff', 'sunk', 'depth1', 'depth2'),
  ...text('ink', 'right-tint', 'wrong-tint', 'partly-tint'),
  ...text('soft', 'page', 'card', 'shoal', 'buff', 'sunk'),
  ...text('sea', 'page', 'card', 'shoal', 'right-tint', 'wrong-tint', 'partly-tint'),
  ...text('on-sea', 'sea', 'sea-strong'),
  ...text('route', 'page', 'card'),
  ...text('right', 'page', 'card', 'right-tint'),
  ...text('wrong', 'page', 'card', 'wrong-tint'),
  ...text('partly', 'page', 'card', 'partly-tint'),
  ...drawn('edge', 'page', 'card', 'shoal'),
  ...drawn('sea', 'depth1', 'depth2'),
  ...drawn('depth4', 'depth1', 'depth2'),
  ...drawn('route', 'depth1', 'depth2'),
  ...drawn('focus-line', 'page'),
];

/**
 * Contrast of two colours, 1 to 21.
 *
 * @param one A colour as `#rrggbb`.
 * @param other The same; the order does not matter.
 * @source WCAG 2.2, definitions of contrast ratio and relative luminance
 */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function pairs(front: string, grounds: readonly string[], least: 4.5 | 3): ContrastPair[] {
  return grounds.map((ground) => ({ front, ground, least }));
}
