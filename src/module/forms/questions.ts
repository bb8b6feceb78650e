import { ROLE_ITEM } from '../../core/assessment/form.js';
import { areaOf, type Framework } from '../../core/competence/framework.js';
import type { AuthoredItem } from '../authored.js';
import { NO_ROLE, roleKey } from './role-keys.js';
import { formWords } from './words.js';

/** Numbers of the questions that forms add, from 901 on; no item of a bank may have them. */
const RATING_NUMBER = 900;
const ROLE_NUMBER = 1000;

/** The question in which a learner chooses a role; the last option is none of them. */
export function roleQuestion({ roles }: Framework, language: string): AuthoredItem {
  const words = formWords(language);
  const named = roles.map(({ name }, at) => ({ key: roleKey(at), text: name }));
  // What the schema of the kind would have filled in.
  const options = { many: false, options: [...named, { key: NO_ROLE, text: words.noRole }] };
  return {
    id: ROLE_ITEM,
    number: ROLE_NUMBER,
    kind: 'choice',
    label: words.roleLabel,
    prompt: words.rolePrompt,
    hint: words.roleHint,
    ...options,
  };
}

/**
 * A scale for each competence that is asked: not yet, and what somebody does at each level.
 *
 * @param sectionOf The section that the items of a competence count for; undefined where none is asked.
 */
export function selfRatings(
  framework: Framework,
  language: string,
  sectionOf: (competence: string) => string | undefined,
): readonly AuthoredItem[] {
  const words = formWords(language);
  const { competences } = framework.translations[language] ?? framework;
  return competences
    .map(({ id, name, levels }, place) => ({
      id: `self-${id.toLowerCase()}`,
      number: RATING_NUMBER + place + 1,
      kind: 'anchored',
      label: name,
      prompt: words.ratingPrompt(name),
      hint: words.ratingHint,
      competence: id,
      dimension: sectionOf(id),
      points: [words.notYet, ...levels],
    }))
    .filter(({ dimension }) => dimension !== undefined);
}

/** The items with the self-ratings of each area before its first item. */
export function withRatings<Item>(
  items: readonly Item[],
  ratings: readonly Item[],
  competenceOf: (item: Item) => string | undefined,
): readonly Item[] {
  const area = (item: Item) => areaOf(competenceOf(item) ?? '');
  const begun = new Set<string>();
  return items.flatMap((item) => {
    const own = area(item);
    if (own === '' || begun.has(own)) return [item];
    begun.add(own);
    return [...ratings.filter((one) => area(one) === own), item];
  });
}
