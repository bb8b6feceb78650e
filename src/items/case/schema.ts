import { z } from 'zod';
import { competenceId, languageTag, media, prose, slug, text } from '../../content/schema.js';

const recording = {
  src: media(),
  transcript: prose().describe('All that is said and heard, Markdown'),
};

/** A thing to look up beside the questions of a case. */
export const exhibitSchema = z
  .strictObject({
    id: slug(),
    title: text().max(60),
    text: prose().optional().describe('Text with tables, Markdown'),
    image: z.strictObject({ src: media(), alt: text().max(300) }).optional(),
    audio: z.strictObject(recording).optional(),
    video: z
      .strictObject({
        ...recording,
        captions: z
          .array(z.strictObject({ src: media(), language: languageTag(), label: text().max(40) }))
          .min(1)
          .describe('Captions, one file of WebVTT for each language'),
      })
      .optional(),
  })
  .describe('A document, picture, sound or film');

/** What a case has besides its questions. */
export const caseFields = {
  kind: z.literal('case'),
  id: slug().describe('Stable name, unique in the module; never reused'),
  title: text().max(80).describe('Names the case above its questions'),
  stem: prose().optional().describe('The situation, Markdown'),
  exhibits: z.array(exhibitSchema).max(6).default([]),
  linked: z
    .boolean()
    .optional()
    .describe('Whether a question opens only when the answer before it is fixed'),
  dimension: slug().optional().describe('The section of all its questions'),
  competence: competenceId().optional().describe('The competence of all its questions'),
  weight: z
    .number()
    .positive()
    .max(5)
    .optional()
    .describe('Weight of the whole case; its questions share it. 1 if absent'),
};
