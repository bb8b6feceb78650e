import type { Problem } from '../../src/module/problem.js';

/** What may not stand in a drawing, and what to say of it. */
const REFUSED: readonly { readonly sign: RegExp; readonly what: string }[] = [
  { sign: /<!DOCTYPE|<!ENTITY/i, what: 'declares a document type or entities' },
  { sign: /<\?xml-stylesheet/i, what: 'loads a style sheet' },
  { sign: /<(?:[\w-]+:)?script\b/i, what: 'contains a script' },
  {
    sign: /<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video|handler|listener)\b/i,
    what: 'contains HTML or another document',
  },
  { sign: /[\s"'/]on[a-z]+\s*=/i, what: 'runs a script on an event' },
  { sign: /javascript\s*:/i, what: 'contains a script address' },
  {
    sign: /\b(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg|webp|gif);base64,))/i,
    what: 'refers to something outside itself',
  },
  {
    sign: /attributeName\s*=\s*["']?\s*(?:[\w-]+:)?href/i,
    what: 'changes an address by animation',
  },
  { sign: /url\(\s*(?!["']?\s*#)/i, what: 'loads something by url(...)' },
  { sign: /@import\b/i, what: 'loads a style sheet' },
];

/**
 * What makes a drawing unsafe to put before a learner.
 *
 * Packages show drawings as pictures only, where no script runs; an institute may open the file itself.
 */
export function checkSvg(text: string, file: string): readonly Problem[] {
  if (!/<(?:[\w-]+:)?svg[\s>]/i.test(text)) {
    const what = 'The file is no SVG drawing: it has no <svg> element.';
    const remedy = 'Export it as "Plain SVG" under this name.';
    return [{ code: 'image-broken', severity: 'error', file, what, remedy }];
  }
  return REFUSED.flatMap(({ sign, what }): Problem[] => {
    const found = sign.exec(text);
    if (!found) return [];
    const before = text.slice(0, found.index).split('\n');
    return [
      {
        code: 'svg-unsafe',
        severity: 'error',
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        what: `The drawing ${what}: ${JSON.stringify(text.substr(found.index, 40).trim())}.`,
        why: 'A drawing that does more than show could harm whoever opens it.',
        remedy: 'Export it as "Plain SVG", or remove this part.',
      },
    ];
  });
}
