import type { AnyReportType } from '../core/assessment/report-type.js';

const types = new Map<string, AnyReportType>();

/** Makes a report type known; a package carries only the kinds that it uses. */
export function registerReportType(type: AnyReportType): void {
  types.set(type.kind, type);
}

/**
 * The report type of a kind.
 *
 * @throws Error for a kind that this package does not carry, which the packager rules out.
 */
export function reportType(kind: string): AnyReportType {
  const type = types.get(kind);
  if (!type) throw new Error(`No report type "${kind}" in this package`);
  return type;
}
