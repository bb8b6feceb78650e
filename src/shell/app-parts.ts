import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../i18n/current.js';
import { languageName } from '../i18n/format.js';
import { icon, type IconName } from '../ui/icon.js';
import { activityKind, type AppSession } from './activities.js';
import type { Choice } from './choices.js';
import { workState } from './work-state.js';

/** The language switch, for the `language` slot of the frame; nothing where there is no choice. */
export function renderLanguages(
  tags: readonly string[],
  current: string,
  speak: (tag: string) => void,
): TemplateResult | typeof nothing {
  if (tags.length < 2) return nothing;
  const change = (event: Event & { currentTarget: HTMLSelectElement }) => {
    speak(event.currentTarget.value);
  };
  return html`<span slot="language" class="select">
    <select class="text" aria-label=${messages().language.label} @change=${change}>
      ${tags.map(
        (tag) =>
          html`<option value=${tag} lang=${tag} .selected=${tag === current}>
            ${languageName(tag)}
          </option>`,
      )}
    </select>
    ${icon('open')}
  </span>`;
}

/** What happens to the work, for the `status` slot of the frame. */
export function renderStatus(session: AppSession, refused: boolean): TemplateResult {
  const { launch, delivery } = session;
  const work = workState(launch, delivery.delivery, delivery.underWay, refused);
  return html`<ptl-status
    slot="status"
    class=${work ? '' : 'silent'}
    .work=${work}
    .at=${delivery.acceptedAt}
    .wait=${session.wait}
  ></ptl-status>`;
}

/** How far the learner is, for the `scale` slot of the frame. */
export function renderScale({ content, state }: AppSession): TemplateResult {
  const { steps, at, lead, rest, aside } = activityKind(content.kind).progress(content, state);
  return html`<ptl-scale
    slot="scale"
    .steps=${steps}
    .at=${at}
    lead=${lead}
    rest=${rest}
    aside=${aside}
  ></ptl-scale>`;
}

/** The last screen; it says that all is saved only where that is known to be `safe`. */
export function renderLeft(safe: boolean): TemplateResult {
  const { left } = messages().results;
  return html`<div class="mid stack">
    <h1 tabindex="-1">${left.title}</h1>
    ${safe ? html`<p>${left.text}</p>` : nothing}
  </div>`;
}

/** A dock with the one way on, for the `dock` slot of the frame. */
export function renderDock(
  choice: Choice,
  words: string,
  sign: IconName,
  choose: (choice: Choice) => void,
): TemplateResult {
  const back = sign === 'back';
  const press = () => {
    choose(choice);
  };
  return html`<ptl-dock slot="dock">
    <button class="btn ${back ? '' : 'main'}" type="button" @click=${press}>
      ${back ? icon(sign) : nothing}<span>${words}</span>${back ? nothing : icon(sign)}
    </button>
  </ptl-dock>`;
}
