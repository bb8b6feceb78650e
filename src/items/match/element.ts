import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/match.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { renderSelect } from '../../ui/select.js';
import { pairVerdict, targetsOf, textsOf, type PairVerdict } from '../pairs.js';
import { respond } from '../respond.js';
import { leftOver, matched, takers, type MatchResponse } from './match.js';
import type { MatchItem } from './schema.js';
import { styles } from './styles.js';

type Row = MatchItem['rows'][number];

/** A pick in a row, and the responses around all that was picked there in one go. */
interface Pick {
  readonly row: string;
  readonly before: MatchResponse;
  readonly after: MatchResponse;
}

/**
 * Asks the learner to give each row what belongs to it.
 *
 * Each row has a native select or, where several targets may belong to it, a box for each target.
 * Arrows pick whatever they pass in a select; another row gets back what was only passed.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the MatchResponse.
 */
export class MatchElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: MatchItem;

  /** By row: the key of its target, or a list of them. */
  @property({ attribute: false }) response: MatchResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each row fares. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** Keys of the rows that just lost their target to another one. */
  @state() private robbed: readonly string[] = [];

  #last: Pick | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no row was matched. */
  get missing(): string {
    return kindWords('match').missing;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) this.robbed = [];
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first control. */
  focusControl(): void {
    focusPart(this, this.item.many ? 'input' : 'select');
  }

  #renderControls() {
    const { item, problem } = this;
    const all = item.many && !this.locked ? messages().item.chooseAll : '';
    const notes = { hint: [item.hint, all].filter(Boolean).join(' '), problem };
    return html`<fieldset ?disabled=${this.locked} aria-describedby=${describedBy(notes)}>
        <legend>${renderQuestion(item.prompt)}</legend>
        ${renderNotes(notes)}
        <div class="rows">
          ${item.rows.map((row) => (item.many ? this.#renderBoxes(row) : this.#renderSelect(row)))}
        </div>
      </fieldset>
      <p class="echo" aria-live="polite">${this.#echo()}</p>`;
  }

  #renderSelect({ key, text }: Row) {
    const words = kindWords('match');
    const [value = ''] = targetsOf(this.response, key);
    return html`<div class="row">
      <label for="row-${key}" class="term">${text}</label>
      ${renderSelect({
        id: `row-${key}`,
        options: this.item.targets.map((target) => ({
          value: target.key,
          text: this.#used(key, target.key) ? words.used(target.text) : target.text,
        })),
        value,
        empty: this.locked ? messages().phrases.notAnswered : words.choose,
        invalid: this.problem !== '',
        describedBy: this.problem ? 'problem' : nothing,
        pick: (target) => this.#pick(key, target),
      })}
    </div>`;
  }

  #renderBoxes({ key, text }: Row) {
    const picked = targetsOf(this.response, key);
    return html`<fieldset class="row">
      <legend class="term">${text}</legend>
      <div class="chips">
        ${this.item.targets.map((target) =>
          renderOption({
            control: 'checkbox',
            name: key,
            text: this.#used(key, target.key) ? kindWords('match').used(target.text) : target.text,
            checked: picked.includes(target.key),
            classes: this.locked ? 'chip locked' : 'chip',
            invalid: this.problem !== '',
            describedBy: this.problem ? 'problem' : nothing,
            pick: () => this.#pick(key, target.key),
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderJudged() {
    const { leftOver: tag } = kindWords('match');
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(this.item.prompt)}
      <ul class="options" role="list">
        ${this.item.rows.map((row) => this.#renderFare(row))}
        ${leftOver(this.item).map(({ text, rationale }) =>
          renderJudged({ verdict: 'open', tag, text, reason: rationale }),
        )}
      </ul>
    </div>`;
  }

  #renderFare(row: Row) {
    const verdict = pairVerdict(row, this.response);
    const yours = textsOf(this.item.targets, targetsOf(this.response, row.key));
    const right = textsOf(this.item.targets, [row.to].flat());
    const both = verdict === 'wrong' || verdict === 'partly';
    const text = html`<strong>${row.text}</strong>
      <span class="said">${yours || right}</span>
      ${
        both ? html`<span class="said"><b>${kindWords('match').right}</b> ${right}</span>` : nothing
      }`;
    return renderJudged({ verdict, tag: this.#tag(verdict), text, reason: row.rationale });
  }

  #tag(verdict: PairVerdict): string {
    const { tagRight, tagPartly, tagWrong, rightAnswer } = messages().item;
    return { right: tagRight, partly: tagPartly, wrong: tagWrong, missed: rightAnswer }[verdict];
  }

  /** How far the learner is, and which rows are open again. */
  #echo(): string {
    const words = kindWords('match');
    const { rows } = this.item;
    const open = rows.filter(({ key }) => this.robbed.includes(key) && !(key in this.response));
    const filled = rows.filter(({ key }) => key in this.response).length;
    return [words.done(filled, rows.length), ...open.map(({ text }) => words.openAgain(text))].join(
      '. ',
    );
  }

  /** Whether another row has a target that may be used once. */
  #used(row: string, target: string): boolean {
    return takers(this.item, this.response, row, target).length > 0;
  }

  #pick(row: string, target: string): void {
    if (this.locked) return;
    const { item } = this;
    const before = this.#before(row);
    this.robbed = takers(item, before, row, target);
    this.response = matched(item, before, row, target);
    this.#last = { row, before, after: this.response };
    respond(this, this.response);
  }

  /** The response that a pick goes by: the one before all picks in the same select since the last row. */
  #before(row: string): MatchResponse {
    const last = this.#last;
    const on = !this.item.many && last?.row === row && last.after === this.response;
    return on ? last.before : this.response;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-match': MatchElement;
  }
}
