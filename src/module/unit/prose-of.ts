import type { Prose } from '../../content/prose.js';
import type { AuthoredBlock } from '../../players/unit/schema.js';

/** All Markdown of a block, in its order. */
export function prosesOf(block: AuthoredBlock): readonly Prose[] {
  switch (block.block) {
    case 'practice':
    case 'task':
    case 'checklist':
    case 'bars':
      return [];
    case 'media':
      return [block.transcript];
    case 'dialogue':
    case 'flow':
    case 'timeline':
      return block.lines.map((line) => line.text);
    case 'text':
    case 'write':
      return [block.text];
    default:
      return block.notes ? [block.text, block.notes] : [block.text];
  }
}

/** The words of a block that are no Markdown: its title, labels and what is drawn. */
export function labelsOf(block: AuthoredBlock): readonly string[] {
  const title = 'title' in block && block.title !== undefined ? [block.title] : [];
  switch (block.block) {
    case 'dialogue':
    case 'flow':
    case 'timeline':
      return [...title, ...block.lines.map((line) => line.label)];
    case 'bars':
      return [
        ...title,
        ...block.head,
        ...block.bars.flatMap(({ label, remark }) =>
          remark === undefined ? label : [label, remark],
        ),
      ];
    default:
      return title;
  }
}
