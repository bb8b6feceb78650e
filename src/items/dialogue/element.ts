import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/dialogue.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { letterAt, letterPlace } from '../letter.js';
import { respond } from '../respond.js';
import type { DialogueResponse } from './dialogue.js';
import { ended, follow, shareOf, type Path, type Reply, type Step } from './path.js';
import type { DialogueItem } from './schema.js';
import { styles } from './styles.js';
import { judgedTranscriptOf, transcriptOf, type Line } from './transcript.js';

/**
 * Leads the learner through a conversation, one reply at a time.
 *
 * Picking a reply says nothing yet; a button does, so that no slip leads on. What is said stays
 * said, but the conversation can be started again until it is locked, and the learner is told both
 * before. The focus moves to the first line that answers, with no more scrolling than brings it
 * into view, and a live line tells which reply is due, or that the conversation has ended. When
 * the answer is shown, each reply has its mark and its reason, and a stronger one follows.
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

  /** How many lines were there before the learner last said something. */
  #before = Infinity;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say while the conversation has not ended, or a picked reply was not said. */
  get missing(): string {
    const { missing, unsaid } = kindWords('dialogue');
    return this.picked === undefined ? missing : unsaid;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const renewed = changed.has('item') && changed.get('item')?.id !== this.item.id;
    const led = changed.has('response') && changed.get('response')?.join() !== this.response.join();
    if (!renewed && !led) return;
    this.picked = undefined;
    if (renewed) this.#before = Infinity;
  }

  override render() {
    const path = follow(this.item, this.response);
    const { hint, prompt } = this.item;
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(prompt)} ${renderNotes({ hint, problem: '' })}
      ${this.locked || this.reveal ? nothing : renderRule()}
      ${
        this.reveal
          ? this.#renderLines(judgedTranscriptOf(this.item, path))
          : this.#renderTalk(path)
      }
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
    const shut = ended(path) || this.locked;
    return html`${this.#renderLines(transcriptOf(path))} ${shut ? nothing : this.#renderTurn(path)}
      <p class=${shut ? 'ended' : 'hide'} tabindex="-1" aria-live="polite">
        ${this.#standing(path)}
      </p>
      ${this.locked || !shut ? nothing : html`<div class="actions">${this.#renderAgain()}</div>`}`;
  }

  /** The replies to choose from and the button that says one. */
  #renderTurn({ steps, turn }: Path) {
    return html`<div class="turn">
      ${this.#renderReplies(turn?.replies ?? [])}
      <div class="actions">
        <button
          class="btn"
          type="button"
          ?disabled=${this.picked === undefined}
          @click=${this.#say}
        >
          <span>${kindWords('dialogue').say}</span>
        </button>
        ${steps.length > 0 ? this.#renderAgain() : nothing}
      </div>
    </div>`;
  }

  #renderAgain() {
    return html`<button class="btn quiet small" type="button" @click=${this.#startAgain}>
      ${icon('retry')}<span>${kindWords('dialogue').again}</span>
    </button>`;
  }

  #renderLines(lines: readonly Line[]) {
    return html`<ol class="talk" role="list" aria-label=${kindWords('dialogue').talk}>
      ${lines.map((line, at) => renderLine(line, at >= this.#before))}
    </ol>`;
  }

  /** What is due, or why nothing is. */
  #standing(path: Path): string {
    const { due, ended: over, stopped } = kindWords('dialogue');
    if (ended(path)) return over;
    if (this.locked) return stopped;
    return path.steps.length > 0 ? due(path.steps.length + 1) : '';
  }

  #renderReplies(replies: readonly Reply[]) {
    const words = kindWords('dialogue');
    const notes = { problem: this.problem };
    return html`<fieldset
      role="radiogroup"
      aria-describedby=${this.response.length === 0 ? describedBy(notes, 'how') : describedBy(notes)}
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

  readonly #say = () => {
    if (this.locked || this.picked === undefined) return;
    this.#before = this.renderRoot.querySelectorAll('.talk > li').length;
    this.#respond([...this.response, this.picked]);
    // What was said by the learner comes first; new is what follows it.
    this.#showLine(this.#before + 1);
  };

  readonly #startAgain = () => {
    if (this.locked) return;
    this.#before = Infinity;
    this.#respond([]);
    this.#showLine(0);
  };

  #respond(response: DialogueResponse): void {
    this.picked = undefined;
    this.response = response;
    respond(this, response);
  }

  /** Puts the focus on a line once it is there, or on the words that stand at the end. */
  #showLine(place: number): void {
    void this.updateComplete.then(() => {
      const lines = this.renderRoot.querySelectorAll<HTMLElement>('.talk > li');
      const line = lines[place] ?? this.renderRoot.querySelector<HTMLElement>('.ended');
      // Browsers bring what gets the focus to the middle; the page shall not move without need.
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: 'nearest' });
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

/** What cannot be undone and what can, told before the first reply. */
function renderRule() {
  return html`<p id="how" class="help">${kindWords('dialogue').rule}</p>`;
}

/** A line as an entry of the list; one that has just come says so to its style. */
function renderLine(line: Line, fresh: boolean): TemplateResult {
  const { you, stopped, onward } = kindWords('dialogue');
  const arrival = fresh ? 'fresh' : '';
  switch (line.voice) {
    case 'other':
      return renderSpeech(line.who, line.text, `${line.on ? 'on' : ''} ${arrival}`);
    case 'own':
      return renderSpeech(you, line.text, `own ${arrival}`);
    case 'event':
      return html`<li class="event ${arrival}" tabindex="-1"><p>${line.text}</p></li>`;
    case 'onward':
      return html`<li class="event onward">
        <p>${line.begun ? `${stopped} ${onward}` : onward}</p>
      </li>`;
    case 'step':
      return renderStep(line.step);
    case 'strongest': {
      const { text, rationale } = line.reply;
      const tag = messages().item.tagStrongest;
      return renderJudged({ verdict: 'missed', tag, text, reason: rationale });
    }
  }
}

/** The name is read with every line, and seen where the voice changes. */
function renderSpeech(who: string, text: string, classes: string): TemplateResult {
  return html`<li class="line ${classes}" tabindex="-1">
    <p class="who">${who}</p>
    <p>${text}</p>
  </li>`;
}

function renderStep(step: Step): TemplateResult {
  const { tagPartly, tagRight, tagWrong } = messages().item;
  const { text, rationale: reason } = step.reply;
  const share = shareOf(step);
  if (share === 1) return renderJudged({ verdict: 'right', tag: tagRight, text, reason });
  return share > 0
    ? renderJudged({ verdict: 'partly', tag: tagPartly, text, reason })
    : renderJudged({ verdict: 'wrong', tag: tagWrong, text, reason });
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-dialogue': DialogueElement;
  }
}
