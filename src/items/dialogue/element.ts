import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/dialogue.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { letterAt, letterPlace } from '../letter.js';
import { respond } from '../respond.js';
import type { DialogueResponse } from './dialogue.js';
import {
  ended,
  follow,
  shareOf,
  strongestOf,
  strongestPath,
  type Path,
  type Reply,
  type Step,
  type Turn,
} from './path.js';
import type { DialogueItem } from './schema.js';
import { styles } from './styles.js';

/**
 * Leads the learner through a conversation, one reply at a time.
 *
 * Picking a reply says nothing yet; a button does. Then the focus moves to the first new line,
 * and a live line tells which reply is due, or that the conversation has ended. It can be
 * started again until it is locked. When the answer is shown, each reply has its mark and its
 * reason, and the strongest one stands below it.
 *
 * @event ptl-respond - The learner said something or started again; `detail` is the DialogueResponse.
 */
export class DialogueElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: DialogueItem;

  /** Letters of the replies given so far. */
  @property({ attribute: false }) response: DialogueResponse = [];

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each reply fares, and the strongest ones. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** The letter of the reply that is picked but not yet said. */
  @state() private picked: string | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say while the conversation has not ended. */
  get missing(): string {
    return kindWords('dialogue').missing;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') && changed.get('item')?.id !== this.item.id) this.picked = undefined;
  }

  override render() {
    const path = follow(this.item, this.response);
    const { hint, prompt } = this.item;
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(prompt)} ${renderNotes({ hint, problem: '' })}
      ${this.reveal ? this.#renderJudged(path) : this.#renderTalk(path)}
    </div>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the picked reply or the first, or on the button that starts again. */
  focusControl(): void {
    focusPart(this, this.picked === undefined ? 'input, button' : 'input:checked');
  }

  #renderTalk(path: Path) {
    const words = kindWords('dialogue');
    const { steps, turn } = path;
    const over = ended(path);
    return html`<ol class="talk" role="list">
        ${steps.map((step) => [
          renderLines(step.turn),
          renderLine(words.you, step.reply.text, 'own'),
          renderEvent(step.reply),
        ])}
        ${renderLines(turn)}
      </ol>
      ${turn?.replies && !this.locked ? this.#renderReplies(turn.replies) : nothing}
      <p class=${over ? 'ended' : 'hide'} tabindex="-1" aria-live="polite">
        ${over ? words.ended : steps.length > 0 ? words.due(steps.length + 1) : ''}
      </p>
      ${this.locked ? nothing : this.#renderActions(over, steps.length > 0)}`;
  }

  #renderReplies(replies: readonly Reply[]) {
    const words = kindWords('dialogue');
    const notes = { problem: this.problem };
    return html`<fieldset
      role="radiogroup"
      aria-describedby=${describedBy(notes)}
      aria-invalid=${this.problem ? 'true' : 'false'}
    >
      <legend class="label">${words.reply}</legend>
      ${renderNotes(notes)}
      <div class="options" @keydown=${this.#onKey}>
        ${replies.map(({ key, text }, place) =>
          renderOption({
            control: 'radio',
            text,
            checked: this.picked === key,
            letter: letterAt(place),
            pick: () => {
              this.picked = key;
            },
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderActions(over: boolean, begun: boolean) {
    const words = kindWords('dialogue');
    const none = this.picked === undefined;
    return html`<div class="actions">
      ${
        over
          ? nothing
          : html`<button class="btn" type="button" ?disabled=${none} @click=${this.#say}>
              <span>${words.say}</span>
            </button>`
      }
      ${
        begun
          ? html`<button class="btn quiet small" type="button" @click=${this.#startAgain}>
              <span>${words.again}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The conversation as it went; one that was broken off goes on with the strongest replies. */
  #renderJudged({ steps, turn }: Path) {
    const rest = strongestPath(this.item, turn);
    return html`<ol class="talk" role="list">
      ${steps.map((step) => [
        renderLines(step.turn),
        this.#renderOwn(step),
        renderEvent(step.reply),
      ])}
      ${rest.steps.map((step) => [
        renderLines(step.turn),
        renderStrongest(step.reply),
        renderEvent(step.reply),
      ])}
      ${renderLines(rest.turn)}
    </ol>`;
  }

  #renderOwn(step: Step) {
    const { turn, reply } = step;
    const { tagPartly, tagRight, tagWrong } = messages().item;
    const share = shareOf(step);
    const [verdict, tag] =
      share === 1
        ? (['right', tagRight] as const)
        : share > 0
          ? (['partly', tagPartly] as const)
          : (['wrong', tagWrong] as const);
    return [
      renderJudged({ verdict, tag, text: reply.text, reason: reply.rationale }),
      share === 1 || !turn.replies ? nothing : renderStrongest(strongestOf(turn.replies)),
    ];
  }

  readonly #say = () => {
    if (this.locked || this.picked === undefined) return;
    const before = this.renderRoot.querySelectorAll('.talk > li').length;
    this.#respond([...this.response, this.picked]);
    // What was said by the learner comes first; new is what follows it.
    this.#focusLine(before + 1);
  };

  readonly #startAgain = () => {
    if (this.locked) return;
    this.#respond([]);
    this.#focusLine(0);
  };

  #respond(response: DialogueResponse): void {
    this.picked = undefined;
    this.response = response;
    respond(this, response);
  }

  /** Puts the focus on a line once it is there, or on the words that stand at the end. */
  #focusLine(place: number): void {
    void this.updateComplete.then(() => {
      const line = this.renderRoot.querySelectorAll<HTMLElement>('.talk > li')[place];
      if (line) line.focus();
      else focusPart(this, '.ended');
    });
  }

  #onKey(event: KeyboardEvent): void {
    const replies = follow(this.item, this.response).turn?.replies ?? [];
    const place = letterPlace(event, replies.length);
    if (place === undefined) return;
    event.preventDefault();
    this.picked = replies[place]?.key;
    this.renderRoot.querySelectorAll('input')[place]?.focus();
  }
}

function renderLines(turn: Turn | undefined): readonly TemplateResult[] {
  return (turn?.says ?? []).map(({ who, line }) => renderLine(who, line));
}

function renderLine(who: string, line: string, side = ''): TemplateResult {
  return html`<li class="line ${side}" tabindex="-1">
    <p class="who">${who}</p>
    <p>${line}</p>
  </li>`;
}

/** What happens after a reply. */
function renderEvent({ consequence }: Reply) {
  return consequence ? html`<li class="event" tabindex="-1"><p>${consequence}</p></li>` : nothing;
}

function renderStrongest({ text, rationale }: Reply): TemplateResult {
  const tag = messages().item.tagStrongest;
  return renderJudged({ verdict: 'missed', tag, text, reason: rationale });
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-dialogue': DialogueElement;
  }
}
