import { html, type TemplateResult } from 'lit';
import { messages } from '../../i18n/current.js';
import { formatDate } from '../../i18n/format.js';
import { kindWords } from '../../i18n/kinds/words.js';
import type { Publisher } from '../publisher.js';
import type { CompetenceFindings } from './competence.js';
import { renderLevels } from './levels-view.js';

/** Answers without which a competence is not on the card. */
const FEWEST = 3;

/**
 * The competence card: levels in words for an employer, with what they rest on.
 *
 * The name is a line to write on: nobody asks for it.
 */
export function renderCard(
  { areas, competences, answered, total }: CompetenceFindings,
  date: Date,
  about: Publisher | undefined,
): TemplateResult {
  const words = kindWords('competence');
  const shown = competences.filter((one) => one.answered >= FEWEST);
  const basis = [formatDate(date), messages().start.answeredOf(answered, total), about?.publisher];
  return html`<article class="card">
    <h1 tabindex="-1">${words.card}</h1>
    <p class="name small soft">${words.cardName}</p>
    <p class="small">${basis.filter(Boolean).join(' · ')}</p>
    ${renderLevels(words.area, areas)}
    ${
      shown.length > 0
        ? renderLevels(words.competence, shown)
        : html`<p class="small soft">${words.cardFew}</p>`
    }
    <section>
      <h2>${words.cardIs}</h2>
      <p class="small">${words.cardText}</p>
    </section>
  </article>`;
}
