import { html, nothing, type TemplateResult } from 'lit';
import type { Prose } from '../../content/prose.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderPrint } from '../../ui/print-button.js';
import { renderProse } from '../../ui/prose.js';
import type { UnitContent, WritingField } from './content.js';
import { hasRoom, type UnitAction } from './unit.js';
import { roomLeft, type UnitState } from './unit-state.js';

/** What fields for writing need. */
export interface Writing {
  readonly content: UnitContent;
  readonly state: UnitState;
  readonly readonly: boolean;
  readonly act: (action: UnitAction) => void;
}

/** The task for the learner's own firm, with its fields. */
export function renderTask(writing: Writing): TemplateResult {
  const { content } = writing;
  const { intro, next } = content.task;
  const { actionLine, printTask } = kindWords('unit');
  return html`<section class="task stack">
    <p>${intro}</p>
    ${renderRoom(writing)}
    ${content.fields.filter(({ task }) => task).map((field) => renderField(writing, field))}
    <p class="small">${actionLine} <em>${next}</em></p>
    ${renderPrint(printTask)}
  </section>`;
}

/** A question to answer for oneself. */
export function renderWrite(writing: Writing, number: number, text: Prose): TemplateResult {
  const field = writing.content.fields.find((one) => one.number === number);
  return html`<section class="box write">
    <div class="prose" id="ask-${number}">${renderProse(text)}</div>
    <p class="small soft">${kindWords('unit').forYou}</p>
    ${field ? renderField(writing, field) : nothing} ${renderRoom(writing)}
  </section>`;
}

function renderRoom({ content, readonly, state }: Writing) {
  return readonly
    ? nothing
    : html`<p class="hint no-print">
        ${kindWords('unit').room(Math.max(0, roomLeft(content, state)))}
      </p>`;
}

function renderField(writing: Writing, { label, long, number }: WritingField): TemplateResult {
  const { readonly, state } = writing;
  const value = state.fields[number] ?? '';
  const id = `field-${String(number)}`;
  const labelled = label ? nothing : `ask-${String(number)}`;
  if (readonly) {
    return html`<div class="field">
      ${label ? html`<p class="label">${label}</p>` : nothing}
      <p class="own" dir="auto">${value || '–'}</p>
    </div>`;
  }
  const write = (event: Event) => {
    // Only the field of this template sends the event.
    keep(writing, number, event.target as HTMLInputElement);
  };
  return html`<div class="field">
    ${label ? html`<label for=${id}>${label}</label>` : nothing}
    ${
      long
        ? html`<textarea
            id=${id}
            class="text"
            rows="3"
            dir="auto"
            autocomplete="off"
            aria-labelledby=${labelled}
            .value=${value}
            @input=${write}
            @change=${write}
          ></textarea>`
        : html`<input
            id=${id}
            class="text"
            dir="auto"
            autocomplete="off"
            .value=${value}
            @input=${write}
            @change=${write}
          />`
    }
    <p class="full small" aria-live="polite"></p>
  </div>`;
}

/** Keeps what was typed; what has no room stays in the field, and that is said. */
function keep({ act, content, state }: Writing, field: number, target: HTMLInputElement): void {
  const over = !hasRoom(content, state, field, target.value);
  const said = target.parentElement?.querySelector('.full');
  if (said) said.textContent = over ? kindWords('unit').noRoom : '';
  target.setAttribute('aria-invalid', String(over));
  if (!over) act({ type: 'write', field, text: target.value });
}
