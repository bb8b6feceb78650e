import type { Problem } from '../src/module/problem.js';

/**
 * A problem as an author reads it in a terminal.
 *
 * The first line says where and names the problem; the lines below say what is wrong, why it matters
 * and what to do.
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, severity, what, why, remedy } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const name = severity === 'warning' ? `${code} (warning)` : code;
  return [`${place}  ${name}`, what, ...(why === undefined ? [] : [why]), remedy].join('\n  ');
}

/** All problems below each other, and a last line that counts them; empty without problems. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const parts = [count(errors, 'error'), count(problems.length - errors, 'warning')];
  return `${problems.map(formatProblem).join('\n\n')}\n\n${parts.join(', ')}.\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
