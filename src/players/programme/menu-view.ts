import { html, nothing, type TemplateResult } from 'lit';
import { kindWords } from '../../i18n/kinds/words.js';
import { icon } from '../../ui/icon.js';
import type { ProgrammeContent, ProgrammePart } from './content.js';
import { tellResult } from './evidence.js';
import { guidedOrder, nextPart, reasonFor } from './guidance.js';
import {
  canEnd,
  combinedScore,
  isDone,
  resultOfPart,
  type ProgrammeState,
} from './programme-state.js';

/** What a menu needs. */
export interface MenuInput {
  readonly content: ProgrammeContent;
  readonly state: ProgrammeState;
  readonly readonly: boolean;
  readonly open: (part: string) => void;
}

/** The parts of a programme, the next one marked, each with what is known of it. */
export function renderMenu(input: MenuInput): TemplateResult {
  const { content, readonly, state } = input;
  const words = kindWords('programme');
  const order = guidedOrder(content, state);
  const done = order.filter((part) => isDone(state, part)).length;
  const scored = combinedScore(content, state) !== undefined;
  const units = order.some(({ kind }) => kind === 'unit');
  return html`<div class="mid stack-5">
    <div class="stack-2">
      <h1 tabindex="-1">${words.menu}</h1>
      <p class="lead">${words.lead(done, order.length)}</p>
    </div>
    ${!readonly && canEnd(content, state) ? html`<p class="may-end">${words.mayEnd}</p>` : nothing}
    <ol class="parts" role="list">
      ${order.map((part, at) => renderRow(input, part, at))}
    </ol>
    <div class="small stack-2">
      <p>${scored ? ruleOf(content) : words.noScore}</p>
      ${units ? html`<p>${words.writing}</p>` : nothing}
      <p>${words.notYet}</p>
    </div>
  </div>`;
}

/** How the combined score comes about, in words. */
export function ruleOf({ parts, passMark }: ProgrammeContent): string {
  const { rule, ruleByWeight } = kindWords('programme');
  const [first, ...others] = parts.filter(({ weight }) => weight > 0);
  const alike = others.every(({ weight }) => weight === first?.weight);
  const units = parts.every(({ kind, weight }) => (kind === 'unit') === weight > 0);
  return alike && units ? rule(passMark) : ruleByWeight(passMark);
}

function renderRow({ content, open, readonly, state }: MenuInput, part: ProgrammePart, at: number) {
  const words = kindWords('programme');
  const result = resultOfPart(state, part);
  const done = isDone(state, part);
  const next = !readonly && nextPart(content, state)?.id === part.id;
  const reason = done ? undefined : reasonFor(content, state, part);
  const press = done ? words.look : result ? words.goOn : words.open;
  const name = `part-${String(part.number)}`;
  return html`<li class="${next ? 'next' : ''} ${done ? 'done' : ''}">
    <span class="sign" aria-hidden="true">${done ? icon('check') : at + 1}</span>
    <div class="stack-2">
      ${next ? html`<p class="flag">${words.next}</p>` : nothing}
      <h2 id=${name}>${part.title}</h2>
      <p class="small soft">
        ${[
          words.kinds[part.kind],
          words.minutes(part.minutes),
          part.required ? words.required : words.optional,
        ].join(' · ')}
      </p>
      ${next ? html`<p class="small">${part.lead}</p>` : nothing}
      ${reason ? html`<p class="small">${words.because(reason.score, reason.found.title)}</p>` : nothing}
      <p class="small standing">${standingOf(part, state)}</p>
    </div>
    <button
      class="btn ${next ? 'main' : ''}"
      type="button"
      aria-describedby=${name}
      @click=${() => {
        open(part.id);
      }}
    >
      <span>${press}</span>
    </button>
  </li>`;
}

/** How far a part is, in words. */
export function standingOf(part: ProgrammePart, state: ProgrammeState): string {
  return tellResult(kindWords('programme'), resultOfPart(state, part));
}
