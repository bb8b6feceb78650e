import { html, nothing, type TemplateResult } from 'lit';
import type { Prose } from '../content/prose.js';
import { messages } from '../i18n/current.js';
import { icon } from './icon.js';
import type { RowVerdict } from './option-row.js';
import { renderProse } from './prose.js';

/** How a part that can be marked stands once the answer is shown. */
export type MarkedVerdict = Exclude<RowVerdict, 'partly'>;

/** What a learner is told while marking. */
export interface MarkingNotes {
  /** How many are marked, in words; absent where only one can be. */
  readonly count?: string | undefined;
  /** How to mark and how to take a mark away; absent while nothing can be changed. */
  readonly how?: string | undefined;
}

/** How many are marked, told again whenever it changes, and how to mark under the id `how`. */
export function renderMarking({ count, how }: MarkingNotes): TemplateResult {
  return html`<p class="count">
    ${count ? html`<strong aria-live="polite">${count}</strong>` : nothing}
    ${how ? html`<span id="how">${how}</span>` : nothing}
  </p>`;
}

/** The sign of a verdict; styled by `mark`. */
export function renderSign(verdict: MarkedVerdict): TemplateResult {
  const kind = { right: 'right', wrong: 'wrong', missed: 'right', open: 'none' }[verdict];
  const sign = verdict === 'open' ? nothing : icon(verdict === 'wrong' ? 'cross' : 'check');
  return html`<span class="mark ${kind}" aria-hidden="true">${sign}</span>`;
}

/** A verdict in words; absent where there is nothing to say. */
export function tagOf(verdict: MarkedVerdict): string | undefined {
  const { tagRight, tagWrong, tagMissed } = messages().item;
  return { right: tagRight, wrong: tagWrong, missed: tagMissed, open: undefined }[verdict];
}

/** Why a part belongs to the answer or not, below it. */
export function renderReason(reason: Prose | undefined): unknown {
  return reason ? html`<div class="say prose">${renderProse(reason)}</div>` : nothing;
}
