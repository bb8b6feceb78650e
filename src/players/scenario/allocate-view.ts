import { html } from 'lit';
import type { AllocateCard, AllocateChoice } from '../../core/scenario/scenario.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { toggled, type CardFace, type Hand } from './hand.js';
import { renderStepper } from './stepper-view.js';

/** Points to spend on several things, one or more each. */
export function allocateFace(hand: Hand<AllocateCard>): CardFace {
  const { card } = hand.table;
  const words = kindWords('scenario');
  return {
    body: html`<fieldset>
      <legend class="hide">${words.yourDecision}</legend>
      <div class="options">
        ${card.choices.map((choice) =>
          card.most > 1 ? renderCounted(hand, choice) : renderTick(hand, choice),
        )}
      </div>
    </fieldset>`,
    count: words.pointsLeft(card.points - hand.picks.length),
    missing: '',
  };
}

function renderTick(hand: Hand<AllocateCard>, choice: AllocateChoice) {
  const checked = hand.picks.includes(choice.id);
  const disabled = !checked && !hand.allows(choice.id);
  return renderOption({
    control: 'checkbox',
    text: renderChoice(choice),
    checked,
    disabled,
    classes: disabled ? 'off' : '',
    pick: () => {
      hand.change(toggled(hand, choice.id));
    },
  });
}

function renderCounted(hand: Hand<AllocateCard>, choice: AllocateChoice) {
  const { id, name } = choice;
  const others = hand.picks.filter((pick) => pick !== id);
  const value = hand.picks.length - others.length;
  return html`<div class="vote">
    ${renderChoice(choice)}
    ${renderStepper({
      name,
      value,
      most: hand.allows(id) ? value + 1 : value,
      set: (points) => {
        hand.change([...others, ...Array.from({ length: points }, () => id)]);
      },
    })}
  </div>`;
}

function renderChoice({ name, text }: AllocateChoice) {
  return html`<span><b>${name}</b><span class="say">${text}</span></span>`;
}
