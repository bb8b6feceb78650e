import { suggest } from '../../src/module/nearest.js';
import { isTargetId, targets } from '../targets/index.js';
import { readPresets, type Preset } from '../targets/presets.js';
import type { TargetId } from '../targets/target.js';
import { FORM_KINDS, formSchema, type AuthoredForm } from '../../src/players/forms/schema.js';
import { WrongUse } from './exit-code.js';

/**
 * The targets that some words name; all of them for no words.
 *
 * @throws WrongUse for a word that names none.
 */
export function chosenTargets(words: readonly string[]): readonly TargetId[] {
  const known = Object.keys(targets).filter(isTargetId);
  for (const word of words) {
    if (!isTargetId(word)) {
      const help = suggest(word, known, 'Name one that there is.');
      throw new WrongUse(`There is no target "${word}". ${help}`);
    }
  }
  return words.length === 0 ? known : known.filter((id) => words.includes(id));
}

/**
 * The preset that a word names.
 *
 * @throws WrongUse for a word that names none, and for targets named beside it that are not its own.
 */
export function chosenPreset(word: string, targetWords: readonly string[]): Preset {
  const presets = readPresets();
  const preset = presets.get(word);
  if (!preset) {
    const help = suggest(word, [...presets.keys()], 'packager/targets/presets.yaml lists them.');
    throw new WrongUse(`There is no preset "${word}". ${help}`);
  }
  const [other] = chosenTargets(targetWords).filter((id) => id !== preset.target.id);
  if (targetWords.length > 0 && other !== undefined) {
    throw new WrongUse(
      `The preset "${word}" is for ${preset.target.id}, not for ${other}. Leave --target out, or --preset.`,
    );
  }
  return preset;
}

/**
 * The forms that some words name, such as `quick`, `role:EA` and `area:FIN`; none for no words.
 *
 * @throws WrongUse for a word that names none, and for self-ratings without a form.
 */
export function chosenForms({
  forms,
  selfRating,
}: {
  readonly forms: readonly string[];
  readonly selfRating: boolean;
}): readonly AuthoredForm[] {
  if (selfRating && forms.length === 0) {
    throw new WrongUse('Name a form beside --self-rating, such as --form standard.');
  }
  return forms.map((word) => {
    const [kind = '', of, ...more] = word.split(':');
    const given = { kind, ...(kind === 'role' ? { role: of } : { area: of }), selfRating };
    const read = formSchema.safeParse(given);
    const fits = kind === 'area' ? of !== undefined : kind === 'role' || of === undefined;
    if (read.success && fits && more.length === 0)
      return { ...read.data, askRole: kind === 'standard' };
    const known = FORM_KINDS.map((name) => (name === 'area' ? 'area:FIN' : name));
    const list = `Name one such as ${known.join(', ')} or role:EA.`;
    // Where the kind is right, what stands behind it is not.
    const isKind = FORM_KINDS.some((name) => name === kind);
    const help = isKind ? list : suggest(kind, FORM_KINDS, list);
    throw new WrongUse(`There is no form "${word}". ${help}`);
  });
}
