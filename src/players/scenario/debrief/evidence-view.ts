import { html, nothing, type TemplateResult } from 'lit';
import type { DebriefWords } from '../../../i18n/kinds/debrief.js';
import { variables } from '../../../ui/variables.js';
import type { DebriefFindings } from './findings.js';
import type { NextStep } from './next.js';
import type { CompetenceRow, RoleGap } from './rows.js';
import { renderTable } from './table-view.js';

/** A bar for a share beside the words that tell it. @param percent 0 to 100. */
function renderBar(percent: number): TemplateResult {
  return html`<i class="bar" aria-hidden="true" ${variables({ '--share': percent })}></i>`;
}

/** Parts of a result: name, figure, and the bar of it in percent. */
export function renderParts(
  parts: readonly (readonly [name: string, figure: number, percent: number])[],
): TemplateResult {
  return html`<dl class="parts small">
    ${parts.map(
      ([name, figure, share]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${figure} ${renderBar(share)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What a run shows of the competences, and what it leaves open of a role. */
export function renderCompetences(
  { competences, role, share }: DebriefFindings,
  words: DebriefWords,
): TemplateResult {
  const told = competences.filter(({ grade }) => grade);
  const others = competences.filter(({ grade }) => !grade);
  return html`<section>
    <h2>${words.competences}</h2>
    ${share === undefined ? html`<p class="small soft">${words.onlyRun}</p>` : nothing}
    ${role ? renderRole(role, words) : nothing}
    ${told.length > 0 ? renderRows(told, words) : html`<p>${words.fewSeen}</p>`}
    ${
      others.length > 0
        ? html`<details class="more">
            <summary>${words.others} (${others.length})</summary>
            ${renderRows(others, words)}
          </details>`
        : nothing
    }
  </section>`;
}

function renderRows(rows: readonly CompetenceRow[], words: DebriefWords): TemplateResult {
  return renderTable({
    heads: [words.competence, words.shownHead, words.decisions],
    rows: rows.map(({ name, share, decisions, grade }) => [
      name,
      grade
        ? html`<strong>${words.grades[grade]}</strong>, ${percent(share)} ${words.of100}
            ${renderBar(percent(share))}`
        : decisions > 0
          ? words.once
          : words.unseen,
      words.decisionsOf(decisions),
    ]),
    figures: 1,
  });
}

function renderRole({ name, weak, unseen }: RoleGap, words: DebriefWords): TemplateResult {
  const lists = [
    [words.roleWeak, weak],
    [words.roleUnseen, unseen],
  ] as const;
  return html`<div class="plate stack-2">
    <h3>${words.role} ${name}</h3>
    ${
      weak.length + unseen.length === 0
        ? html`<p>${words.roleGood}</p>`
        : lists
            .filter(([, names]) => names.length > 0)
            .map(([head, names]) => html`<p>${head} <strong>${names.join(', ')}</strong></p>`)
    }
  </div>`;
}

/** What to work on: competences with the reason, one way to practise, one step for the firm. */
export function renderNext(
  { next, practice, question }: DebriefFindings,
  words: DebriefWords,
): TemplateResult {
  return html`<section>
    <h2>${words.next}</h2>
    ${
      next.length > 0
        ? html`<ol class="route">
            ${next.map((step, at) => renderStep(step, at + 1, words))}
          </ol>`
        : html`<p>${words.nothingNext}</p>`
    }
    <div class="two pair">
      <div class="stack-2">
        <h3>${words.practise}</h3>
        <p>${words.practices[practice]}</p>
      </div>
      ${
        question
          ? html`<div class="stack-2">
              <h3>${words.action}</h3>
              <p><strong>${question}</strong></p>
              <p>${words.actionText}</p>
            </div>`
          : nothing
      }
    </div>
  </section>`;
}

function renderStep({ row, why }: NextStep, place: number, words: DebriefWords): TemplateResult {
  return html`<li>
    <span class="stop" aria-hidden="true">${place}</span>
    <div class="stack-2">
      <h3>${row.name}</h3>
      <p>${why === 'missed' ? words.missed(row.misses) : words[why]}</p>
    </div>
  </li>`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
