import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { language, messages, useLanguage } from '../i18n/current.js';
import { Localized } from '../i18n/localize.js';
import type { PackageSettings, PackedModule } from '../module/packed-module.js';
import type { AssessmentAction } from '../players/assessment/assessment.js';
import { activityKind, type AppSession, type Screen } from './activities.js';
import { renderDock, renderLanguages, renderLeft, renderScale, renderStatus } from './app-parts.js';
import { appStyles } from './app-styles.js';
import type { Choice } from './choices.js';
import type { Keepsakes } from './keepsakes.js';
import type { Languages } from './languages.js';
import { noticesOf, renderNotice, type NoticeAction } from './notices.js';
import { asideFileOf, resultFileOf } from '../core/report/result-file.js';
import { saveFile } from '../ui/save-file.js';
import { Trouble, type Timers } from './trouble.js';

/** What the app needs to run, once the channel is open. */
export interface AppInput {
  readonly settings: PackageSettings;
  readonly languages: Languages;
  /** In the language that was chosen. */
  readonly module: PackedModule;
  readonly session: AppSession;
  readonly timers: Timers;
  /** Saved states that are not part of the attempt. */
  readonly keepsakes: Keepsakes;
  /** Another tab works on the attempt; absent where this one does. */
  readonly elsewhere?: Elsewhere | undefined;
}

/** An attempt that another tab has. */
export interface Elsewhere {
  /** Takes it over; absent where the LMS has to open the package anew for that. */
  readonly useHere?: (() => void) | undefined;
}

type Place = 'start' | 'work' | 'results' | 'look' | 'about' | 'left';

/**
 * The app around an activity: start, work, result, about; language, status and notices.
 *
 * Before its input comes it shows what the packager wrote into it, so that the first words stand
 * there at once.
 */
export class AppElement extends LitElement {
  static override styles = appStyles;

  /** What the app runs with; absent while the channel opens. */
  @property({ attribute: false }) input: AppInput | undefined;

  @state() private place: Place = 'start';
  @state() private module: PackedModule | undefined;
  @state() private languageMissing = false;
  @state() private dismissed = false;

