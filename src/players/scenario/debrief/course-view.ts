import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DebriefWords } from '../../../i18n/kinds/debrief.js';
import { variables } from '../../../ui/variables.js';
import { renderProse } from '../../../ui/prose.js';
import { courseLine, coursePoints } from './course.js';
import type { DebriefFindings, ToldRound, ToldTurn } from './findings.js';
import { gradeOf } from './grade.js';

/** How a run went: the business result drawn over the rounds, and the same in words. */
export function renderCourse(findings: DebriefFindings, words: DebriefWords): TemplateResult {
  return html`<section>
    <h2>${words.course}</h2>
    <p class="small soft">${words.courseText}</p>
    ${renderDrawing(findings)}
    <details class="more">
      <summary>${words.courseWords}</summary>
      <ol class="small">
        ${findings.rounds.map((round) => renderRound(round, words))}
      </ol>
    </details>
  </section>`;
}

/** The drawing; the words below it say the same, so readers of the screen pass it by. */
function renderDrawing(findings: DebriefFindings): TemplateResult {
  const line = courseLine(findings).map(({ x, y }) => `${String(x)},${String(100 - y)}`);
  return html`<div class="course" aria-hidden="true">
    <div class="field">
      ${[0, 50, 100].map((y) => html`<i class="axis tiny" ${variables({ '--y': y })}>${y}</i>`)}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        ${svg`<polyline points=${line.join(' ')}></polyline>`}
      </svg>
      ${coursePoints(findings).map(
        ({ x, y, strong, turn }) =>
          html`<i
            class="dot ${turn ? 'turn' : strong ? 'strong' : ''}"
            ${variables({ '--x': x, '--y': y })}
            >${turn || nothing}</i
          >`,
      )}
    </div>
    <div class="rounds tiny soft">
      ${findings.rounds.map((_round, at) => html`<span>${at + 1}</span>`)}
    </div>
  </div>`;
}

function renderRound(
  { title, event, decisions, result }: ToldRound,
  words: DebriefWords,
): TemplateResult {
  return html`<li>
    <strong>${title}</strong>
    ${event ? html`<br />${words.event} ${event}` : nothing}
    ${decisions.map(({ title: card, credit }) =>
      credit === undefined ? nothing : html`<br />${card}: ${words.grades[gradeOf(credit)]}`,
    )}
    <br />${words.resultThen} ${result} ${words.of100}
  </li>`;
}

/** The turning points as stops on the route of the run. */
export function renderTurns(
  { turns, business }: DebriefFindings,
  words: DebriefWords,
): TemplateResult {
  return html`<section>
    <h2>${words.turns}</h2>
    ${
      turns.length === 0
        ? html`<p>${words.noTurns}</p>`
        : html`<p class="small soft">${words.turnsText}</p>
            <ol class="route">
              ${turns.map((turn, at) => renderTurn(turn, at + 1, business, words))}
            </ol>`
    }
  </section>`;
}

function renderTurn(
  turn: ToldTurn,
  place: number,
  business: number,
  words: DebriefWords,
): TemplateResult {
  const { when, title, best, other } = turn;
  return html`<li>
    <span class="stop" aria-hidden="true">${place}</span>
    <div class="stack-2">
      <h3>${when}: ${title}</h3>
      <dl class="facts">
        <dt>${words.decided}</dt>
        <dd>${turn.words || words.nothing}</dd>
        <dt>${words.authors}</dt>
        <dd>${best}</dd>
      </dl>
      <p>
        ${other === business ? words.same : words.instead(other, business)}
        ${other > business ? nothing : words.noBetter}
      </p>
      ${renderView(turn, words)}
    </div>
  </li>`;
}

/** The authors' view of a decision; nothing where they gave none. */
export function renderView({ view }: Pick<ToldTurn, 'view'>, words: DebriefWords): unknown {
  return view.length === 0
    ? nothing
    : html`<div class="small">
        <h4>${words.view}</h4>
        <div class="prose">${renderProse(view)}</div>
      </div>`;
}
