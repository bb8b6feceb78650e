import { isProgramme } from '../../src/module/packed-module.js';
import type { LoadedModule } from '../load/loaded-module.js';
import { attemptFacts } from '../plan/attempt.js';
import type { OrderFacts, OrderedModule } from './order-sheet.js';

/** What the order sheet of a programme is written from; undefined for other modules. */
export function orderFacts(module: LoadedModule): OrderFacts | undefined {
  const { language } = module.head;
  const { activity, lead, title } = module.pack(language);
  if (!isProgramme(activity) || !module.parts) return undefined;
  const scored = activity.parts.some(({ weight }) => weight > 0);
  const modules = module.parts.flatMap(({ module: part }): readonly OrderedModule[] => {
    const found = activity.parts.find(({ id }) => id === part.id);
    if (!found) return [];
    const { passMark } = attemptFacts(part.pack(language));
    const form = part.id.slice(part.head.id.length + 1);
    return [
      {
        id: part.id,
        title: found.title,
        minutes: found.minutes,
        required: found.required,
        weight: found.weight,
        passMark: passMark === undefined ? undefined : Math.round(100 * passMark),
        command: `portolan pack ${part.head.id}${form ? ` --form ${form.replace('-', ':')}` : ''}`,
        file: `${part.id}.scorm12.zip`,
      },
    ];
  });
  return {
    programme: module.id,
    title,
    lead,
    passMark: scored ? activity.passMark : undefined,
    modules,
  };
}
