import { z } from 'zod';

/** One preset as it stands in `presets.yaml`. */
export const presetSchema = z.strictObject({
  extends: z.string().optional().describe('The preset that this one begins as'),
  target: z.enum(['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web']).optional(),
  verdict: z.enum(['pass-fail', 'pass-only', 'complete']).optional(),
  commit: z.enum(['answer', 'block']).optional(),
  send: z.enum(['batch', 'put']).optional(),
  progress: z.enum(['yes', 'no']).optional(),
  scores: z.enum(['objectives', 'extension']).optional(),
  interactions: z.enum(['readable', 'typed']).optional(),
  units: z.enum(['one', 'many']).optional(),
  listing: z.enum(['all', 'fixed']).optional(),
  evidence: z
    .enum(['observed', 'source', 'documents'])
    .describe('How it is known what this system does'),
});

/** `presets.yaml`: presets by name. */
export const presetsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), presetSchema);

/** One preset as it stands in the file. */
export type PresetEntry = z.output<typeof presetSchema>;