  /** Where `about` was opened. */
  #before: Place = 'start';
  #report: { readonly content: unknown; readonly screen: Screen } | undefined;
  #trouble: Trouble | undefined;
  /** The language chosen last. */
  #wished = '';
  /** Ends hearing of the session shown before. */
  #forget: () => unknown = () => undefined;
  /** Whether all work was known to be saved when the learner left. */
  #safe = false;

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { input } = this;
    if (!changed.has('input') || !input) return;
    this.module = input.module;
    // What another tab does takes nobody away from what is looked at here.
    const looks = input.elsewhere && changed.get('input')?.elsewhere && this.place === 'work';
    if (!looks) this.place = input.session.complete ? 'results' : 'start';
    this.dismissed = false;
    this.#report = undefined;
    // Where nothing is kept, nothing is late either.
    const { keeps, mode } = input.session.launch;
    this.#trouble =
      keeps === 'nothing' || mode !== 'normal'
        ? undefined
        : new Trouble(input.timers, () => this.requestUpdate());
    this.#forget();
    this.#forget = input.session.subscribe(() => {
      this.#trouble?.note(input.session.delivery.delivery);
      this.requestUpdate();
    });
    // The first paint has done its work.
    this.replaceChildren();
  }

  override render() {
    const { input, module } = this;
    if (!input || !module) return html`<slot></slot>`;
    const { about } = module;
    const full = this.place === 'work' || this.place === 'look';
    return html`<ptl-frame
      heading=${this.place === 'start' ? about.publisher : module.title}
      logo=${about.logo ?? ''}
      logo-alt=${about.logoAlt ?? about.publisher}
      ?full=${full}
      @ptl-act=${this.#onAct}
      @ptl-choose=${this.#onChoose}
      @ptl-leave=${() => {
        this.#go('results');
      }}
      @ptl-screen=${() => {
        scrollTo(0, 0);
      }}
    >
      ${renderLanguages(input.settings.languages, module.language, this.#speak)}
      ${renderStatus(input.session, this.#refused(input.session))}
      ${this.place === 'work' ? renderScale(input.session) : nothing}
      ${this.#renderNotices(input, full)} ${this.#renderPlace(input, module)}
      ${this.#renderDock(input.session)}
    </ptl-frame>`;
  }

  override updated(): void {
    const { input, module, ownerDocument } = this;
    if (!input || !module) return;
    ownerDocument.documentElement.lang = module.language;
    ownerDocument.documentElement.dir = module.direction ?? 'ltr';
    ownerDocument.title = this.#title(input.session, module);
  }

  #title(session: AppSession, { title }: PackedModule): string {
    const kind = kindOf(session);
    const { lead, rest } = kind.progress(session.content, session.state);
    const words = messages();
    const here: Partial<Record<Place, string>> = {
      work: `${lead} ${rest}`.trim(),
      results: words.results.title,
      look: kind.after?.().look ?? words.review.after.title,
      about: words.about.title,
    };
    return [here[this.place], title].filter(Boolean).join(' · ');
  }

  /** Whether an LMS answers and does not take the work. */
  #refused({ obstacle }: AppSession): boolean {
    return this.#trouble?.level === 'refused' && obstacle?.why !== 'offline';
  }

  #renderNotices({ session, keepsakes, elsewhere }: AppInput, full: boolean) {
    const { launch, notices, obstacle } = session;
    const shown = noticesOf({
      launch,
      session: this.dismissed ? [] : notices,
      trouble: this.#trouble?.level ?? 'none',
      obstacle: this.#trouble && obstacle,
      aside: keepsakes.states.length > 0,
      elsewhere: elsewhere && (elsewhere.useHere ? 'open' : 'spent'),
      languageMissing: this.languageMissing,
      quiet: this.place === 'start' || this.place === 'results',
    });
    if (shown.length === 0) return nothing;
    return html`<div class="notices no-print ${full ? 'page' : ''}">
      ${shown.map((notice) => renderNotice(notice, (action) => this.#answer(action)))}
    </div>`;
  }

  #renderPlace(input: AppInput, module: PackedModule) {
    const { session, settings } = input;
    switch (this.place) {
      case 'start':
        return html`<ptl-start-screen
          .module=${module}
          scene=${settings.scene ?? ''}
          .resumable=${this.#resumable(session)}
          ?readonly=${session.readonly}
        ></ptl-start-screen>`;
      case 'work':
      case 'look': {
        const readonly = this.place === 'look' || session.readonly;
        return kindOf(session).render(session.content, session.state, readonly, session);
      }
      case 'results':
        return html`<ptl-results-screen
          .report=${this.#reportOn(input, module)}
          .ways=${kindOf(session).after?.()}
          ?exam=${session.content.feedback === 'never'}
          ?repeatable=${session.repeatable}
        ></ptl-results-screen>`;
      case 'about':
        return html`<ptl-about-screen
          .about=${module.about}
          keeps=${session.launch.keeps}
        ></ptl-about-screen>`;
      case 'left':
        return renderLeft(this.#safe);
    }
  }

  #renderDock(session: AppSession) {
    const { about, results, start } = messages();
    switch (this.place) {
      case 'start':
        return this.#resumable(session)
          ? nothing
          : renderDock('begin', start.begin, 'next', this.#choose);
      case 'results':
        return renderDock('leave', results.leave, 'next', this.#choose);
      case 'about':
        return renderDock('back', about.back, 'back', this.#choose);
      case 'work':
      case 'look':
      case 'left':
        return nothing;
    }
  }

  #resumable(session: AppSession) {
    const { answered, total, place, minutesLeft } = session.standing;
    if (answered === 0 && !session.resumedAt) return undefined;
    const progress = kindOf(session).progress(session.content, session.state);
    return { progress, answered, total, place, minutesLeft, savedAt: session.savedAt };
  }

  /** The report's element, made anew when attempt or language changes. */
  #reportOn({ session, settings }: AppInput, module: PackedModule): Screen {
    const { content, savedAt, state } = session;
    if (this.#report?.content !== content) {
      const report = kindOf(session).report(content, state, module.about, savedAt);
      this.#report = { content, screen: Object.assign(report, { session, settings }) };
    }
    return this.#report.screen;
  }

  #onAct(event: CustomEvent<AssessmentAction>): void {
    const session = this.input?.session;
    if (!session) return;
    const kind = kindOf(session);
    const action = kind.timed(event.detail, session.lap());
    session.perform(action, kind.moves(action) ? 'later' : 'now');
    if (session.complete) this.#go('results');
  }

  #onChoose(event: CustomEvent<Choice>): void {
    this.#choose(event.detail);
  }

  readonly #choose = (choice: Choice): void => {
    const session = this.input?.session;
    if (!session) return;
    switch (choice) {
      case 'again':
        session.again();
        this.#report = undefined;
        this.dismissed = true;
        this.#begin(session);
        break;
      case 'begin':
        this.#begin(session);
        break;
      case 'look':
        this.#go('look');
        break;
      case 'about':
        this.#before = this.place;
        this.#go('about');
        break;
      case 'back':
        this.#go(this.#before);
        break;
      case 'download':
        this.#download();
        break;
      case 'leave':
        this.#leave(session);
        break;
    }
  };

  /** Leaves, unless work may be left behind; then the learner is told first, and may still leave. */
  #leave(session: AppSession): void {
    const { delivery, underWay } = session.delivery;
    if (this.#trouble?.warn(delivery)) {
      scrollTo(0, 0);
      return;
    }
    // Asked before the session ends: what is sent on leaving is never confirmed.
    const sent = !underWay && (delivery === undefined || delivery === 'sent');
    this.#safe = sent && this.#trouble !== undefined;
    void session.close();
    this.#go('left');
  }

  #begin(session: AppSession): void {
    session.lap();
    this.#go(session.complete ? 'results' : 'work');
  }

  /** Shows another screen, from its top, with the focus on its title. */
  #go(place: Place): void {
    this.place = place;
    void this.updateComplete.then(() => {
      const screen = this.renderRoot.querySelector<HTMLElement>(
        'ptl-start-screen, ptl-results-screen, ptl-about-screen, ptl-assessment, ptl-scenario, ptl-unit, ptl-programme, h1',
      );
      screen?.focus();
      scrollTo(0, 0);
    });
  }

  #answer(action: NoticeAction): void {
    switch (action) {
      case 'retry':
        this.input?.session.retry();
        break;
      case 'download':
        this.#download();
        break;
      case 'useHere':
        this.input?.elsewhere?.useHere?.();
        break;
      case 'asideTake':
        this.#download(true);
        break;
      case 'asideDrop':
        this.input?.keepsakes.clear();
        this.dismissed = true;
        this.requestUpdate();
        break;
      case 'dismiss':
        this.dismissed = true;
        this.languageMissing = false;
        this.#trouble?.dismiss();
        break;
    }
  }

  readonly #speak = (tag: string): void => {
    void this.#load(tag);
  };

  async #load(tag: string): Promise<void> {
    const { input } = this;
    this.#wished = tag;
    const module = await input?.languages.load(tag);
    // Another was chosen while this one was on its way.
    if (this.#wished !== tag) return;
    this.languageMissing = !module;
    if (!input || !module) return;
    useLanguage(tag);
    this.module = module;
    input.session.useContent(kindOf(input.session).complete(module.activity));
  }

  /** @param aside Whether what was set aside is wanted, and not the attempt. */
  #download(aside = false): void {
    const { input, module } = this;
    if (!input || !module) return;
    const { settings, session, keepsakes } = input;
    const { packageId, version, baseIri } = settings;
    const { title } = module;
    const head = { package: packageId, version, title, language: language(), baseIri };
    const text = aside ? asideFileOf(head, session, keepsakes.states) : resultFileOf(head, session);
    saveFile(this.ownerDocument, `${packageId}${aside ? '-other' : ''}.json`, text);
  }
}

function kindOf({ content }: AppSession) {
  return activityKind(content.kind);
}
