import { readFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { en } from '../../src/i18n/en.js';
import * as english from '../../src/i18n/en/index.js';
import type { PackedProgramme } from '../../src/module/packed-module.js';
import type { ProgrammePart } from '../../src/players/programme/content.js';
import type { UnitContent } from '../../src/players/unit/content.js';
import type { SiteFiles } from '../bench/content-site.js';
import { filesOf, packedModuleOf } from '../bench/package-words.js';
import { Learner, plain } from './learner.js';
import type { Play } from './stage.js';
import { pointer, swift, UnitLearner, type UnitHands } from './unit-learner.js';

const words = english.programme;

/** A programme in a package, with the modules in it as their learners get them. */
export class ProgrammeInPackage {
  readonly content: PackedProgramme;
  readonly #files: SiteFiles;

  constructor(zip: string) {
    this.#files = filesOf(readFileSync(zip));
    // Only packages of programmes are asked for.
    this.content = packedModuleOf(this.#files).activity as PackedProgramme;
  }

  /** The modules that teach, in the author's order. */
  get units(): readonly ProgrammePart[] {
    return this.content.parts.filter(({ kind }) => kind === 'unit');
  }

  /** The content of a unit with its key. */
  unit(id: string): UnitContent {
    // Only units are asked for.
    return { ...packedModuleOf(this.#files, id).activity, phrases: en.phrases } as UnitContent;
  }
}

/** A learner in front of a programme, who sees roles and labels only. */
export class ProgrammeLearner {
  readonly #package: ProgrammeInPackage;
  readonly #play: Pick<Play, 'frame'>;
  readonly #learner: Learner;
  readonly #press: UnitHands['press'];

  /** @param press How a button of the programme is pressed; by pointing, if absent. */
  constructor(inPackage: ProgrammeInPackage, play: Pick<Play, 'frame'>, press = pointer.press) {
    this.#package = inPackage;
    this.#play = play;
    this.#learner = new Learner(play.frame);
    this.#press = press;
  }

  /** From the start screen to the menu. */
  async begin(): Promise<void> {
    await this.#press(this.#learner.button(en.start.begin));
    await this.onMenu();
  }

  /** From the start screen to where the learner stopped. */
  async goOn(): Promise<void> {
    await this.#press(this.#learner.button(words.goOn));
  }

  async onMenu(): Promise<void> {
    await this.#learner.heading(words.menu).waitFor();
  }

  /** What the menu says of a part. */
  async rowOf(part: ProgrammePart): Promise<string> {
    return plain(await this.#row(part).innerText());
  }

  /** Opens a part from the menu; its frame, once something can be pressed there. */
  async open(part: ProgrammePart): Promise<Frame> {
    await this.#press(this.#row(part).getByRole('button'));
    return this.inside(part);
  }

  /** The frame of the part that is open, once something can be pressed there. */
  async inside({ title }: ProgrammePart): Promise<Frame> {
    const handle = await this.#play.frame.waitForSelector(`iframe[title=${JSON.stringify(title)}]`);
    const frame = await handle.contentFrame();
    if (!frame) throw new Error(`"${title}" has no frame`);
    await frame.locator('ptl-app').getByRole('button').first().waitFor();
    return frame;
  }

  /** A learner at the unit that is open. */
  unit({ id }: ProgrammePart, frame: Frame, hands = swift): UnitLearner {
    return new UnitLearner(this.#package.unit(id), new Learner(frame), { hands });
  }

  /** Goes from a part back. */
  async back(): Promise<void> {
    await this.#press(this.#learner.button(words.back));
  }

  #row({ title }: ProgrammePart): Locator {
    const heading = this.#learner.view.getByRole('heading', { level: 2, name: title, exact: true });
    return this.#learner.view.getByRole('listitem').filter({ has: heading });
  }
}
