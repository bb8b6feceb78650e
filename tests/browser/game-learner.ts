import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Table } from '../../src/core/scenario/card-kind.js';
import { cardKind } from '../../src/core/scenario/kinds/index.js';
import { wayPick } from '../../src/core/scenario/kinds/negotiate.js';
import type { Policy } from '../../src/core/scenario/policies.js';
import { tableOf } from '../../src/core/scenario/play.js';
import { wordsOf as codeWords } from '../../src/core/scenario/run-code.js';
import type { Card, NegotiateCard } from '../../src/core/scenario/scenario.js';
import { en } from '../../src/i18n/en.js';
import * as english from '../../src/i18n/en/index.js';
import { registerAllKindWords } from '../../src/i18n/kinds/words.js';
import { useLanguage } from '../../src/i18n/current.js';
import type { ScenarioContent } from '../../src/players/scenario/content.js';
import { atPlace } from '../../src/players/scenario/figures.js';
import { scenario, type ScenarioAction } from '../../src/players/scenario/scenario.js';
import {
  isFinished,
  settingOf,
  worldOf,
  type PlayedRun,
  type ScenarioState,
} from '../../src/players/scenario/scenario-state.js';
import { filesOf, packedModuleOf } from '../bench/package-words.js';
import type { KeyboardLearner } from './keyboard.js';
import type { Learner } from './learner.js';

registerAllKindWords('en', english);
useLanguage('en');

const words = english.scenario;

/** The game in a package, as its learners get it in English. */
export function gameIn(zip: string): ScenarioContent {
  const folder = resolve(process.env['PORTOLAN_DIST'] ?? 'dist', 'packages');
  const { activity } = packedModuleOf(filesOf(readFileSync(resolve(folder, zip))));
  // Only packages of games are asked for.
  return { ...activity, phrases: en.phrases } as ScenarioContent;
}

