import type { BrowserContext, Frame, Page } from 'playwright-core';
import { randomFrom } from '../../../src/core/session/random.js';
import { RIGHT } from '../../browser/demo-answers.js';
import { type Learner, SwiftLearner } from '../../browser/learner.js';
import type { Stage } from '../../browser/stage.js';
import { until } from '../../browser/until.js';

/** A package that is open. */
export interface Opened {
  readonly page: Page;
  readonly frame: Frame;
}

/** An LMS that plays the demo module and can be made to fail. */
export interface Site {
  open(context: BrowserContext, learner: string): Promise<Opened>;
  /** Makes the far side refuse, or take again, whatever is written. */
  refuse(page: Page, refusing: boolean): Promise<void>;
  /** What it holds of a learner. */
  holds(learner: string): Promise<Held>;
  close(): Promise<void>;
}

/** What a far side holds. */
export interface Held {
  readonly passed: boolean;
  /** 0 to 100. */
  readonly score: number | undefined;
  /** Different answers, and all that were told. */
  readonly answers: number;
  readonly told: number;
}

/** Questions of the demo module. */
const QUESTIONS = 8;
/** Things that happen before all is mended. */
const STEPS = 7;

type Step = 'answer' | 'offline' | 'online' | 'refusing' | 'taking' | 'leave' | 'crash';

const CHANCES: readonly Step[] = [
  'answer',
  'answer',
  'answer',
  'answer',
  'offline',
  'online',
  'refusing',
  'taking',
  'leave',
  'crash',
];

/** Steps that something goes wrong in; the others mend it. */
const FAULTS: ReadonlySet<Step> = new Set<Step>(['offline', 'refusing', 'leave', 'crash']);

/** One learner's way through the demo module and through whatever goes wrong. */
export class Sitting {
  /** What has happened, in order. */
  readonly steps: string[] = [];
  /** Errors of scripts. */
  readonly errors: string[] = [];
  answers = 0;
  faults = 0;
  lost = 0;
  duplicates = 0;
  readonly #site: Site;
  readonly #name: string;
  readonly #random: () => number;
  #context: BrowserContext;
  #opened: Opened;
  #learner: Learner;
  #offline = false;

  private constructor(site: Site, seed: number, context: BrowserContext, opened: Opened) {
    this.#site = site;
    this.#name = `sitting-${String(seed)}`;
    this.#random = randomFrom(seed);
    this.#context = context;
    this.#opened = opened;
    this.#learner = new SwiftLearner(opened.frame);
  }

  static async begin(stage: Stage, site: Site, seed: number): Promise<Sitting> {
    const context = await stage.learner();
    const opened = await site.open(context, `sitting-${String(seed)}`);
    const sitting = new Sitting(site, seed, context, opened);
    sitting.#watch();
    await sitting.#learner.begin();
    return sitting;
  }

  /** Lets happen what the seed says. */
  async play(): Promise<void> {
    for (let left = STEPS; left > 0; left -= 1) {
      const step = CHANCES[Math.floor(this.#random() * CHANCES.length)] ?? 'answer';
      this.steps.push(step);
      await this.#take(step);
    }
  }

  /** Mends everything, opens the package once more, answers the rest and hands in. */
  async finish(): Promise<void> {
    await this.#mend();
    await this.#reopen();
    while (this.answers < QUESTIONS) await this.#answer();
    await this.#learner.handIn();
    const { score, told } = await until(async () => {
      const held = await this.#site.holds(this.#name);
      return held.passed && held.answers === QUESTIONS ? held : undefined;
    });
    if (Math.round(score ?? NaN) !== 100) this.lost += 1;
    this.duplicates += told - QUESTIONS;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #take(step: Step): Promise<void> {
    if (FAULTS.has(step)) this.faults += 1;
    switch (step) {
      case 'answer':
        return this.answers < QUESTIONS - 1 ? this.#answer() : undefined;
      case 'offline':
      case 'online':
        this.#offline = step === 'offline';
        return this.#context.setOffline(this.#offline);
      case 'refusing':
      case 'taking':
        return this.#site.refuse(this.#opened.page, step === 'refusing');
      case 'leave':
        await this.#opened.page.close({ runBeforeUnload: false });
        return this.#again();
      case 'crash':
        await this.#crash();
        return this.#again();
    }
  }

  async #answer(): Promise<void> {
    await this.#learner.answer(RIGHT(this.answers + 1));
    this.answers += 1;
  }

  async #crash(): Promise<void> {
    const { page } = this.#opened;
    const session = await this.#context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // Never answered: there is nobody left to answer.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  }

  /** Comes back, for which a network is needed, but nothing else. */
  async #again(): Promise<void> {
    if (this.#offline) await this.#context.setOffline(false);
    this.#offline = false;
    await this.#open();
  }

  async #mend(): Promise<void> {
    if (this.#offline) await this.#context.setOffline(false);
    this.#offline = false;
    await this.#site.refuse(this.#opened.page, false);
  }

  async #reopen(): Promise<void> {
    await this.#opened.page.close({ runBeforeUnload: false });
    await this.#open();
  }

  /** Opens the package, where every answer must be: each had been kept on the device or sent. */
  async #open(): Promise<void> {
    this.#opened = await this.#site.open(this.#context, this.#name);
    this.#learner = new SwiftLearner(this.#opened.frame);
    this.#watch();
    const { start } = this.#learner.words;
    const ways = this.#learner.button(start.begin).or(this.#learner.button(/^Continue with/));
    await ways.first().waitFor();
    const found = Number(/\d+/.exec(await ways.first().innerText())?.[0] ?? 1) - 1;
    this.lost += Math.max(0, this.answers - found);
    await ways.first().click();
    await this.#learner.numbered(found + 1);
  }

  #watch(): void {
    this.#opened.page.on('pageerror', (error) => this.errors.push(String(error.stack)));
  }
}
