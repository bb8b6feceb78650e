import { html, type TemplateResult } from 'lit';
import type { DebriefWords } from '../../../i18n/kinds/debrief.js';
import type { Counts } from '../content.js';
import type { ToldRuns } from './runs.js';
import { renderTable } from './table-view.js';

/** Which run counts for the score, and a table of the runs with their codes. */
export function renderRuns(
  { list, score }: ToldRuns,
  counts: Counts,
  words: DebriefWords,
): TemplateResult {
  const { run, modes, noEvidence } = words;
  return html`<section>
    <h2>${words.runs}</h2>
    <p>
      ${words.counts[counts]}
      ${score === undefined ? words.noScore : `${words.score} ${String(score)} ${words.of100}`}
    </p>
    ${renderTable({
      heads: [run.which, run.code, run.firm, run.mode, run.decisions, words.business],
      rows: list.map(({ is, code, persona, mode, share, business }) => [
        is.map((which) => run[which]).join(' · '),
        html`<span class="num">${code}</span>`,
        persona,
        modes[mode],
        share ?? noEvidence.title,
        business,
      ]),
      figures: 2,
    })}
    <p class="small soft">${words.code}</p>
  </section>`;
}
