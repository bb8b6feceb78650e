import { html, type TemplateResult } from 'lit';
import { kindWords } from '../../i18n/kinds/words.js';
import { icon } from '../../ui/icon.js';
import { entryOf } from '../assessment/path.js';
import type { UnitContent } from './content.js';
import { creditOf } from './evidence.js';
import { checkItems, type UnitState } from './unit-state.js';

/** Where the check begins and where it is handed in: what it is, and its questions. */
export function renderCheck(
  content: UnitContent,
  state: UnitState,
  go: (item: string) => void,
): TemplateResult {
  const words = kindWords('unit');
  const { draw, mastery } = content.check;
  const rows = checkItems(content, state).map(({ id, label }, at) => {
    const credit = creditOf(content, state, id);
    const answered = entryOf(state, id)?.response !== undefined;
    const said = state.handedIn ? verdictOf(credit) : answered ? words.answered : words.open;
    const sign = state.handedIn ? credit === 1 : answered;
    return html`<li>
      <button
        type="button"
        @click=${() => {
          go(id);
        }}
      >
        <span class="sign">${sign ? icon('check') : ''}</span>
        <span
          >${words.question(at + 1)}: ${label}<br /><span class="small soft">${said}</span></span
        >
      </button>
    </li>`;
  });
  return html`<div class="stack">
    <h1 tabindex="-1">${words.endCheck}</h1>
    <p class="lead">${words.checkLead(draw, mastery)}</p>
    <ol class="contents" role="list">
      ${rows}
    </ol>
    ${state.handedIn ? '' : html`<p class="small">${words.openEarnsNothing}</p>`}
  </div>`;
}

function verdictOf(credit: number | undefined): string {
  const words = kindWords('unit');
  if (credit === undefined) return words.notAnswered;
  return credit === 1 ? words.right : credit > 0 ? words.partly : words.wrong;
}
