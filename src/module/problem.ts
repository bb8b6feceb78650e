/** How bad a problem is: an error stops packing, a warning is told and packing goes on. */
export type Severity = 'error' | 'warning';

/** Steps from the top of a document down to a value: keys and list positions from 0. */
export type Path = readonly (string | number)[];

/** A value in an author's file. */
export interface Place {
  /** Path of the file as the author knows it, with forward slashes, such as `modules/demo/module.yaml`. */
  readonly file: string;
  /** Absent for the file as a whole. */
  readonly path?: Path;
  /** Points at the key instead of its value, as for a key that nobody knows. */
  readonly key?: boolean;
}

/** What is wrong, in the words told to the author. */
export interface Complaint {
  /** Permanent kebab-case name; texts may improve, names never change. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, quoting the author's own words; whole sentences. */
  readonly what: string;
  /** Why it matters, where that is not plain. */
  readonly why?: string | undefined;
  /** What to do about it. */
  readonly remedy: string;
}

/** Something a check found, placed by path: checks are pure and know nothing of lines. */
export interface Finding extends Complaint {
  readonly at: Place;
}

/** Something an author can put right, placed by line and column. */
export interface Problem extends Complaint {
  /** As in `Place`; a bare word such as `pack` where no file is to blame. */
  readonly file: string;
  /** From 1; absent for the file as a whole. */
  readonly line?: number | undefined;
  /** From 1. */
  readonly column?: number | undefined;
}

/** Whether any of them stops packing. */
export function hasErrors(problems: readonly Complaint[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
