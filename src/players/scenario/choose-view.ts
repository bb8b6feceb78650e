import { html, nothing } from 'lit';
import { askPick, openedBy, openPick } from '../../core/scenario/kinds/choose.js';
import type { ChooseCard, Finding, Place } from '../../core/scenario/scenario.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { renderProse } from '../../ui/prose.js';
import { toggled, type CardFace, type Hand } from './hand.js';
import { renderPicture } from './part-view.js';

/** Research about places, each answer at once and for good, then where to start. */
export function chooseFace(hand: Hand<ChooseCard>): CardFace {
  const { setting, card } = hand.table;
  const words = kindWords('scenario');
  return {
    body: html`<div class="cards">
      ${setting.scenario.places
        .filter(({ id }) => card.findings[id])
        .map((place) => renderPlace(hand, place))}
    </div>`,
    count: words.questionsLeft(card.questions - hand.final),
    missing: words.choosePlace,
  };
}

function renderPlace(hand: Hand<ChooseCard>, place: Place) {
  const { card } = hand.table;
  const words = kindWords('scenario');
  const { id, name, text } = place;
  const pick = openPick(id);
  const opened = openedBy(card, hand.picks);
  const checked = opened.includes(id);
  const one = card.most === 1;
  const full = !one && !checked && opened.length >= card.most;
  return html`<section class="place" aria-labelledby=${id}>
    ${renderPicture(place)}
    <h2 id=${id}>${name}</h2>
    <div class="prose small">${renderProse(text)}</div>
    ${renderFindings(hand, id, card.findings[id] ?? [])}
    ${renderOption({
      control: one ? 'radio' : 'checkbox',
      text: words.open(name),
      tag: opened.length > 1 && opened[0] === id ? words.first : undefined,
      checked,
      disabled: full,
      classes: full ? 'off' : '',
      pick: () => {
        hand.change(one ? [pick] : toggled(hand, pick));
      },
    })}
  </section>`;
}

function renderFindings(hand: Hand<ChooseCard>, place: string, findings: readonly Finding[]) {
  const { table, picks, final } = hand;
  const left = table.card.questions - final;
  return html`<ul class="list findings">
    ${findings.map(({ asked, found }, at) => {
      const pick = askPick(place, at + 1);
      if (picks.includes(pick)) {
        return html`<li class=${picks[final - 1] === pick ? 'fresh' : ''} tabindex="-1">
          <b class="small">${asked}</b>
          <p class="small">${found}</p>
        </li>`;
      }
      return left > 0
        ? html`<li>
            <button
              class="btn quiet small"
              type="button"
              @click=${() => {
                hand.make(pick);
              }}
            >
              <span>${asked}</span>
            </button>
          </li>`
        : nothing;
    })}
  </ul>`;
}
