import { html, nothing, type TemplateResult } from 'lit';
import type { DebriefWords } from '../../../i18n/kinds/debrief.js';
import type { Counts } from '../content.js';
import type { ToldRun, ToldRuns } from './runs.js';

/** Which run counts for the score, and a table of the runs with their codes. */
export function renderRuns(
  { list, score }: ToldRuns,
  counts: Counts,
  words: DebriefWords,
): TemplateResult {
  const { run } = words;
  const heads = [run.which, run.code, run.firm, run.mode, run.decisions, words.business];
  return html`<section>
    <h2>${words.runs}</h2>
    <p>${words.counts[counts]} ${score === undefined ? words.noScore : words.score(score)}</p>
    <table class="table blocks">
      <thead>
        <tr>
          ${heads.map((head, at) => html`<th scope="col" class=${at > 3 ? 'n' : ''}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${list.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.is.map((which) => run[which]).join(' · ')}</th>
              ${cellsOf(one, words).map(
                (cell, at) =>
                  html`<td class=${at > 2 ? 'n' : ''} data-head=${heads[at + 1] ?? nothing}>
                    ${cell}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small soft">${words.code}</p>
  </section>`;
}

function cellsOf(
  { code, persona, mode, share, business }: ToldRun,
  words: DebriefWords,
): readonly unknown[] {
  return [
    html`<span class="num">${code}</span>`,
    persona,
    words.modes[mode],
    share ?? words.noEvidence.title,
    business,
  ];
}
