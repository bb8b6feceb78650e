import { z } from 'zod';
import { keyPart, media, optionKey, prose, text } from '../../content/schema.js';
import { itemFields } from '../schema.js';

const percent = () => z.number().min(0).max(100);

/** A picture in which places are marked. */
export const hotspotSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('hotspot'),
  image: z.strictObject({
    src: media(),
    alt: text().max(400).describe('What the picture shows, for who cannot see it'),
    width: z.number().int().min(1).describe('Width of the file in pixels'),
    height: z.number().int().min(1).describe('Height of the file in pixels'),
  }),
  regions: z
    .array(
      z.strictObject({
        key: optionKey().describe('Permanent letter of the place'),
        label: text().max(120).describe('What is there, in neutral words that do not judge it'),
        shape: z
          .union([
            z.strictObject({
              rect: z
                .tuple([percent(), percent(), percent(), percent()])
                .describe('Left, top, width and height'),
            }),
            z.strictObject({
              circle: z
                .tuple([percent(), percent(), percent()])
                .describe('Centre and radius; the radius in percent of the width'),
            }),
            z.strictObject({
              polygon: z
                .array(z.tuple([percent(), percent()]))
                .min(3)
                .max(24)
                .describe('Corners in turn'),
            }),
          ])
          .describe('Where it is, in percent of the width and the height of the picture'),
        correct: keyPart(z.boolean().optional().describe('Whether it is right to mark the place')),
        rationale: keyPart(
          prose().optional().describe('What the place would lead to, or why not, then the rule'),
        ),
      }),
    )
    .min(2)
    .max(12),
  many: z.boolean().default(false).describe('Whether several places may be marked'),
  expected: z
    .number()
    .int()
    .min(1)
    .max(11)
    .optional()
    .describe('How many places are right, if learners are told; where several may be marked'),
  show: z
    .enum(['outlined', 'hidden'])
    .default('outlined')
    .describe(
      'Whether the picture shows from the start where its places are; the list always does',
    ),
});

/** A hotspot item after packing. */
export type HotspotItem = z.output<typeof hotspotSchema>;
