import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../core/scenario/scenario.js';
import type { Evidence, Line } from '../../core/scenario/world.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { icon } from '../../ui/icon.js';
import { degreeOf } from './aftermath.js';
import type { ScenarioContent } from './content.js';
import { changeOf } from './figures.js';

/** Something that may have a picture. */
interface Pictured {
  readonly picture?: string | undefined;
  readonly pictureAlt?: string | undefined;
}

/** A picture of the story; nothing where there is none. */
export function renderPicture({ picture, pictureAlt }: Pictured, classes = 'picture'): unknown {
  return picture ? html`<img class=${classes} src=${picture} alt=${pictureAlt ?? ''} />` : nothing;
}

/** Where a screen belongs, above its title. */
export function renderWhere(...parts: readonly (string | undefined)[]): TemplateResult {
  return html`<p class="where">${parts.filter(Boolean).join(' · ')}</p>`;
}

/** What moved and why, without the lines of the account. */
export function renderCauses(game: Scenario, lines: readonly Line[]): unknown {
  const told = lines.filter(({ account, text }) => !account && text);
  if (told.length === 0) return nothing;
  const words = kindWords('scenario');
  return html`<table class="table causes">
    <caption class="hide">
      ${words.changed}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.causes}</th>
        <th scope="col" class="n">${words.change}</th>
      </tr>
    </thead>
    <tbody>
      ${told.map(
        (line) =>
          html`<tr>
            <td>${line.text}</td>
            <td class="n">${changeOf(game, line)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const SIGNS = { none: 'none', part: 'partly', most: 'partly', full: 'right' } as const;

/** What a decision shows, in words for each competence. */
export function renderEvidence(
  { competences = [] }: ScenarioContent,
  evidence: readonly Evidence[],
): TemplateResult {
  const { degrees } = kindWords('scenario');
  return html`<ul class="evidence">
    ${evidence.map(({ competence, score, most }) => {
      const degree = degreeOf(score, most);
      const name = competences.find(({ id }) => id === competence)?.name;
      return html`<li>
        <span class="mark ${SIGNS[degree]}" aria-hidden="true"
          >${degree === 'full' ? icon('check') : nothing}</span
        >
        <span>
          <span class="ref">${competence.replace(/(\D)(\d)/, '$1 $2')}</span> ${name}:
          <b>${degrees[degree]}</b>
        </span>
      </li>`;
    })}
  </ul>`;
}

/** The one way on, for the dock. */
export function renderMain(words: string, go: () => void): TemplateResult {
  return html`<button class="btn main" type="button" @click=${go}>
    <span>${words}</span>${icon('next')}
  </button>`;
}

/** A question to think about. */
export function renderThought(question: string): TemplateResult {
  return html`<section class="plate land">
    <h2>${kindWords('scenario').think}</h2>
    <p>${question}</p>
  </section>`;
}
