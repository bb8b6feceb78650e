import { html, nothing, type TemplateResult } from 'lit';
import type { Setting } from '../../core/scenario/scope.js';
import type { World } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderProse } from '../../ui/prose.js';
import { atPlace } from './figures.js';
import { renderCauses, renderPicture, renderWhere } from './part-view.js';
import { renderStandingNow } from './standing-view.js';

/** What a round begins with: the briefing, an event, or calm; then how the firm stands. */
export function renderNews(setting: Setting, world: World): TemplateResult {
  return html`<div class="stack-5">
    ${renderOpening(setting, world)}
    <section class="stack" aria-labelledby="standing">
      <h2 id="standing">${kindWords('scenario').standing}</h2>
      ${renderStandingNow(setting, world)}
    </section>
  </div>`;
}

function renderOpening(setting: Setting, world: World) {
  const { scenario, run } = setting;
  const words = kindWords('scenario');
  const where = renderWhere(scenario.rounds[world.round - 1]?.title);
  const event = scenario.events.find(({ id }) => id === world.event?.event);
  if (event) {
    const ready = world.event?.ready ?? false;
    return html`<div class="news event">
      ${renderPicture(event)}
      <div class="stack">
        ${where}
        <h1 tabindex="-1">${event.title}</h1>
        <div class="prose">${renderProse(atPlace(scenario, world, event.text))}</div>
        <div class="plate ${ready ? '' : 'land'}">
          <h2>${ready ? words.ready : words.unready}</h2>
          <p class="told">
            ${atPlace(scenario, world, (ready ? event.ready : event.unready).text)}
          </p>
          ${renderCauses(scenario, world.lines)}
        </div>
      </div>
    </div>`;
  }
  if (world.round > 1) {
    return html`<div class="stack-2">
      ${where}
      <h1 tabindex="-1">${words.calm.title}</h1>
      <p>${words.calm.text}</p>
      ${renderCauses(scenario, world.lines)}
    </div>`;
  }
  const persona = scenario.personas.find(({ id }) => id === run.persona);
  return html`<div class="news">
    ${persona ? renderPicture(persona) : nothing}
    <div class="stack">
      ${where}
      <h1 tabindex="-1">${words.start}</h1>
      <div class="prose">${renderProse(scenario.briefing)}</div>
      ${
        persona
          ? html`<div class="plate land">
              <h2>${persona.name}</h2>
              <div class="prose">${renderProse(persona.text)}</div>
            </div>`
          : nothing
      }
      ${scenario.disclaimer ? html`<p class="small soft">${scenario.disclaimer}</p>` : nothing}
    </div>
  </div>`;
}
