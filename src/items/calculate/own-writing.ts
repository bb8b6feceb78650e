import { formatNumber } from '../../i18n/format.js';

/** Whether an entry is written just as the language writes its figure, with or without groups. */
export function isOwnWriting(entry: string, value: number): boolean {
  const foreign = formatNumber(1.5).includes(',') ? /[^\d,-]/g : /[^\d.-]/g;
  return [0, 1, 2, 3].some((decimals) => {
    const own = formatNumber(value, decimals);
    return [own, own.replace(foreign, '')].includes(entry.trim());
  });
}
