import { svg, type SVGTemplateResult } from 'lit';

/** One axis of a radar. */
export interface RadarAxis {
  /** A short name, such as `FIN`. */
  readonly name: string;
  /** 0 to 100; absent where nothing can be said, which leaves the line open. */
  readonly value?: number | undefined;
}

const SIZE = 150;
const RINGS = [20, 40, 60, 80, 100];

/** The lines of a radar: rings, axes with their names, and what was found; a picture, explained elsewhere. */
export function radarOf(axes: readonly RadarAxis[]): SVGTemplateResult {
  const at = (index: number, value: number) => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    const reach = (SIZE * value) / 100;
    return [reach * Math.cos(angle), reach * Math.sin(angle)].map((one) => one.toFixed(1));
  };
  const ring = (value: number) => axes.map((_, index) => at(index, value).join()).join(' ');
  return svg`
    ${RINGS.map((value) => svg`<polygon class="ring" points=${ring(value)}></polygon>`)}
    ${axes.map(({ name }, index) => {
      const [x, y] = at(index, 114);
      return svg`<text x=${x} y=${y} text-anchor="middle" dominant-baseline="middle">${name}</text>`;
    })}
    <path class="found" d=${outline(
      axes.map(({ value }) => value),
      at,
    )}></path>`;
}

/** The line from one value to the next; a dot beside an axis without one. */
function outline(
  values: readonly (number | undefined)[],
  at: (index: number, value: number) => readonly string[],
): string {
  return values
    .map((value, index) => {
      if (value === undefined) return '';
      const after = (index + 1) % values.length;
      const there = values[after];
      const end = there === undefined ? at(index, value) : at(after, there);
      return `M${at(index, value).join()}L${end.join()}`;
    })
    .join('');
}
