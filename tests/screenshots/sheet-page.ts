import '../../src/items/index.js';
import { itemType } from '../../src/items/registry.js';
import { defineElements } from '../../src/lib.js';
import { SHOWN_KINDS } from './kinds.js';

/*
 * A page that shows one kind of question in its states, by day and by night; `?kind=order` names it.
 *
 * Bundled by `take.ts` and opened by it alone.
 */
const STATES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'not answered': {},
  'left open by mistake': { problem: 'An answer is missing' },
  answered: { answered: true },
  'answer shown': { answered: true, locked: true, reveal: true },
};

defineElements();
const kind = new URLSearchParams(location.search).get('kind');
const shown = SHOWN_KINDS.find(({ item }) => item.kind === kind);
if (!shown) throw new Error(`No question of kind "${kind ?? ''}" is shown`);
const { item, answer } = shown;

for (const scheme of ['light', 'dark']) {
  const row = document.createElement('div');
  row.className = 'sheet';
  row.style.colorScheme = scheme;
  for (const [name, { answered, ...properties }] of Object.entries(STATES)) {
    const column = document.createElement('section');
    const heading = document.createElement('p');
    heading.className = 'state';
    heading.textContent = `${item.kind}: ${name}`;
    const response = answered ? answer : itemType(item.kind).empty(item);
    const element = document.createElement(`ptl-${item.kind}`);
    column.append(heading, Object.assign(element, { item, response, ...properties }));
    row.append(column);
  }
  document.body.append(row);
}
document.body.dataset['ready'] = 'yes';
