import type { ItemContent } from '../core/assessment/item-type.js';
import { inlineText, type Prose } from '../content/prose.js';
import { isMap } from './naming.js';

/** Keys under which stands what a learner reads before answering, whatever the kind of the item. */
const READ = new Set([
  'text',
  'line',
  'label',
  'note',
  'title',
  'proof',
  'front',
  'points',
  'paragraphs',
  'least',
  'most',
]);

/** Keys of what is read after the answer, or by some learners only. */
const PASSED_OVER = new Set([
  'why',
  'rationale',
  'accepted',
  'back',
  'model',
  'criteria',
  'wordings',
  'when',
  'unless',
]);

/**
 * The texts that a learner reads before answering an item, in the order of the item; none is empty.
 *
 * Stem, prompt, hint and what the kind shows, such as options. Left out are units, figures and names,
 * which are no running text, and all that is read after the answer.
 */
export function itemWords(item: ItemContent): readonly string[] {
  const { stem = [], prompt, hint = '', ...shown } = item;
  return [...proseTexts(stem), prompt, hint, ...textsBelow('', { ...shown, label: '' })].filter(
    (text) => text.trim() !== '',
  );
}

function textsBelow(key: string, value: unknown): readonly string[] {
  // A gap is an empty place in its text.
  if (typeof value === 'string') return READ.has(key) ? [value.replace(/\{\{\w+\}\}/g, '')] : [];
  if (Array.isArray(value)) {
    const texts = value.flatMap((one) => textsBelow(key, one));
    // The pieces of a text are read as one.
    return key === 'segments' ? [texts.join(' ')] : texts;
  }
  if (!isMap(value) || PASSED_OVER.has(key)) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsBelow(inner, one));
}

/** The texts of some prose, in its order: paragraphs, cells and entries. */
export function proseTexts(prose: Prose): readonly string[] {
  return prose.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineText(block.content)];
      case 'list':
        return block.items.flatMap(proseTexts);
      case 'quote':
        return proseTexts(block.content);
      case 'table':
        return [block.head, ...block.rows].flat().map(inlineText);
      case 'image':
        return [];
    }
  });
}
