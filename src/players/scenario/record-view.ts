import { html, nothing, type TemplateResult } from 'lit';
import { cardOf, isOver } from '../../core/scenario/play.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { Decision, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderProse } from '../../ui/prose.js';
import type { ScenarioContent } from './content.js';
import { renderDecided, renderJudgement } from './decision-view.js';
import { atPlace } from './figures.js';

/** All decisions of a run in rounds; what each showed and what the authors think only once that may be told. */
export function renderRecord(
  content: ScenarioContent,
  setting: Setting,
  world: World,
): TemplateResult {
  return html`${setting.scenario.rounds.map(({ title }, at) => {
    const made = world.decisions.filter(({ round }) => round === at + 1);
    return made.length > 0
      ? html`<section class="stack">
          <h2>${title}</h2>
          ${made.map((decision) => renderEntry(content, setting, world, decision))}
        </section>`
      : nothing;
  })}`;
}

function renderEntry(content: ScenarioContent, setting: Setting, world: World, decision: Decision) {
  const card = cardOf(setting, decision.card);
  if (!card) return nothing;
  const told = { setting, world, card, decision };
  const situation = card.variants[decision.variant]?.situation ?? [];
  return html`<article class="entry stack">
    <h3>${atPlace(setting.scenario, world, card.title)}</h3>
    <details class="more">
      <summary>${kindWords('scenario').situation}</summary>
      <div class="prose">${renderProse(atPlace(setting.scenario, world, situation))}</div>
    </details>
    ${renderDecided(told)}
    ${isOver(setting, world) ? renderJudgement(content, told, true) : nothing}
  </article>`;
}
