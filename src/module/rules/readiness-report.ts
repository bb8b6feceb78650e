import { askingOf } from '../asking.js';
import type { ReadinessContent } from '../../reports/readiness/schema.js';
import type { ReportContent } from '../../core/assessment/report-type.js';
import { optionKeys } from '../asked-order.js';
import type { Authored, AuthoredModule } from '../authored.js';
import { suggest } from '../nearest.js';
import type { Finding, Path } from '../problem.js';
import type { Rule, RuleContext } from '../rule.js';
import { conditionFindings } from './conditions.js';

/** A readiness report names items, options, dimensions, bands and competences that exist. */
export const readinessReport: Rule = (module, context) => {
  const { report } = module;
  if (!isReadiness(report)) return [];
  const check = new ReportCheck(module, report, context);
  return [...check.dimensions(), ...check.bands(), ...check.flags(), ...check.advice()];
};

/** Whether a report is of the kind `readiness`; its schema has made sure of the rest. */
export function isReadiness(report: Authored<ReportContent>): report is Authored<ReadinessContent> {
  return report.value.kind === 'readiness';
}

class ReportCheck {
  readonly #module: AuthoredModule;
  readonly #report: Authored<ReadinessContent>;
  readonly #context: RuleContext;

  constructor(module: AuthoredModule, report: Authored<ReadinessContent>, context: RuleContext) {
    this.#module = module;
    this.#report = report;
    this.#context = context;
  }

  dimensions(): Finding[] {
    const sections = askingOf(this.#module.head.value).sections.map((section) => section.id);
    const { axes, dimensions } = this.#report.value;
    const onAxes = axes.flatMap((axis, a) =>
      axis.dimensions.map((id, d) => ({ id, path: ['axes', a, 'dimensions', d] })),
    );
    const described = dimensions.map(({ id }, d) => ({ id, path: ['dimensions', d, 'id'] }));
    return [
      ...[...onAxes, ...described].flatMap(({ id, path }) =>
        this.#unknown('unknown-dimension', id, sections, path, 'no section of module.yaml'),
      ),
      ...this.#uncovered(sections, onAxes, 'axes', 'stands on no axis, so it would not count'),
      ...this.#uncovered(sections, described, 'dimensions', 'is not described'),
    ];
  }

  bands(): Finding[] {
    const { bands, knockOut } = this.#report.value;
    const ids = bands.map((band) => band.id);
    const rising = bands.flatMap((band, index): Finding[] => {
      const before = bands[index - 1]?.from ?? -1;
      const right = index === 0 ? band.from === 0 : band.from > before;
      if (right) return [];
      const what =
        index === 0
          ? `The first band starts at ${band.from}; scores below it would have none.`
          : `Band "${band.id}" starts at ${band.from}, not above the one before.`;
      return [
        this.#error(
          'bands-not-ascending',
          ['bands', index, 'from'],
          what,
          'Start the first band at 0 and every other above the one before.',
        ),
      ];
    });
    const cap = this.#unknown('unknown-band', knockOut.cap, ids, ['knockOut', 'cap'], 'no band');
    return [...rising, ...cap];
  }

  flags(): Finding[] {
    return this.#report.value.flags.flatMap((flag, index): Finding[] => {
      const item = this.#module.items.find((one) => one.value.id === flag.item)?.value;
      if (!item) return this.#unknownItem(flag.item, ['flags', index, 'item']);
      const known = optionKeys(item) ?? [];
      const wrong = (flag.options ?? []).flatMap((key, at) =>
        known.includes(key)
          ? []
          : this.#unknown(
              'unknown-option',
              key,
              known,
              ['flags', index, 'options', at],
              `no option of "${flag.item}"`,
            ),
      );
      if (flag.options === undefined && flag.under === undefined) {
        const what = `The flag on "${flag.item}" has neither "options" nor "under", so nothing raises it.`;
        return [
          this.#error('flag-never-raised', ['flags', index], what, 'Add "options" or "under".'),
        ];
      }
      if (flag.under !== undefined && item.kind !== 'number') {
        const what = `The flag on "${flag.item}" waits for a figure, but the item is of kind "${item.kind}".`;
        return [
          ...wrong,
          this.#error('flag-never-raised', ['flags', index, 'under'], what, 'Use "options".'),
        ];
      }
      return wrong;
    });
  }

  advice(): Finding[] {
    const { items } = this.#module;
    const competences = this.#context.framework.competences.map((one) => one.id);
    return this.#report.value.advice.flatMap((advice, index): Finding[] => {
      const known = items.some((one) => one.value.id === advice.item);
      const scope = { owner: `advice for ${advice.item}`, earlier: items, all: items };
      return [
        ...(known ? [] : this.#unknownItem(advice.item, ['advice', index, 'item'])),
        ...this.#unknown(
          'unknown-competence',
          advice.competence,
          competences,
          ['advice', index, 'competence'],
          'not defined in framework.yaml',
        ),
        ...conditionFindings(
          advice.when ?? {},
          this.#report.place,
          ['advice', index, 'when'],
          scope,
        ),
      ];
    });
  }

  #uncovered(
    sections: readonly string[],
    named: readonly { readonly id: string }[],
    list: string,
    so: string,
  ): Finding[] {
    const used = new Set(this.#module.items.map((item) => item.value.dimension));
    return sections
      .filter((id) => used.has(id) && !named.some((one) => one.id === id))
      .map((id) =>
        this.#error(
          'dimension-left-out',
          [list],
          `Dimension "${id}" ${so}.`,
          `Add it to "${list}".`,
        ),
      );
  }

  #unknownItem(id: string, path: Path): Finding[] {
    const known = this.#module.items.map((one) => one.value.id);
    return this.#unknown('unknown-item', id, known, path, 'no item of the bank');
  }

  #unknown(code: string, id: string, known: readonly string[], path: Path, is: string): Finding[] {
    if (known.includes(id)) return [];
    const remedy = suggest(id, known, 'Name one that exists.');
    return [this.#error(code, path, `The report names "${id}", which is ${is}.`, remedy)];
  }

  #error(code: string, path: Path, what: string, remedy: string): Finding {
    return { code, severity: 'error', at: this.#report.place(path), what, remedy };
  }
}
