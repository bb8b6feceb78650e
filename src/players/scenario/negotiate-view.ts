import { html, nothing } from 'lit';
import {
  isOpen,
  pointsOf,
  talkOf,
  wayPick,
  type Package,
  type Talk,
} from '../../core/scenario/kinds/negotiate.js';
import type { Issue, NegotiateCard, Question } from '../../core/scenario/scenario.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderOption } from '../../ui/option-row.js';
import { variables } from '../../ui/variables.js';
import type { CardFace, Hand } from './hand.js';

/** A negotiation: what was said, what can be said, the next offer, and what the other side offers. */
export function negotiateFace(hand: Hand<NegotiateCard>): CardFace {
  const { table, picks } = hand;
  const { card } = table;
  const words = kindWords('scenario');
  const made = picks.slice(0, hand.final);
  const talk = talkOf(card, made);
  const draft = talkOf(card, picks).draft;
  if (talk.deal) {
    return {
      body: html`${renderTalk(hand, made)} ${renderClosings(hand)}`,
      missing: words.chooseClosing,
    };
  }
  return {
    body: html`${renderTalk(hand, made)}
      <div class="split">
        <div class="stack-5">
          ${talk.counter ? renderCounter(hand, talk.counter) : nothing} ${renderSayings(hand, made)}
          <button
            class="btn"
            type="button"
            @click=${() => {
              hand.make('leave');
            }}
          >
            <span>${words.leave}</span>
          </button>
        </div>
        <section class="stack" aria-labelledby="draft">
          <h2 id="draft">${words.draft}</h2>
          <p class="hint">${words.limit(card.walkAway.own)}</p>
          ${card.issues.map((issue) => renderIssue(hand, issue, draft))}
        </section>
      </div>`,
    count: words.thisOffer(pointsOf(card, draft, 'own'), card.patience - talk.offers),
    missing: '',
    way: {
      words: words.offer,
      go: () => {
        hand.make(...changedWays(card, talk, draft), 'offer');
      },
    },
  };
}

/** What was said so far, the latest at the end. */
function renderTalk({ table: { card } }: Hand<NegotiateCard>, made: readonly string[]) {
  const { talk, you } = kindWords('scenario');
  const lines = made.flatMap((pick, at) =>
    linesOf(card, pick, talkOf(card, made.slice(0, at + 1))),
  );
  if (lines.length === 0) return nothing;
  return html`<section aria-labelledby="talk">
    <h2 id="talk" class="hide">${talk}</h2>
    <ol class="list talk">
      ${lines.map(
        ([own, said], at) =>
          html`<li
            class="${own ? 'own' : ''} ${at === lines.length - 1 ? 'fresh' : ''}"
            tabindex="-1"
          >
            <b class="tiny soft">${own ? you : card.partner}</b>
            <p>${said}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What can be asked or told; the own limit has a pick of its own. */
function sayingsOf({ questions, limit }: NegotiateCard): readonly Question[] {
  return [...questions, { ...limit, id: 'limit' }];
}

type SpokenLine = readonly [own: boolean, said: string];

function linesOf(card: NegotiateCard, pick: string, talk: Talk): readonly SpokenLine[] {
  const words = kindWords('scenario');
  const asked = sayingsOf(card).find(({ id }) => id === pick);
  if (asked)
    return [
      [true, asked.text],
      [false, asked.answer],
    ];
  if (pick === 'accept')
    return [
      [true, words.accepted],
      [false, words.deal],
    ];
  if (pick !== 'offer') return [];
  const { deal, counter, broken } = talk;
  const answer = deal ? words.deal : broken ? words.broken : inWords(card, counter ?? {});
  return [
    [true, inWords(card, talk.draft)],
    [false, answer],
  ];
}

/** A package as a list in one line. */
function inWords({ issues }: NegotiateCard, all: Package): string {
  return issues
    .map(({ id, name, ways }) => `${name}: ${ways.find(({ key }) => key === all[id])?.text ?? ''}`)
    .join(' · ');
}

function renderCounter(hand: Hand<NegotiateCard>, counter: Package) {
  const { card } = hand.table;
  const words = kindWords('scenario');
  return html`<section class="plate land stack-2" aria-labelledby="counter">
    <h2 id="counter">${words.counter}</h2>
    <dl class="facts">
      ${card.issues.map(({ id, name, ways }) => [
        html`<dt>${name}</dt>`,
        html`<dd>${ways.find(({ key }) => key === counter[id])?.text}</dd>`,
      ])}
    </dl>
    <p class="small">${words.worth(pointsOf(card, counter, 'own'))}</p>
    <button
      class="btn"
      type="button"
      @click=${() => {
        hand.make('accept');
      }}
    >
      <span>${words.accept}</span>
    </button>
  </section>`;
}

/** What can be asked or told now. */
function renderSayings(hand: Hand<NegotiateCard>, made: readonly string[]) {
  const { card } = hand.table;
  const sayings = sayingsOf(card).filter(({ id }) => isOpen(card, made, id));
  if (sayings.length === 0) return nothing;
  return html`<section class="stack-2" aria-labelledby="ask">
    <h2 id="ask">${kindWords('scenario').ask}</h2>
    <ul class="list findings">
      ${sayings.map(
        ({ id, text }) =>
          html`<li>
            <button
              class="btn quiet small"
              type="button"
              @click=${() => {
                hand.make(id);
              }}
            >
              <span>${text}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderIssue(hand: Hand<NegotiateCard>, { id, name, ways }: Issue, draft: Package) {
  const { worth } = kindWords('scenario');
  const others = hand.picks
    .slice(hand.final)
    .filter((pick) => ways.every(({ key }) => wayPick(id, key) !== pick));
  return html`<fieldset>
    <legend class="label">${name}</legend>
    <div class="options tight">
      ${ways.map(({ key, text, own }) =>
        renderOption({
          control: 'radio',
          name: id,
          text: html`<span class="line"
            ><span>${text}</span>
            <span class="worth tiny"
              >${worth(own)}<i aria-hidden="true" ${variables({ '--at': own })}></i></span
          ></span>`,
          checked: draft[id] === key,
          pick: () => {
            hand.change([...others, wayPick(id, key)]);
          },
        }),
      )}
    </div>
  </fieldset>`;
}

function renderClosings(hand: Hand<NegotiateCard>) {
  const { card } = hand.table;
  return html`<fieldset>
    <legend class="label">${kindWords('scenario').closing}</legend>
    <div class="options">
      ${card.closings.map(({ id, text }) =>
        renderOption({
          control: 'radio',
          text,
          checked: hand.picks.includes(id),
          pick: () => {
            hand.change([id]);
          },
        }),
      )}
    </div>
  </fieldset>`;
}

/** The picks that turn what was offered last into the draft. */
function changedWays({ issues }: NegotiateCard, talk: Talk, draft: Package): readonly string[] {
  return issues
    .filter(({ id }) => draft[id] !== talk.draft[id])
    .map(({ id }) => wayPick(id, draft[id] ?? ''));
}
