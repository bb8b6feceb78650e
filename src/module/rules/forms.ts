import { itemType } from '../../items/registry.js';
import { mostOfEach } from '../../players/forms/most-drawn.js';
import type { AuthoredForm } from '../../players/forms/schema.js';
import { askingOf } from '../asking.js';
import type { AuthoredModule } from '../authored.js';
import { authoredForm } from '../forms/apply-form.js';
import { suggest } from '../nearest.js';
import type { Finding, Path } from '../problem.js';
import type { Rule } from '../rule.js';
import { isCompetenceReport } from './competence-report.js';

/** A form draws from a bank that measures competences, and finds in it what it says. */
export const forms: Rule = (module, { framework }) => {
  const own = authoredForm(module.head.value);
  if (!own) return [];
  const { role, area } = own;
  const { pools, order } = askingOf(module.head.value);
  const find = (code: string, path: Path, what: string, remedy: string): Finding => ({
    code,
    severity: 'error',
    at: module.head.place(['activity', 'form', ...path], path.length === 0),
    what,
    remedy,
  });
  const other = pools ? 'pools' : order ? 'order' : undefined;
  const roles = framework.roles.map(({ id }) => id);
  const areas = framework.areas.map(({ id }) => id);
  return [
    ...(other
      ? [find('form-and-order', [], `The module has both a form and "${other}".`, 'Keep one.')]
      : []),
    ...(isCompetenceReport(module.report)
      ? []
      : [
          find(
            'form-without-competences',
            [],
            `A form draws by competence, but the report is of the kind "${module.report.value.kind}".`,
            'Use "pools", or a report of the kind "competence".',
          ),
        ]),
    ...unknown('role', role, roles, find),
    ...unknown('area', area, areas, find),
    ...(own.kind === 'area' && area === undefined
      ? [find('form-without-area', [], 'A form on an area names none.', 'Add "area".')]
      : []),
    ...unused('role', own, find),
    ...unused('area', own, find),
    ...missing(module, find),
  ];
};

type Find = (code: string, path: Path, what: string, remedy: string) => Finding;

function unknown(
  name: 'role' | 'area',
  id: string | undefined,
  known: readonly string[],
  find: Find,
): Finding[] {
  if (id === undefined || known.includes(id)) return [];
  const what = `The form names the ${name} "${id}", which the framework does not define.`;
  return [find(`unknown-${name}`, [name], what, suggest(id, known, 'Name one that it defines.'))];
}

/** A role or an area that the kind of form knows nothing of. */
function unused(name: 'role' | 'area', form: AuthoredForm, find: Find): Finding[] {
  const { kind } = form;
  if (form[name] === undefined || kind === name) return [];
  const what = `A form of the kind "${kind}" asks the same whatever its ${name}.`;
  return [
    find('form-word-unused', [name], what, `Take "${name}" out, or choose the kind "${name}".`),
  ];
}

/** Competences of which the bank has fewer items than the form draws. */
function missing({ form, items }: AuthoredModule, find: Find): Finding[] {
  const tests = items
    .map(({ value }) => value)
    .filter((one) => one.competence !== undefined && itemType(one.kind).keyed(one));
  const few = Object.entries(mostOfEach(form)).flatMap(([competence, most]) => {
    const there = tests.filter((one) => one.competence === competence).length;
    return there < most ? [`${competence} (${String(there)} of ${String(most)})`] : [];
  });
  if (few.length === 0) return [];
  const what = `The bank has fewer items than the form draws: ${few.join(', ')}.`;
  return [find('form-too-few-items', [], what, 'Write more items, or choose a shorter form.')];
}
