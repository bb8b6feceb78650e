/** What was measured of an area or a competence: EAP, its standard error, both with two decimals, and answers. */
export type Figures = readonly [estimate: number, standardError: number, answers: number];

/** What one attempt at a package has measured, without a name and without an answer. */
export interface ProfileRecord {
  /** Id of the package. */
  readonly package: string;
  readonly version: string;
  /** Tells the attempt from all others: its seed, of 32 bits. */
  readonly attempt: number;
  /** When it was handed in, in minutes since 1970. */
  readonly at: number;
  /** By the id of an area or a competence. */
  readonly measures: Readonly<Record<string, Figures>>;
}

/** Milliseconds in the unit in which profiles tell time. */
export const MINUTE = 60_000;

const FORMAT = 1;
/** Attempts kept, of all packages together. */
const MOST = 20;

/** Figures as a profile keeps them. @param estimate EAP, in standard deviations of ability. */
export function figures(estimate: number, standardError: number, answers: number): Figures {
  return [hundredths(estimate), hundredths(standardError), answers];
}

/** The text of a profile, for a record store or a device. */
export function profileText(records: readonly ProfileRecord[]): string {
  return JSON.stringify({ format: FORMAT, records });
}

/**
 * The records in the text of a profile; undefined where the text is none, or of a later format.
 *
 * One record that cannot be read makes the whole a text of others, which is not written over.
 */
export function recordsIn(text: string): readonly ProfileRecord[] | undefined {
  try {
    const { format, records } = JSON.parse(text) as { format: unknown; records: unknown[] };
    return format === FORMAT && records.every(isRecord) ? records : undefined;
  } catch {
    // No JSON, as a login page in the place of an answer, or no records.
    return undefined;
  }
}

/**
 * Records joined, the newest first: each attempt once, and no more than twenty.
 *
 * @param records Of the same attempt the last one counts.
 */
export function joinRecords(records: readonly ProfileRecord[]): readonly ProfileRecord[] {
  const attempts = new Map(records.map((one) => [one.attempt, one]));
  return [...attempts.values()].sort((one, other) => other.at - one.at).slice(0, MOST);
}

/** The attempt before another at the same package; undefined where there is none. @param records Newest first. */
export function recordBefore(
  records: readonly ProfileRecord[],
  record: ProfileRecord,
): ProfileRecord | undefined {
  return records.find(
    (one) =>
      one.package === record.package && one.attempt !== record.attempt && one.at <= record.at,
  );
}

/**
 * Whether a record can be worked with, whoever wrote it: what is not looked at here is only compared.
 *
 * @throws TypeError for what has not even its parts.
 */
export function isRecord(value: unknown): value is ProfileRecord {
  const { at, measures } = value as ProfileRecord;
  return [[at], ...Object.values(measures)].every((some) => some.every(Number.isFinite));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
