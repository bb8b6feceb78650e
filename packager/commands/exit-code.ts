/** How a command ended. */
export type ExitCode = typeof DONE | typeof PROBLEMS | typeof WRONG_USE;

/** All done; there may have been warnings. */
export const DONE = 0;
/** Something is wrong in a module, a look or a translation; nothing was written. */
export const PROBLEMS = 1;
/** The command was used wrongly, or could not read or write. */
export const WRONG_USE = 2;

/** A command was used in a way that cannot work; the message tells what is possible. */
export class WrongUse extends Error {}
