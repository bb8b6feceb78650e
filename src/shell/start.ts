import './elements.js';
import { idleChannel, type Channel, type Launch, type OpenChannel } from '../channels/channel.js';
import { Shelf } from '../core/session/shelf.js';
import { addPlainWords, messages, useLanguage } from '../i18n/current.js';
import { WORDS_ELEMENT, type PlainWords } from '../i18n/plain-words.js';
import {
  MODULE_ELEMENT,
  SETTINGS_ELEMENT,
  type PackageSettings,
  type PackedModule,
} from '../module/packed-module.js';
import { pageData } from '../ui/page-data.js';
import { sheetOf } from '../ui/style-sheet.js';
import { activityKind, type AppSession } from './activities.js';
import { environmentOf, randomSeed, tabToolsOf } from './environment.js';
import { Keepsakes } from './keepsakes.js';
import { chooseLanguage, Languages } from './languages.js';
import type { Elsewhere } from './app.js';
import { Seat } from './seat.js';
import { SessionController } from './session-controller.js';

/**
 * Starts a package: reads what the packager wrote into the page, opens the channel and shows the app.
 *
 * Called once, by the last part of the runtime, when the page has been read.
 */
export function start(open: OpenChannel): void {
  keepStyle();
  // The packager wrote it, as the type says.
  addPlainWords(pageData(WORDS_ELEMENT) as Readonly<Record<string, PlainWords>>);
  const settings = pageData(SETTINGS_ELEMENT) as PackageSettings;
  const own = pageData(MODULE_ELEMENT) as PackedModule;
  void new Package(open, settings, own).run();
}

/** Some sites send a policy stricter than the page's own, which refuses the style that the page holds. */
function keepStyle(): void {
  const style = document.querySelector('style');
  if (style && !style.sheet) document.adoptedStyleSheets.push(sheetOf(style.textContent));
}

/** A package in a page: works on the attempt, or looks at it while another tab works. */
class Package {
  readonly #open: OpenChannel;
  readonly #settings: PackageSettings;
  readonly #own: PackedModule;
  readonly #environment = environmentOf(window);
  readonly #languages: Languages;
  readonly #seat: Seat;
  #session: AppSession | undefined;
  /** Whether this page cannot open the package at the LMS any more. */
  #spent = false;
  /** How often the page has begun to work or to look; only the last beginning counts. */
  #turn = 0;

  constructor(open: OpenChannel, settings: PackageSettings, own: PackedModule) {
    this.#open = open;
    this.#settings = settings;
    this.#own = own;
    this.#languages = new Languages(own, settings.languageScripts, document);
    this.#seat = new Seat(seatName(settings.packageId), tabToolsOf(window), {
      shown: (state) => void this.#look(state),
      current: () => this.#session?.encode(),
      asked: () => this.#giveUp(),
      lost: () => void this.#look(this.#session?.encode()),
      free: () => void this.#work(this.#session?.encode()),
    });
  }

  async run(): Promise<void> {
    this.#follow();
    if (await this.#seat.take()) await this.#work();
    else await this.#look();
  }

  /** @param given The attempt of the tab that worked before. */
  async #work(given?: string): Promise<void> {
    this.#turn += 1;
    const channel = this.#open(this.#settings, this.#environment);
    this.#spent = channel.once === true;
    // The content that most will need comes while the channel opens.
    const likely = chooseLanguage(this.#settings.languages, navigator.languages);
    const [found] = await Promise.all([channel.open(), this.#languages.load(likely)]);
    const states = given === undefined ? found.states : [...found.states, given];
    await this.#begin(channel, { ...found, states });
  }

  /** Shows the attempt of the tab that works, for reading only. */
  async #look(state?: string): Promise<void> {
    this.#turn += 1;
    if (!this.#spent) this.#seat.wait();
    const states = state === undefined ? [] : [state];
    const channel = idleChannel({ keeps: 'lms', mode: 'review', states });
    const useHere = this.#spent ? undefined : () => void this.#claim();
    await this.#begin(channel, await channel.open(), { useHere });
  }

  async #claim(): Promise<void> {
    const given = await this.#seat.claim();
    await this.#work(given ?? this.#session?.encode());
  }

  /** Lets another tab go on; the attempt as it is. */
  async #giveUp(): Promise<string> {
    await this.#session?.close(true);
    const state = this.#session?.encode() ?? '';
    void this.#look(state);
    return state;
  }

  async #begin(channel: Channel, launch: Launch, elsewhere?: Elsewhere): Promise<void> {
    const [settings, languages, environment] = [this.#settings, this.#languages, this.#environment];
    const { packageId } = settings;
    const turn = this.#turn;
    const wished = [launch.language, ...navigator.languages];
    const chosen = chooseLanguage(settings.languages, wished);
    const module = (await languages.load(chosen)) ?? (await languages.load(this.#own.language));
    if (turn !== this.#turn) return;
    useLanguage((module ?? this.#own).language);
    if (!module) {
      askToReload();
      return;
    }
    const kind = activityKind(module.activity.kind);
    const session: AppSession = new SessionController({
      packageId,
      repeatable: settings.repeatable,
      channel,
      launch,
      activity: kind.activity,
      content: kind.complete(module.activity),
      now: environment.now,
      monotonic: environment.monotonic,
      seed: () => randomSeed(crypto),
    });
    const shelf = new Shelf(environment.localStorage, `portolan:${packageId}:${launch.learner}:`);
    const keepsakes = new Keepsakes(shelf);
    keepsakes.add(session.aside);
    this.#session = session;
    if (!elsewhere) session.subscribe(() => this.#seat.show(session.encode()));
    show({ settings, languages, module, session, timers: environment, keepsakes, elsewhere });
  }

  /** Keeps the attempt when the page vanishes, and counts the time that the learner is here. */
  #follow(): void {
    for (const kind of ['keydown', 'pointerdown', 'scroll', 'message']) {
      addEventListener(kind, () => this.#session?.touch(), { passive: true, capture: true });
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#session?.flush();
      else this.#session?.retry();
    });
    addEventListener('pagehide', () => void this.#session?.close());
    // The session with the LMS has ended; a page that comes back from the cache begins another.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) location.reload();
    });
  }
}

/** The same for all tabs that show this attempt of a package. */
function seatName(packageId: string): string {
  const registration = new URLSearchParams(location.search).get('registration') ?? '';
  return `portolan:${packageId}:${location.pathname}:${registration}`;
}

/** The questions did not come: nothing is opened, so that no saved answer is taken for a lost one. */
function askToReload(): void {
  const { title: heading, text } = messages().notice.contentMissing;
  const notice = document.createElement('ptl-notice');
  Object.assign(notice, { kind: 'alert', icon: 'retry', heading, text });
  document.querySelector('ptl-app h1')?.after(notice);
}

function show(input: NonNullable<HTMLElementTagNameMap['ptl-app']['input']>): void {
  const app = document.querySelector('ptl-app') ?? document.createElement('ptl-app');
  if (!app.isConnected) document.body.append(app);
  app.input = input;
}
