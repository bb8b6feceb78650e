import type {} from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';

/** How a page is to be shown: as usual, printed, in the few colours that a reader has forced, or still. */
export interface ShownMedia {
  readonly media?: 'print' | 'screen';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** The tree of roles and names that a reader of the screen gets for the part of a page. */
export const ariaTree: BrowserCommand<[selector: string]> = async (context, selector) => {
  const frame = await context.frame();
  return frame.locator(selector).ariaSnapshot();
};

/** Shows the page as printed, in forced colours or without motion, until told otherwise. */
export const emulateMedia: BrowserCommand<[media: ShownMedia]> = async (context, media) => {
  await context.page.emulateMedia(media);
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    ariaTree: (selector: string) => Promise<string>;
    emulateMedia: (media: ShownMedia) => Promise<void>;
  }
}
