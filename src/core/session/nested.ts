import type { Result } from '../report/result.js';

/*
 * What the pages of a programme say to each other. The page of the programme holds the way to the LMS; each
 * module runs in a frame of its own and speaks to that page as other packages do to an LMS.
 */

/** Marks what is said between them, among all that a window may hear. */
export const NESTED = 'portolan-nested';

/** What a module says. */
export type FromModule =
  | { readonly type: 'open' }
  | ({ readonly type: 'save'; readonly state: string } & Keeping)
  | ({ readonly type: 'report'; readonly result: Result } & Keeping)
  | { readonly type: 'retry' }
  | { readonly type: 'close' };

/** How soon something has to be kept. */
export interface Keeping {
  /** Whether only the place has changed, so that it can wait for what comes next. */
  readonly later?: boolean | undefined;
}

/** What the programme says. */
export type FromProgramme =
  | { readonly type: 'launch'; readonly launch: NestedLaunch }
  | { readonly type: 'delivery'; readonly delivery: NestedDelivery };

/** What a module finds when it opens. */
export interface NestedLaunch {
  readonly keeps: 'lms' | 'device' | 'nothing';
  readonly mode: 'normal' | 'review' | 'browse';
  readonly learner: string;
  readonly person?: string | undefined;
  readonly language?: string | undefined;
  /** The attempt at the module; empty for none. */
  readonly state: string;
}

/** What became of the newest work, and what stands in its way. */
export interface NestedDelivery {
  readonly delivery: 'sent' | 'unconfirmed' | 'held';
  readonly obstacle?:
    | {
        readonly why: 'offline' | 'signed-out' | 'expired' | 'refused';
        readonly retryAt?: number | undefined;
        readonly kept: boolean;
      }
    | undefined;
}

/** Something said, with its mark. */
export type Nested<Said> = Said & { readonly nested: typeof NESTED };

/** Whether something that a window heard is of this kind; whoever hears it has checked where it comes from. */
export function isNested(data: unknown): data is Nested<FromModule | FromProgramme> {
  return typeof data === 'object' && data !== null && 'nested' in data && data.nested === NESTED;
}
