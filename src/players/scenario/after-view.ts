import { html, nothing, type TemplateResult } from 'lit';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { isWeak, type Aftermath } from './aftermath.js';
import type { ScenarioContent } from './content.js';
import { optionOf, renderDecided, renderJudgement, type Decided } from './decision-view.js';
import { atPlace } from './figures.js';
import { renderCauses, renderThought, renderWhere } from './part-view.js';

/**
 * What follows from the latest decision.
 *
 * @param assessed Whether what the authors think of it has to wait.
 */
export function renderAfter(
  content: ScenarioContent,
  { decision, lines, table }: Aftermath,
  assessed: boolean,
): TemplateResult {
  const { card, setting, world } = table;
  const { scenario } = setting;
  const decided: Decided = { setting, world, card, decision };
  const cause = optionOf(decided)?.cause;
  return html`<div class="mid stack-5">
    ${renderWhere(atPlace(scenario, world, card.title))}
    <h1 tabindex="-1">${kindWords('scenario').after}</h1>
    ${renderDecided(decided)}
    ${cause ? html`<p class="lead">${atPlace(scenario, world, cause)}</p>` : nothing}
    ${assessed && cause ? nothing : renderCauses(scenario, lines)}
    ${assessed ? nothing : renderJudgement(content, decided)}
    ${isWeak(decision) && card.question ? renderThought(atPlace(scenario, world, card.question)) : nothing}
  </div>`;
}
