import './elements.js';
import type { Channel, OpenChannel } from '../channels/channel.js';
import { messages, useLanguage } from '../i18n/current.js';
import {
  MODULE_ELEMENT,
  SETTINGS_ELEMENT,
  type PackageSettings,
  type PackedModule,
} from '../module/packed-module.js';
import { pageData } from '../ui/page-data.js';
import { sheetOf } from '../ui/style-sheet.js';
import { activityKind, type AppSession } from './activities.js';
import { environmentOf, randomSeed } from './environment.js';
import { chooseLanguage, Languages } from './languages.js';
import { SessionController } from './session-controller.js';

/**
 * Starts a package: reads what the packager wrote into the page, opens the channel and shows the app.
 *
 * Called once, by the last part of the runtime, when the page has been read.
 */
export function start(open: OpenChannel): void {
  keepStyle();
  const settings = pageData(SETTINGS_ELEMENT) as PackageSettings;
  const own = pageData(MODULE_ELEMENT) as PackedModule;
  const environment = environmentOf(window);
  const channel = open(settings, environment);
  void run(settings, own, channel, environment);
}

/** Some sites send a policy stricter than the page's own, which refuses the style that the page holds. */
function keepStyle(): void {
  const style = document.querySelector('style');
  if (style && !style.sheet) document.adoptedStyleSheets.push(sheetOf(style.textContent));
}

async function run(
  settings: PackageSettings,
  own: PackedModule,
  channel: Channel,
  environment: ReturnType<typeof environmentOf>,
): Promise<void> {
  const languages = new Languages(own, settings.languageScripts, document);
  // The content that most will need comes while the channel opens.
  const likely = chooseLanguage(settings.languages, navigator.languages);
  const [launch] = await Promise.all([channel.open(), languages.load(likely)]);
  const wished = [launch.language, ...navigator.languages];
  const chosen = chooseLanguage(settings.languages, wished);
  const module = (await languages.load(chosen)) ?? (await languages.load(own.language));
  useLanguage((module ?? own).language);
  if (!module) {
    askToReload();
    return;
  }
  const kind = activityKind(module.activity.kind);
  const session: AppSession = new SessionController({
    packageId: settings.packageId,
    repeatable: settings.repeatable,
    channel,
    launch,
    activity: kind.activity,
    content: kind.complete(module.activity),
    now: environment.now,
    monotonic: environment.monotonic,
    seed: () => randomSeed(crypto),
  });
  follow(session);
  show({ settings, languages, module, session, timers: environment });
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

/** Keeps the attempt when the page vanishes, and counts the time that the learner is here. */
function follow(session: AppSession): void {
  for (const kind of ['keydown', 'pointerdown', 'scroll']) {
    addEventListener(kind, () => session.touch(), { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.flush();
  });
  addEventListener('pagehide', () => void session.close());
  // The session with the LMS has ended; a page that comes back from the cache begins another.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
