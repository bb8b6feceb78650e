import type { Framework } from '../core/competence/framework.js';
import type { AuthoredModule } from './authored.js';
import type { Finding } from './problem.js';

/** What rules know besides the module. */
export interface RuleContext {
  readonly framework: Framework;
  /** Today, as `2026-11-22`. */
  readonly today: string;
  /** Whether this is a release, for which facts out of date are errors. */
  readonly release: boolean;
  /** Whether the words of all items are weighed and compared, for which packing does not wait. */
  readonly thorough?: boolean | undefined;
}

/** A pure check of how the parts of a module fit together and to the framework. */
export type Rule = (module: AuthoredModule, context: RuleContext) => readonly Finding[];
