/** How much of what could be shown was shown: by thirds. */
export type Grade = 'weak' | 'partly' | 'strong';

const GRADES: readonly Grade[] = ['weak', 'partly', 'strong'];

/** The third in which a share lies; what stands on a border counts as the higher one. @param share 0 to 1. */
export function gradeOf(share: number): Grade {
  // What is a third by the arithmetic of machines is a third.
  return GRADES[Math.floor(share * GRADES.length + 1e-9)] ?? 'strong';
}
