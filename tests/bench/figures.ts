/** A measure taken several times. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly runs: number;
}

/** What a column of a table measures. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly unit: '' | 'ms' | 'x' | 'B' | 'kB';
  /** What the project promises at most; the median is held against it. */
  readonly most?: number;
}

/** A table of measures, and how they were taken. */
export interface Section {
  readonly title: string;
  readonly how: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The measures of one thing, by the keys of the columns; a dash is printed where there is none. */
export interface Row {
  readonly name: string;
  readonly values: Readonly<Record<string, Spread | undefined>>;
}

/** A promise, and whether it is kept everywhere. */
export interface Verdict {
  readonly promise: string;
  readonly kept: boolean;
  /** The measure that comes closest to the limit, or passes it by most. */
  readonly worst: string;
}

/**
 * What several measures of the same thing amount to.
 *
 * @param values At least one.
 */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    min: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    max: at(sorted.length - 1),
    runs: sorted.length,
  };
}

/** A measure that is the same at every run, such as a size. */
export function fixed(value: number): Spread {
  return spread([value]);
}

/** Every promise of some tables. */
export function verdictsOf(sections: readonly Section[]): readonly Verdict[] {
  return sections.flatMap((section) =>
    section.columns.flatMap((column) => {
      const { key, most } = column;
      if (most === undefined) return [];
      const measured = section.rows
        .flatMap(({ name, values }) => {
          const value = values[key];
          return value ? [{ name, median: value.median }] : [];
        })
        .sort((one, other) => other.median - one.median);
      const [worst] = measured;
      if (!worst) return [];
      return [
        {
          promise: `${section.title}: ${column.title} at most ${most}${unitOf(column)}`,
          kept: worst.median <= most,
          worst: `${formatted(worst.median, column)}${unitOf(column)} (${worst.name})`,
        },
      ];
    }),
  );
}

/** A number as people read it in a column. */
export function formatted(value: number, { unit }: Column): string {
  const digits = unit === 'x' ? 2 : unit === 'kB' ? 1 : 0;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function unitOf({ unit }: Column): string {
  return unit === '' ? '' : ` ${unit}`;
}
