import { html, type TemplateResult } from 'lit';
import { cardOf } from '../../core/scenario/play.js';
import type { Setting } from '../../core/scenario/scope.js';
import type { Decision, World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderProse } from '../../ui/prose.js';
import type { ScenarioContent } from './content.js';
import { renderDecided, renderJudgement } from './decision-view.js';
import { atPlace } from './figures.js';

/** All decisions of a run in rounds, with what each showed and what the authors think. */
export function renderRecord(
  content: ScenarioContent,
  setting: Setting,
  world: World,
): TemplateResult {
  const { record } = kindWords('scenario');
  return html`<div class="mid stack-5">
    <div class="stack-2">
      <h1 tabindex="-1">${record.title}</h1>
      <p>${record.text}</p>
    </div>
    ${setting.scenario.rounds.map(({ title }, at) => {
      const made = world.decisions.filter(({ round }) => round === at + 1);
      return html`<section class="stack-5">
        <h2>${title}</h2>
        ${made.map((decision) => renderEntry(content, setting, world, decision))}
      </section>`;
    })}
  </div>`;
}

function renderEntry(content: ScenarioContent, setting: Setting, world: World, decision: Decision) {
  const card = cardOf(setting, decision.card);
  if (!card) return html``;
  const told = { setting, world, card, decision };
  const situation = card.variants[decision.variant]?.situation ?? [];
  return html`<article class="entry stack">
    <h3>${atPlace(setting.scenario, world, card.title)}</h3>
    ${renderDecided(told)}
    <details class="more">
      <summary>${kindWords('scenario').situation}</summary>
      <div class="prose">${renderProse(atPlace(setting.scenario, world, situation))}</div>
    </details>
    ${renderJudgement(content, told)}
  </article>`;
}
