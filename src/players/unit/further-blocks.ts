import type { UnitBlock } from './content.js';
import type { Writing } from './writing-view.js';

/** Blocks that few units have; only packages of those carry what shows them. */
export const FURTHER_BLOCKS = ['checklist', 'media'] as const;

/** Name of a block that few units have. */
export type FurtherBlock = (typeof FURTHER_BLOCKS)[number];

/** What shows a block. */
export type BlockView = (block: UnitBlock, writing: Writing) => unknown;

const views = new Map<string, BlockView>();

/** Makes known what shows a block. */
export function registerBlock(name: FurtherBlock, view: BlockView): void {
  views.set(name, view);
}

/** Shows a block; nothing where the package does not carry it, which the packager rules out. */
export function renderFurther(block: UnitBlock, writing: Writing): unknown {
  return views.get(block.block)?.(block, writing);
}
