import { html, nothing, type TemplateResult } from 'lit';
import type {} from '../../i18n/kinds/unit.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { renderProse } from '../../ui/prose.js';
import { applyingTo, askedOf } from './checklist.js';
import type { Checklist } from './content.js';
import { registerBlock } from './further-blocks.js';
import type { Writing } from './writing-view.js';

/** Questions, and the list that follows from their answers. */
function renderChecklist({ act, content, readonly, state }: Writing): TemplateResult {
  const { checklist } = content;
  if (!checklist) return html``;
  const asked = askedOf(checklist, state.choices);
  const open = asked.some(({ id }) => state.choices[id] === undefined);
  return html`<section class="stack checklist">
    <p>${checklist.intro}</p>
    ${asked.map(
      ({ ask, id, options }) =>
        html`<fieldset role="radiogroup" ?disabled=${readonly}>
          <legend>${ask}</legend>
          <div class="options">
            ${options.map(({ key, text }) =>
              renderOption({
                control: 'radio',
                name: id,
                text,
                checked: state.choices[id] === key,
                disabled: readonly,
                pick: () => {
                  act({ type: 'choose', question: id, key });
                },
              }),
            )}
          </div>
        </fieldset>`,
    )}
    <div class="box list" aria-live="polite">
      <h2>${kindWords('unit').list}</h2>
      ${open ? html`<p>${kindWords('unit').noList}</p>` : renderList(checklist, state.choices)}
    </div>
  </section>`;
}

function renderList(checklist: Checklist, choices: Readonly<Record<string, string>>) {
  const items = applyingTo(checklist, choices);
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.map(
    (group) =>
      html`<h3>${group}</h3>
        <ul>
          ${items
            .filter((item) => item.group === group)
            .map(({ text }) => html`<li class="prose">${renderProse(text)}</li>`)}
        </ul>
        ${nothing}`,
  );
}

registerBlock('checklist', (_block, writing) => renderChecklist(writing));
