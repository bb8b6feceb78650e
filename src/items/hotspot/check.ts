import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkMarks } from '../check-marks.js';
import type { HotspotItem } from './schema.js';
import { boundsOf, type Region } from './shape.js';

/** Smallest side of a place that a finger or an unsteady hand can hit, in pixels of the picture. */
const SMALLEST = 24;
/** Smallest side on a phone; the picture gives 8 pixels around it, which makes 24. */
const SMALLEST_ON_PHONE = 8;
/** Width of a picture on a phone of 320 pixels. */
const PHONE = 288;
/** What a rounded figure may be out of the picture, in percent. */
const SLACK = 0.5;

/** Mistakes of an author in a hotspot item that its schema cannot say. */
export function checkHotspot(item: HotspotItem): readonly ItemProblem[] {
  const parts = item.regions.map(({ label, ...region }) => ({ ...region, text: label }));
  return [
    ...checkMarks({ parts, path: ['regions'], expected: item.many ? item.expected : undefined }),
    ...checkOne(item),
    ...duplicateLabels(item),
    ...item.regions.flatMap((region, at) => checkShape(item, region, at)),
  ];
}

function checkOne({ many, regions, expected }: HotspotItem): readonly ItemProblem[] {
  if (many) return [];
  const correct = regions.filter((region) => region.correct).length;
  const problems: ItemProblem[] = [];
  // Where every place is right, that is told already.
  if (correct > 1 && correct < regions.length) {
    problems.push({
      path: ['regions'],
      code: 'several-correct',
      what: `${correct} places are correct, but only one can be marked.`,
      remedy: 'Keep "correct" on one place, or set "many: true".',
    });
  }
  if (expected !== undefined) {
    problems.push({
      path: ['expected'],
      code: 'expected-of-one',
      what: 'Only one place can be marked, so there is nothing to count.',
      remedy: 'Leave "expected" out, or set "many: true".',
    });
  }
  return problems;
}

function duplicateLabels({ regions }: HotspotItem): readonly ItemProblem[] {
  return regions.flatMap(({ label }, at) =>
    regions.slice(0, at).some((earlier) => earlier.label === label)
      ? [
          {
            path: ['regions', at, 'label'],
            code: 'duplicate-label',
            what: `Two places are called "${label}", so the list cannot tell them apart.`,
            remedy: 'Say where each is, such as "Price beside the picture".',
          },
        ]
      : [],
  );
}

function checkShape({ image }: HotspotItem, { label, shape }: Region, at: number): ItemProblem[] {
  const { left, top, right, bottom } = boundsOf(shape, image);
  const path = ['regions', at, 'shape'];
  if (Math.min(left, top) < -SLACK || Math.max(right, bottom) > 100 + SLACK) {
    return [
      {
        path,
        code: 'shape-outside-picture',
        what: `"${label}" reaches out of the picture.`,
        remedy: 'Keep it within 0 and 100 percent of the width and the height.',
      },
    ];
  }
  const wide = ((right - left) * image.width) / 100;
  const tall = ((bottom - top) * image.height) / 100;
  const least = Math.max(SMALLEST, Math.ceil((SMALLEST_ON_PHONE * image.width) / PHONE));
  if (Math.min(wide, tall) >= least) return [];
  return [
    {
      path,
      code: 'shape-too-small',
      what: `"${label}" is ${Math.round(wide)} by ${Math.round(tall)} pixels, which is hard to hit.`,
      remedy: `Make it ${least} pixels wide and high at least, with some room around the thing.`,
    },
  ];
}
