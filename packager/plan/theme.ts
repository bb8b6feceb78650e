import type { z } from 'zod';
import type { Complaint, Path } from '../../src/module/problem.js';
import { contrastPairs, contrastRatio } from '../../src/themes/contrast.js';
import type { themeSchema } from './schema.js';

/** An institute's look: some colours, and perhaps a logo. */
export type Theme = z.output<typeof themeSchema>;

type Scheme = 'day' | 'night';
type Colour = Readonly<Record<Scheme, string>>;

/** Grounds stay white on paper. */
const NOT_PRINTED = new Set(['page', 'card', 'shoal', 'buff', 'sunk', 'night']);
/** Learners who ask for more contrast get more than an institute's colours give. */
const YIELD_TO_CONTRAST = new Set(['soft', 'edge', 'line']);

/**
 * The rules that set an institute's colours.
 *
 * They come last in the style sheet, so each stands under the conditions that must win over it:
 * forced colours, print and the wish for more contrast.
 */
export function themeStyle(theme: Theme): string {
  const all = Object.entries(theme.colours);
  const firm = all.filter(([name]) => !YIELD_TO_CONTRAST.has(name));
  const soft = all.filter(([name]) => YIELD_TO_CONTRAST.has(name));
  const printed = firm.filter(([name]) => !NOT_PRINTED.has(name));
  return [
    rule('screen and (forced-colors:none)', firm),
    rule('screen and (forced-colors:none) and (prefers-contrast:no-preference)', soft),
    rule('print', printed),
  ].join('');
}

function rule(condition: string, colours: readonly (readonly [string, string])[]): string {
  if (colours.length === 0) return '';
  const plain = colours.map(([name, value]) => [name, colourOf(value).day] as const);
  return (
    `@media ${condition}{:root{${declare(colours)}}` +
    `@supports not (color:light-dark(white,black)){:root{${declare(plain)}}}}`
  );
}

function declare(colours: readonly (readonly [string, string])[]): string {
  return colours.map(([name, value]) => `--ptl-${name}:${value.replace(/\s+/g, '')}`).join(';');
}

/**
 * Colours that cannot be read on each other.
 *
 * @param tokens The house's style sheet, whose values hold where the theme sets none.
 */
export function checkContrast(
  theme: Theme,
  tokens: string,
): { complaint: Complaint; path: Path }[] {
  const house = houseColours(tokens);
  const colours = new Map(house);
  for (const [name, value] of Object.entries(theme.colours)) colours.set(name, colourOf(value));
  return contrastPairs.flatMap(({ front, ground, least }) => {
    const changed = [front, ground].find((name) => Object.hasOwn(theme.colours, name));
    const [one, other] = [colours.get(front), colours.get(ground)];
    if (changed === undefined || !one || !other) return [];
    return (['day', 'night'] as const)
      .filter((scheme) => contrastRatio(one[scheme], other[scheme]) < least)
      .map((scheme) => ({
        path: ['colours', changed],
        complaint: tooWeak(front, ground, scheme, contrastRatio(one[scheme], other[scheme]), least),
      }));
  });
}

function tooWeak(
  front: string,
  ground: string,
  scheme: Scheme,
  ratio: number,
  least: number,
): Complaint {
  return {
    code: 'contrast',
    severity: 'error',
    what: `By ${scheme}, "${front}" on "${ground}" has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}; it needs ${least}.`,
    why: 'Learners with weak eyes, or in the sun, could not read it.',
    remedy: `Make one of the two ${scheme === 'day' ? 'darker or lighter' : 'lighter or darker'}; light-dark(…, …) sets day and night apart.`,
  };
}

function colourOf(value: string): Colour {
  const [day = '', night = day] = [...value.matchAll(/#[0-9a-fA-F]{6}/g)].map(([hex]) => hex);
  return { day, night };
}

function houseColours(tokens: string): ReadonlyMap<string, Colour> {
  const pattern = /--ptl-([\w-]+):\s*light-dark\((#[0-9a-fA-F]{3,6}),\s*(#[0-9a-fA-F]{3,6})\)/g;
  return new Map(
    [...tokens.matchAll(pattern)].map(([, name = '', day = '', night = '']) => [
      name,
      { day: sixFigures(day), night: sixFigures(night) },
    ]),
  );
}

/** `#fff` is written for `#ffffff` in a style sheet made small. */
function sixFigures(hex: string): string {
  return hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
}
