import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { icon } from '../../ui/icon.js';
import { renderOption } from '../../ui/option-row.js';
import type { UnitContent } from './content.js';
import type { UnitAction } from './unit.js';
import { CHECK, type UnitState } from './unit-state.js';

/** What a dialog shows: the contents, the settings for reading, or a term. */
export type Panel = 'contents' | 'reading' | { readonly term: string };

/** What a dialog needs. */
export interface PanelInput {
  readonly content: UnitContent;
  readonly state: UnitState;
  /** Id of the place shown. */
  readonly at: string;
  readonly panel: Panel;
  readonly act: (action: UnitAction) => void;
  readonly go: (place: string) => void;
  readonly close: () => void;
}

/** The inside of a dialog. */
export function renderPanel(input: PanelInput): TemplateResult {
  const { panel } = input;
  const { close, contents, reading } = kindWords('unit');
  const term = typeof panel === 'string' ? undefined : termOf(input.content, panel.term);
  const title = term?.term ?? (panel === 'contents' ? contents : reading);
  return html`<h2 id="panel" tabindex="-1">${title}</h2>
    ${term ? html`<p>${term.text}</p>` : nothing}
    ${panel === 'contents' ? renderContents(input) : nothing}
    ${panel === 'reading' ? renderReading(input) : nothing}
    <button class="btn" type="button" @click=${input.close}><span>${close}</span></button>`;
}

function termOf({ glossary }: UnitContent, id: string) {
  return glossary.find((one) => one.id === id);
}

function renderContents({ at, content, go, state }: PanelInput) {
  const words = kindWords('unit');
  const entries = [
    ...content.steps.map(({ id, minutes, number, title }) => ({
      id,
      title,
      said: [
        ...(id === at ? [words.here] : []),
        ...(state.done.includes(number) ? [words.done] : []),
        ...(state.marks.includes(number) ? [words.bookmarked] : []),
        words.minutes(minutes),
      ],
      done: state.done.includes(number),
      marked: state.marks.includes(number),
    })),
    { id: CHECK, title: words.endCheck, said: [], done: state.handedIn, marked: false },
  ];
  return html`<ol class="contents" role="list">
      ${entries.map(
        ({ done, id, marked, said, title }) =>
          html`<li>
            <button
              type="button"
              aria-current=${ifDefined(id === at ? 'step' : undefined)}
              @click=${() => {
                go(id);
              }}
            >
              <span class="sign">${done ? icon('check') : nothing}</span>
              <span>${title}<br /><span class="small soft">${said.join(' · ')}</span></span>
              ${marked ? icon('flag') : nothing}
            </button>
          </li>`,
      )}
    </ol>
    ${
      content.glossary.length > 0
        ? html`<details class="more">
            <summary>${words.glossary}</summary>
            <dl>
              ${content.glossary.map(
                ({ term, text }) =>
                  html`<dt>${term}</dt>
                    <dd>${text}</dd>`,
              )}
            </dl>
          </details>`
        : nothing
    }`;
}

function renderReading({ act, state }: PanelInput) {
  const { ruler, size, sizes } = kindWords('unit');
  return html`<fieldset role="radiogroup">
      <legend>${size}</legend>
      <div class="options">
        ${sizes.map((text, at) =>
          renderOption({
            control: 'radio',
            name: 'size',
            text,
            checked: state.size === at,
            pick: () => {
              act({ type: 'set', size: at });
            },
          }),
        )}
      </div>
    </fieldset>
    <div class="options">
      ${renderOption({
        control: 'checkbox',
        text: ruler,
        checked: state.ruler,
        pick: () => {
          act({ type: 'set', ruler: !state.ruler });
        },
      })}
    </div>`;
}
