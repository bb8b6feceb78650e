import type { HotspotItem } from './schema.js';

/** A place of the picture. */
export type Region = HotspotItem['regions'][number];

/** Where a place is, in percent of the width and the height of the picture. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Shape = Region['shape'];
type Size = Pick<HotspotItem['image'], 'width' | 'height'>;

/** The outline of a shape as data of an SVG path, in pixels of the picture. */
export function outline(shape: Shape, { width, height }: Size): string {
  const at = (x: number, y: number) => `${round((x * width) / 100)} ${round((y * height) / 100)}`;
  if ('circle' in shape) {
    const [x, y, radius] = shape.circle;
    const r = round((radius * width) / 100);
    return `M${at(x, y)}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if ('rect' in shape) {
    const [x, y, w, h] = shape.rect;
    return `M${at(x, y)}L${at(x + w, y)}L${at(x + w, y + h)}L${at(x, y + h)}z`;
  }
  return `M${shape.polygon.map(([x, y]) => at(x, y)).join('L')}z`;
}

/** The smallest upright rectangle around a shape. */
export function boundsOf(shape: Shape, { width, height }: Size): Bounds {
  if ('circle' in shape) {
    const [x, y, radius] = shape.circle;
    const tall = (radius * width) / height;
    return { left: x - radius, top: y - tall, right: x + radius, bottom: y + tall };
  }
  if ('rect' in shape) {
    const [x, y, w, h] = shape.rect;
    return { left: x, top: y, right: x + w, bottom: y + h };
  }
  const across = shape.polygon.map(([x]) => x);
  const down = shape.polygon.map(([, y]) => y);
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** The places from the largest to the smallest, so that one within another is drawn above it. */
export function largestFirst(regions: readonly Region[], size: Size): readonly Region[] {
  const area = ({ shape }: Region) => {
    const { left, top, right, bottom } = boundsOf(shape, size);
    return (right - left) * (bottom - top);
  };
  return [...regions].sort((one, other) => area(other) - area(one));
}

/** Tenths of a pixel are finer than any eye. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
