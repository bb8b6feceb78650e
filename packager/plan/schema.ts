import { z } from 'zod';
import { media, text } from '../../src/content/schema.js';

/** Colours of the look that an institute may set; the others carry meaning and stay. */
export const colourNames = [
  'page',
  'card',
  'sunk',
  'shoal',
  'buff',
  'ink',
  'soft',
  'line',
  'edge',
  'sea',
  'sea-strong',
  'on-sea',
  'depth1',
  'depth2',
  'depth3',
  'depth4',
  'route',
  'route-tint',
  'lamp',
  'night',
] as const;

const HEX = '#[0-9a-fA-F]{6}';

/** One colour, or one for the day and one for the night. */
const colour = z
  .string()
  .regex(
    new RegExp(`^(${HEX}|light-dark\\(\\s*${HEX}\\s*,\\s*${HEX}\\s*\\))$`),
    'a colour in quotation marks, such as "#0b4a2f", or "light-dark(#0b4a2f, #8fd6ae)" for day and night',
  );

/** A look of one's own: the file given to `pack --theme`. See `src/themes/README.md`. */
export const themeSchema = z.strictObject({
  colours: z.partialRecord(z.enum(colourNames), colour).default({}),
  logo: media().optional().describe('In the head and on the about screen; a path below this file'),
  logoAlt: text().optional(),
});
