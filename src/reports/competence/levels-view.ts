import { html, nothing, type TemplateResult } from 'lit';
import { kindWords } from '../../i18n/kinds/words.js';
import { variables } from '../../ui/variables.js';
import type { CompetenceLevel, Level } from './competence.js';
import { scoreOf } from './measure.js';
import { refOf, runWords } from './wording.js';

/**
 * A table of levels in words, with the answers on which each rests.
 *
 * @param head What the rows are.
 * @param scored Whether the score stands there too, and where what the learner said lies elsewhere.
 */
export function renderLevels(
  head: string,
  levels: readonly (Level & Pick<CompetenceLevel, 'gap'>)[],
  scored = false,
): TemplateResult {
  const words = kindWords('competence');
  const { levelHead, answersHead, scoreHead } = words;
  const figures = scored ? [answersHead, scoreHead] : [answersHead];
  return html`<table class="table blocks">
    <thead>
      <tr>
        ${[head, levelHead].map((one) => html`<th scope="col">${one}</th>`)}
        ${figures.map((one) => html`<th scope="col" class="n">${one}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${levels.map(
        (one) =>
          html`<tr>
            <th scope="row"><span class="ref">${refOf(one.id)}</span> ${one.name}</th>
            <td data-head=${levelHead}>
              ${runWords(one.named, words)}
              <i
                class="steps"
                ${variables({ '--from': one.named?.from ?? 0, '--to': one.named?.to ?? -1 })}
              ></i>
              ${
                scored && one.gap
                  ? html`<span class="gap small soft">${words[`${one.gap}Rated`]}</span>`
                  : nothing
              }
            </td>
            ${figures.map(
              (figure, at) =>
                html`<td class="n" data-head=${figure}>
                  ${at > 0 ? scoreOf(one) : one.answered}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
