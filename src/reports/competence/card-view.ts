import { html, nothing, type TemplateResult } from 'lit';
import type { ReportInput } from '../../core/assessment/report-type.js';
import { messages } from '../../i18n/current.js';
import { formatDate } from '../../i18n/format.js';
import { kindWords } from '../../i18n/kinds/words.js';
import type { Publisher } from '../publisher.js';
import type { CompetenceFindings } from './competence.js';
import { renderLevels } from './levels-view.js';
import type { CompetenceContent } from './schema.js';

/** Answers without which a competence is not on the card. */
const FEWEST = 3;

/** What a card is made of. */
export interface CardSource {
  /** An exam's card names areas only. */
  readonly input: Pick<ReportInput<CompetenceContent>, 'exam'>;
  readonly findings: CompetenceFindings;
  /** When the learner handed in. */
  readonly date: Date;
  readonly about: Publisher | undefined;
}

/**
 * The competence card: levels in words for an employer, with what they rest on.
 *
 * The name is a line to write on: nobody asks for it.
 */
export function renderCard({ input, findings, date, about }: CardSource): TemplateResult {
  const words = kindWords('competence');
  const { areas, competences, answered, total } = findings;
  const shown = competences.filter((one) => one.answered >= FEWEST);
  const basis = [formatDate(date), messages().start.answeredOf(answered, total), about?.publisher];
  return html`<article class="card">
    <h1 tabindex="-1">${words.card}</h1>
    <p class="name small soft">${words.cardName}</p>
    <p class="small">${basis.filter(Boolean).join(' · ')}</p>
    ${renderLevels(words.area, areas)}
    ${
      input.exam
        ? nothing
        : shown.length > 0
          ? renderLevels(words.competence, shown)
          : html`<p class="small soft">${words.cardFew}</p>`
    }
    <section>
      <h2>${words.cardIs}</h2>
      <p class="small">${words.cardText}</p>
    </section>
  </article>`;
}
