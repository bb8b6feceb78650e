import { html, nothing, type TemplateResult } from 'lit';
import type { Card, CardOption } from '../../core/scenario/scenario.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { Decision, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderProse } from '../../ui/prose.js';
import type { ScenarioContent } from './content.js';
import { decisionWords } from './decision-words.js';
import { atPlace } from './figures.js';
import { renderEvidence } from './part-view.js';

/** A decision with all that is needed to tell of it. */
export interface Decided {
  readonly setting: Setting;
  readonly world: World;
  readonly card: Card;
  readonly decision: Decision;
}

/** The option chosen; undefined on a card without options. */
export function optionOf({ card, decision }: Decided): CardOption | undefined {
  if (card.kind !== 'options') return undefined;
  const options = card.variants[decision.variant]?.options;
  return options?.find(({ key }) => key === decision.picks[0]);
}

/** What was decided, in words. */
export function renderDecided(decided: Decided): TemplateResult {
  const { card, decision, setting } = decided;
  return html`<p class="small">
    <span class="soft">${kindWords('scenario').yourDecision}:</span>
    ${decisionWords(setting.scenario, card, decision) || '\u2013'}
  </p>`;
}

/**
 * What follows from the own option, what the decision shows, and the authors' view.
 *
 * @param deep Whether it stands below a heading of level 3, and not of level 1.
 */
export function renderJudgement(
  content: ScenarioContent,
  decided: Decided,
  deep = false,
): TemplateResult {
  const { card, decision, setting, world } = decided;
  const words = kindWords('scenario');
  const feedback = optionOf(decided)?.feedback;
  const title = (text: string) => (deep ? html`<h4>${text}</h4>` : html`<h2>${text}</h2>`);
  return html`${feedback ? html`<p>${atPlace(setting.scenario, world, feedback)}</p>` : nothing}
  ${
    decision.evidence.length > 0
      ? html`<section class="stack-2">
          ${title(words.evidence)} ${renderEvidence(content, decision.evidence)}
        </section>`
      : nothing
  }
  ${
    card.view
      ? html`<section class="plate stack-2">
          ${title(words.view)}
          <div class="prose">${renderProse(atPlace(setting.scenario, world, card.view))}</div>
        </section>`
      : nothing
  }`;
}
