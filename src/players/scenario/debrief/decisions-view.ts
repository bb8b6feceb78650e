import { html, nothing, type TemplateResult } from 'lit';
import type { CompetenceName } from '../../../core/competence/framework.js';
import type { DebriefWords } from '../../../i18n/kinds/debrief.js';
import type {} from '../../../i18n/kinds/scenario.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { degreeOf } from '../aftermath.js';
import { renderView } from './course-view.js';
import type { DebriefFindings, ToldDecision } from './findings.js';
import { gradeOf } from './grade.js';

/** Every decision of a run, round by round, to be opened. */
export function renderDecisions(
  { rounds }: DebriefFindings,
  names: readonly CompetenceName[],
  words: DebriefWords,
): TemplateResult {
  return html`<section>
    <h2>${words.all}</h2>
    ${rounds.map(
      ({ title, decisions }) =>
        html`<h3 class="when">${title}</h3>
          ${decisions.map((decision) => renderDecision(decision, names, words))}`,
    )}
  </section>`;
}

function renderDecision(
  decision: ToldDecision,
  names: readonly CompetenceName[],
  words: DebriefWords,
): TemplateResult {
  const { degrees } = kindWords('scenario');
  const { title, credit, evidence, feedback, facts } = decision;
  return html`<details class="more">
    <summary>
      ${title}${credit === undefined ? nothing : `: ${words.grades[gradeOf(credit)]}`}
    </summary>
    <div class="stack-2 small">
      ${renderPart(words.decided, decision.words || words.nothing)}
      ${feedback ? renderPart(words.follows, feedback) : nothing}
      ${
        evidence.length > 0
          ? renderPart(
              words.evidence,
              html`<ul>
                ${evidence.map(
                  ({ competence, score, most }) =>
                    html`<li>
                      ${names.find(({ id }) => id === competence)?.name}:
                      ${degrees[degreeOf(score, most)]}
                    </li>`,
                )}
              </ul>`,
            )
          : html`<p>${words.noCompetence}</p>`
      }
      ${renderView(decision, words)}
      ${
        facts.length > 0
          ? renderPart(
              words.facts,
              html`<ul lang="en">
                ${facts.map((fact) => html`<li>${fact}</li>`)}
              </ul>`,
            )
          : nothing
      }
    </div>
  </details>`;
}

function renderPart(head: string, content: unknown): TemplateResult {
  return html`<div>
    <h4>${head}</h4>
    <div>${content}</div>
  </div>`;
}