/** How a learner does something with a control: a pointer presses it, keys go there first. */
export interface Hands {
  press(button: Locator): Promise<void>;
  tick(control: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

/** A learner who plays a game by a policy, and reckons along what should come of it. */
export class GameLearner {
  /** The attempt as it should be. */
  state: ScenarioState;
  readonly content: ScenarioContent;
  learner: Learner;
  hands: Hands;

  constructor(content: ScenarioContent, learner: Learner, hands: Hands) {
    this.content = content;
    this.learner = learner;
    this.hands = hands;
    this.state = scenario.start(content, 0);
  }

  get over(): boolean {
    return isFinished(this.content, this.state);
  }

  /** The card on the table, while one is shown. */
  get table(): Table | undefined {
    const setting = settingOf(this.content, this.state);
    const world = worldOf(this.content, this.state);
    return this.state.at === 'card' && setting && world ? tableOf(setting, world) : undefined;
  }

  /** Chooses how to play, by a code that somebody has told. */
  async setUp({ code, mode, persona }: PlayedRun): Promise<void> {
    const { game, modes } = this.content;
    const { view } = this.learner;
    const firm = game.personas.find(({ id }) => id === persona)?.name ?? '';
    if (game.personas.length > 1) await this.hands.tick(this.#radio(firm));
    if (modes.length > 1) await this.hands.tick(this.#radio(words.modes[mode].title));
    await this.hands.tick(this.#radio(words.tutorCourse.title));
    await this.hands.type(view.getByRole('textbox'), codeWords(code));
    await this.#main(en.start.begin);
    this.#reckon({ type: 'set-up', persona, mode, code });
  }

  /** Does what the screen asks for: reads on, or decides. */
  async step(policy: Policy): Promise<void> {
    const { table } = this;
    if (table) await this.#decide(table, policy(table));
    else {
      await this.#main(en.question.continue);
      this.#reckon({ type: 'continue' });
    }
    await this.arrived();
  }

  /** Waits until the screen that should be there is there. */
  async arrived(): Promise<void> {
    const { view } = this.learner;
    const { table } = this;
    const title = this.over
      ? view.getByText(words.business)
      : table
        ? this.learner.heading(this.#told(table, table.card.title))
        : this.learner.heading();
    await title.first().waitFor();
  }

  async #decide(table: Table, picks: readonly string[]): Promise<void> {
    const { card } = table;
    const kind = cardKind(card);
    for (const pick of picks) {
      if (pick === 'done') continue;
      await this.#pick(table, pick);
      if (kind.stepwise && isFinal(card, pick)) {
        this.#final(picks, this.state.draft.length, pick);
      }
    }
    if (this.state.at !== 'card' || this.table?.card.id !== card.id) return;
    const closes = card.kind !== 'negotiate' || picks.at(-1) !== 'leave';
    if (closes) await this.#main(words.decide);
    this.#reckon({ type: 'decide', picks, seconds: 0 });
  }

  /** What the screen has made final by now. */
  #final(picks: readonly string[], from: number, until: string): void {
    for (const pick of picks.slice(from, picks.indexOf(until, from) + 1)) {
      this.#reckon({ type: 'pick', pick, seconds: 0 });
    }
  }

  async #pick({ card, ...table }: Table, pick: string): Promise<void> {
    const { view } = this.learner;
    const box = (name: string) => view.getByRole('checkbox', { name });
    const of = <One extends { readonly id: string }>(list: readonly One[]) =>
      list.find(({ id }) => id === pick);
    switch (card.kind) {
      case 'options': {
        const option = card.variants[table.variant]?.options.find(({ key }) => key === pick);
        return this.hands.tick(this.#radio(this.#told({ card, ...table }, option?.text ?? '')));
      }
      case 'choose': {
        const [way, id = '', at] = pick.split('-');
        const place = this.content.game.places.find((one) => one.id === id);
        const name = place?.name ?? '';
        if (way === 'open') {
          return this.hands.tick(
            card.most === 1 ? this.#radio(words.open(name)) : box(words.open(name)),
          );
        }
        const asked = card.findings[id]?.[Number(at) - 1]?.asked ?? '';
        return this.hands.press(
          view.getByRole('region', { name }).getByRole('button', { name: asked }),
        );
      }
      case 'quote': {
        const block = of(card.blocks);
        const margin = of(card.margins);
        return this.hands.tick(block ? box(block.name) : this.#radio(margin?.text ?? ''));
      }
      case 'negotiate':
        return this.#talk(card, pick);
      case 'allocate': {
        const name = of(card.choices)?.name ?? '';
        return card.most > 1
          ? this.hands.press(this.learner.button(words.one(name)))
          : this.hands.tick(box(name));
      }
      case 'compose':
        return this.hands.tick(box(of(card.tiles)?.text ?? ''));
    }
  }

  async #talk(card: NegotiateCard, pick: string): Promise<void> {
    const { view } = this.learner;
    const said = [...card.questions, { ...card.limit, id: 'limit' }].find(({ id }) => id === pick);
    if (said) return this.hands.press(this.learner.button(said.text));
    const closing = card.closings.find(({ id }) => id === pick);
    if (closing) return this.hands.tick(this.#radio(closing.text));
    if (pick === 'offer') return this.#main(words.offer);
    if (pick === 'accept') return this.hands.press(this.learner.button(words.accept));
    if (pick === 'leave') return this.hands.press(this.learner.button(words.leave));
    const issue = card.issues.find(({ id, ways }) =>
      ways.some(({ key }) => wayPick(id, key) === pick),
    );
    const way = issue?.ways.find(({ key }) => wayPick(issue.id, key) === pick);
    const group = view.getByRole('group', { name: issue?.name ?? '' });
    return this.hands.tick(group.getByRole('radio', { name: way?.text ?? '' }));
  }

  #radio(name: string): Locator {
    return this.learner.view.getByRole('radio', { name });
  }

  #main(name: string): Promise<void> {
    return this.hands.press(this.learner.button(name));
  }

  #told({ setting, world }: Table, text: string): string {
    return atPlace(setting.scenario, world, text);
  }

  #reckon(action: ScenarioAction): void {
    const before = this.state;
    this.state = scenario.apply(this.content, before, action);
    if (this.state === before) throw new Error(`Nothing comes of ${JSON.stringify(action)}`);
  }
}

/** Whether a pick of a card that answers cannot be taken back; ways to settle an issue are made final by the offer. */
function isFinal(card: Card, pick: string): boolean {
  if (card.kind === 'choose') return !pick.startsWith('open-');
  if (card.kind !== 'negotiate') return false;
  const { closings, issues } = card;
  const ways = issues.flatMap(({ id, ways }) => ways.map(({ key }) => wayPick(id, key)));
  return ![...closings.map(({ id }) => id), ...ways].includes(pick);
}

/** Hands that point. */
export const pointer: Hands = {
  press: (button) => button.click(),
  // A label may take half a screen; the control in it is what is meant.
  tick: (control) => control.check(),
  type: (field, text) => field.fill(text),
};

/** Hands on a keyboard, and nothing else. */
export function keys(learner: KeyboardLearner): Hands {
  const { frame } = learner.play;
  return {
    press: async (button) => {
      if (!(await learner.isOn(button))) await learner.tabInto(button);
      await learner.press('Enter');
    },
    tick: async (control) => {
      const name = await control.getAttribute('name');
      const type = await control.getAttribute('type');
      if (type === 'radio') {
        await learner.tabInto(frame.locator(`input[name="${name ?? ''}"]`));
        await learner.pressUntil('ArrowDown', () => learner.isOn(control));
        if (!(await control.isChecked())) await learner.press('Space');
        return;
      }
      await learner.tabInto(control);
      await learner.press('Space');
    },
    type: async (field, text) => {
      await learner.tabInto(field);
      await learner.play.page.keyboard.type(text);
    },
  };
}
