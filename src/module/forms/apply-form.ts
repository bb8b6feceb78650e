import type { Form } from '../../core/assessment/form.js';
import { areaOf, type Framework } from '../../core/competence/framework.js';
import { mostDrawn } from '../../players/forms/most-drawn.js';
import type { AuthoredForm } from '../../players/forms/schema.js';
import type { Authored, AuthoredItem, AuthoredModule } from '../authored.js';
import type { ModuleHead } from '../schema.js';
import { blueprintOf } from './blueprint.js';
import { halvesOf } from './halves.js';
import { roleQuestion, selfRatings, withRatings } from './questions.js';
import { mostTogether } from './together.js';
import { formWords } from './words.js';

/** The form of a module as its author wrote it. */
export function authoredForm({ activity }: ModuleHead): AuthoredForm | undefined {
  return 'form' in activity ? activity.form : undefined;
}

/**
 * A module with the items that its form may ask, those that the form adds among them.
 *
 * Unchanged where it has no form. What does not fit together is left to the rules.
 *
 * @param chosen The form to pack in place of the module's own; the module then has another id and title.
 */
export function withForm(
  module: AuthoredModule,
  framework: Framework,
  language: string,
  chosen?: AuthoredForm,
): AuthoredModule {
  const { head } = module;
  const own = authoredForm(head.value);
  if (!own) return module;
  const form = chosen ?? own;
  const draws = (one: AuthoredForm) => blueprintFor(one, module, framework);
  const blueprint = draws(form);
  const bank = itemsOf(module, form, blueprint, framework);
  const added = (value: AuthoredItem): Authored<AuthoredItem> => ({
    value,
    place: () => head.place(['activity', 'form']),
  });
  const section = (id: string) =>
    bank.find(({ value }) => value.competence === id)?.value.dimension;
  const ratings = form.selfRating ? selfRatings(framework, language, section).map(added) : [];
  const asksRole = form.askRole || (form.kind === 'role' && form.role === undefined);
  const role = asksRole ? [added(roleQuestion(framework, language))] : [];
  const usual = mostDrawn({ form: draws(own) });
  const value = headFor(head.value, { own, form, blueprint, usual, framework, language });
  return {
    ...module,
    form: blueprint,
    selected: bank.length < module.items.length,
    items: [...role, ...withRatings(bank, ratings, (one) => one.value.competence)],
    head: { ...head, value },
  };
}

/** What a form draws of a bank: in depth no more than can be asked together, where there are enough. */
function blueprintFor(form: AuthoredForm, { items }: AuthoredModule, framework: Framework): Form {
  const blueprint = blueprintOf(form, framework);
  if (form.kind !== 'area') return blueprint;
  const draw = Object.entries(blueprint.draw[''] ?? {}).map(([competence, count]) => {
    const own = items.map(({ value }) => value).filter((one) => one.competence === competence);
    return [competence, own.length < count ? count : Math.min(count, mostTogether(own))] as const;
  });
  return { draw: { '': Object.fromEntries(draw) } };
}

/** The items of the bank that the form may ask; those without a competence always. */
function itemsOf(
  { items }: AuthoredModule,
  { kind }: AuthoredForm,
  blueprint: Form,
  { competences }: Framework,
): AuthoredModule['items'] {
  const asked = competencesOf(blueprint);
  const values = items.map(({ value }) => value);
  const ids = competences.map(({ id }) => id);
  const half =
    kind === 'pre' || kind === 'post'
      ? new Set(halvesOf(values, ids)[kind].map(({ id }) => id))
      : undefined;
  const kept = items.filter(
    ({ value: { id, competence } }) =>
      competence === undefined || (asked.has(competence) && (half?.has(id) ?? true)),
  );
  return withoutLost(kept, items);
}

/** The items without the enemies that the form leaves out. */
function withoutLost(
  kept: AuthoredModule['items'],
  all: AuthoredModule['items'],
): AuthoredModule['items'] {
  const left = new Set(all.filter((one) => !kept.includes(one)).map(({ value }) => value.id));
  return kept.map((one) => {
    const enemies = one.value.enemies?.filter((id) => !left.has(id));
    return { ...one, value: { ...one.value, enemies } };
  });
}

/** Ids of all competences of which a form may ask something. */
export function competencesOf({ draw }: Form): ReadonlySet<string> {
  return new Set(Object.values(draw).flatMap((one) => Object.keys(one)));
}

/** What the words of a form are made from. */
interface FormFacts {
  readonly own: AuthoredForm;
  readonly form: AuthoredForm;
  readonly blueprint: Form;
  /** Items that the module's own form draws at most. */
  readonly usual: number;
  readonly framework: Framework;
  readonly language: string;
}

/** The head with the numbers of the form in its words, and its name in id and title. */
function headFor(head: ModuleHead, facts: FormFacts): ModuleHead {
  const { activity } = head;
  // Only what asks items has a form.
  if (activity.kind !== 'assessment' && activity.kind !== 'practice') return head;
  const { own, form, blueprint, usual, language } = facts;
  const most = mostDrawn({ form: blueprint });
  const competences = competencesOf(blueprint);
  const ratings = form.selfRating ? competences.size : 0;
  const minutes = minutesOf(activity.minutes, { most, usual, ratings });
  const varies =
    form.kind === 'area' || form.kind === 'tailored' || Object.keys(blueprint.draw).length > 1;
  const figures: Readonly<Record<string, string>> = {
    questions: varies ? formWords(language).upTo(most + ratings) : String(most + ratings),
    minutes: String(minutes),
    areas: String(new Set([...competences].map(areaOf)).size),
  };
  const name = formSlug(form) === formSlug(own) ? '' : nameOf(facts);
  return {
    ...head,
    id: formSlug(form) === formSlug(own) ? head.id : `${head.id}-${formSlug(form)}`,
    title: name === '' ? head.title : `${head.title}: ${name}`,
    terms: head.terms
      // The only area stands in the title.
      .filter(({ value }) => figures['areas'] !== '1' || !value.includes('{areas}'))
      .map(({ value, words }) => ({
        words,
        value: value.replace(/\{(\w+)\}/g, (whole, key: string) => figures[key] ?? whole),
      })),
    activity: { ...activity, ...(form === own ? {} : { form }), minutes },
  };
}

/** Seconds that a self-rating takes. */
const RATING_SECONDS = 10;

/** Minutes of a form by those of the module's own, in steps of five where another was chosen. */
function minutesOf(
  own: number,
  { most, usual, ratings }: { most: number; usual: number; ratings: number },
): number {
  const more = (ratings * RATING_SECONDS) / 60;
  if (most === usual) return Math.round(own + more);
  return Math.max(5, 5 * Math.round(((own * most) / Math.max(1, usual) + more) / 5));
}

function nameOf({ form: { kind, role, area }, framework, language }: FormFacts): string {
  const { titles } = formWords(language);
  const { areas } = framework.translations[language] ?? framework;
  switch (kind) {
    case 'standard':
      return '';
    case 'area':
      return areas.find(({ id }) => id === area)?.name ?? '';
    case 'role':
      return framework.roles.find(({ id }) => id === role)?.name ?? titles.role;
    default:
      return titles[kind];
  }
}

/** What stands behind the id of a module that is packed as a form, such as `quick` or `area-fin`. */
export function formSlug({ kind, role, area }: AuthoredForm): string {
  return [kind, kind === 'role' ? role : area].filter(Boolean).join('-').toLowerCase();
}
