/** The same day some months later; the last day of that month where it has no such day. */
export function monthsLater(day: Date, months: number): Date {
  const later = new Date(day);
  later.setMonth(day.getMonth() + months);
  if (later.getDate() !== day.getDate()) later.setDate(0);
  return later;
}
