import type { LevelRun } from '../../core/adaptive/levels.js';
import type { CompetenceWords } from '../../i18n/kinds/competence.js';
import type { Level } from './competence.js';

/** The id of a competence as it is shown: `FIN 2` of `FIN2`. */
export function refOf(id: string): string {
  return id.replace(/(\D)(\d)/, '$1 $2');
}

/** A level by its name. @param level 0 to 4. */
export function levelName(level: number, words: CompetenceWords): string {
  const { none, foundation, intermediate, advanced, expert } = words.level;
  return [none, foundation, intermediate, advanced, expert][level] ?? none;
}

/** The levels that can be named, in words. */
export function runWords(run: LevelRun | undefined, words: CompetenceWords): string {
  if (!run) return words.notEnough;
  const from = levelName(run.from, words);
  return run.from === run.to ? from : words.run(from, levelName(run.to, words));
}

/** What teachers read of a competence or an area. */
export function summaryOf({ named, answered, credit }: Level, words: CompetenceWords): string {
  if (answered === 0) return words.notEnough;
  return words.summary(runWords(named, words), answered, Math.round(credit * 100));
}
