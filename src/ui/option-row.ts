import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Prose } from '../content/prose.js';
import { icon } from './icon.js';
import { renderProse } from './prose.js';

/** A row that can be picked: native control and words in one label. */
export interface OptionRow {
  readonly control: 'radio' | 'checkbox';
  /** Tells its group from others in the same element; `option` unless told. */
  readonly name?: string;
  readonly text: unknown;
  readonly checked: boolean;
  readonly pick: () => void;
  /** The letter key that picks it, shown while an option has the focus. */
  readonly letter?: string;
  /** A drawing at the start of the words; says nothing that they do not say. */
  readonly drawing?: TemplateResult;
  /** More classes of the row. */
  readonly classes?: string;
  readonly disabled?: boolean;
  readonly describedBy?: unknown;
  readonly invalid?: boolean;
  /** Words above the text, such as `Your answer`. */
  readonly tag?: string | undefined;
}

/** How a row stands once the answer is shown; `missed` would have been right, `open` says nothing. */
export type RowVerdict = 'right' | 'partly' | 'wrong' | 'missed' | 'open';

const CLASSES: Readonly<Record<RowVerdict, { readonly row: string; readonly mark: string }>> = {
  right: { row: 'right', mark: 'right' },
  partly: { row: 'partly', mark: 'partly' },
  wrong: { row: 'wrong', mark: 'wrong' },
  missed: { row: 'best', mark: 'right' },
  open: { row: '', mark: 'none' },
};

/** A row that only shows: what was picked, what would have been right, and why. */
export interface JudgedRow {
  readonly verdict: RowVerdict;
  readonly text: unknown;
  readonly tag?: string | undefined;
  readonly reason?: Prose | undefined;
}

/** A row with its radio or box; styled by `option` and `row`. */
export function renderOption(row: OptionRow): TemplateResult {
  return html`<label class="option ${row.classes ?? ''}">
    <input
      type=${row.control}
      name=${row.name ?? 'option'}
      .checked=${live(row.checked)}
      ?disabled=${row.disabled ?? false}
      aria-describedby=${row.describedBy ?? nothing}
      aria-invalid=${ifDefined(row.invalid ? 'true' : undefined)}
      @change=${row.pick}
    />
    <span class="words"
      >${row.tag ? html`<span class="tag">${row.tag}</span> ` : nothing}${
        row.drawing ?? nothing
      }<span>${row.text}</span></span
    >${row.letter ? html`<kbd class="letter" aria-hidden="true">${row.letter}</kbd>` : nothing}
  </label>`;
}

/** A row with its mark, its tag and its reason. */
export function renderJudged({ verdict, text, tag, reason }: JudgedRow): TemplateResult {
  const classes = CLASSES[verdict];
  return html`<li class="option locked ${classes.row}">
    <span class="mark ${classes.mark}" aria-hidden="true">${signOf(verdict)}</span>
    <div>
      ${tag ? html`<p class="tag">${tag}</p>` : nothing}
      <p>${text}</p>
      ${reason ? html`<div class="say prose">${renderProse(reason)}</div>` : nothing}
    </div>
  </li>`;
}

function signOf(verdict: RowVerdict): unknown {
  if (verdict === 'wrong') return icon('cross');
  return verdict === 'right' || verdict === 'missed' ? icon('check') : nothing;
}
