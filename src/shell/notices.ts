import { html, type TemplateResult } from 'lit';
import type { Launch, Obstacle } from '../channels/channel.js';
import { messages } from '../i18n/current.js';
import type { NoticeMessages, Updated } from '../i18n/messages.js';
import type { IconName } from '../ui/icon.js';
import type { NoticeKind } from '../ui/notice.js';
import type { SessionNotice } from './saved-attempt.js';
import type { TroubleLevel } from './trouble.js';

/** Something to tell the learner, by the name of its words. */
export interface Notice {
  readonly words: keyof NoticeMessages;
  /** How many, where the words count something. */
  readonly counts?: Updated;
  /** What follows the words. */
  readonly also?: 'kept' | 'notKept';
  readonly kind: NoticeKind;
  readonly icon: IconName;
  /** What the learner can do about it. */
  readonly actions: readonly NoticeAction[];
}

/** What a button of a notice does. */
export type NoticeAction = 'retry' | 'download' | 'dismiss' | 'asideTake' | 'asideDrop' | 'useHere';

/** What notices are made of. */
export interface NoticeInput {
  readonly launch: Launch;
  /** Of the saved attempt, as far as they are not dismissed. */
  readonly session: readonly SessionNotice[];
  readonly trouble: TroubleLevel;
  /** Why work is held, if it is. */
  readonly obstacle?: Obstacle | undefined;
  /** Whether saved states lie on the device that could not be used. */
  readonly aside: boolean;
  /** Another tab has the attempt, and this one may take it over or has to be opened anew first. */
  readonly elsewhere?: 'open' | 'spent' | undefined;
  /** Whether a language was asked for and did not come. */
  readonly languageMissing: boolean;
  /** Whether this screen is at the beginning or the end, where there is room for what is no news. */
  readonly quiet: boolean;
}

/** What the learner should know now, the most urgent first. */
export function noticesOf(input: NoticeInput): readonly Notice[] {
  const { launch, session, languageMissing, quiet } = input;
  const notices: Notice[] = [...ofTrouble(input)];
  if (languageMissing) notices.push(notice('languageMissing', 'care', 'info', ['dismiss']));
  const ofSessions = session.map((one) => ofSession(one, input.aside));
  notices.push(...ofSessions);
  if (input.aside && !ofSessions.some(({ actions }) => actions.includes('asideTake'))) {
    notices.push(notice('aside', 'care', 'info', ['asideTake', 'asideDrop']));
  }
  if (input.elsewhere === 'spent') {
    notices.push(notice('elsewhere', 'care', 'lock', []), notice('reopen', 'info', 'retry', []));
  } else if (input.elsewhere) notices.push(notice('elsewhere', 'care', 'lock', ['useHere']));
  else if (quiet) notices.push(...ofLaunch(launch));
  return notices;
}

/** What is not sent, why, and whether it is safe. */
function ofTrouble({ trouble, obstacle }: NoticeInput): readonly Notice[] {
  const why = obstacle?.why;
  const also = obstacle && { also: obstacle.kept ? ('kept' as const) : ('notKept' as const) };
  // The learner has to do something, so that waiting helps nobody.
  if (why === 'signed-out') {
    return [{ ...notice('signedOut', 'alert', 'unsent', ['retry', 'download']), ...also }];
  }
  if (why === 'expired') {
    return [{ ...notice('expired', 'alert', 'unsent', ['download']), ...also }];
  }
  switch (trouble) {
    case 'refused':
    case 'late': {
      const refused = trouble === 'refused' && why !== 'offline';
      const words = refused ? 'refused' : 'notSent';
      const kind = refused ? 'alert' : 'care';
      return [{ ...notice(words, kind, 'unsent', ['retry', 'download']), ...also }];
    }
    case 'over':
      return [notice('sentAgain', 'done', 'check', ['dismiss'])];
    case 'none':
      return [];
  }
}

function ofSession(one: SessionNotice, aside: boolean): Notice {
  const actions: readonly NoticeAction[] = aside ? ['asideTake', 'asideDrop'] : ['dismiss'];
  switch (one.kind) {
    case 'updated':
      return { ...notice('updated', 'care', 'info', ['dismiss']), counts: one };
    case 'damaged':
      return notice('damaged', 'care', 'info', actions);
    case 'other-package':
      return notice('otherPackage', 'care', 'info', actions);
    case 'newer-format':
      return notice('newerFormat', 'care', 'info', actions);
  }
}

function ofLaunch({ mode, keeps, reopen }: Launch): readonly Notice[] {
  if (reopen) return [notice('reopen', 'alert', 'retry', [])];
  if (mode === 'review' || mode === 'browse') return [notice(mode, 'info', 'lock', [])];
  if (keeps === 'nothing') return [notice('practice', 'care', 'lock', [])];
  return keeps === 'device' ? [notice('device', 'info', 'device', [])] : [];
}

function notice(
  words: keyof NoticeMessages,
  kind: NoticeKind,
  icon: IconName,
  actions: readonly NoticeAction[],
): Notice {
  return { words, kind, icon, actions };
}

/** A notice as it is shown. */
export function renderNotice(
  { words, kind, icon, actions, also, counts = { dropped: 0, changed: 0, added: 0 } }: Notice,
  act: (action: NoticeAction) => void,
): TemplateResult {
  const { notice: all, ...other } = messages();
  const found = all[words];
  const { title, text } =
    typeof found === 'string'
      ? { title: found, text: '' }
      : typeof found === 'function'
        ? found(counts)
        : found;
  const labels = { ...all, download: other.results.download };
  const whole = also ? `${text} ${all[also]}` : text;
  return html`<ptl-notice kind=${kind} icon=${icon} heading=${title} text=${whole}>
    ${actions.map(
      (action) =>
        html`<button
          class="btn small"
          type="button"
          slot="action"
          @click=${() => {
            act(action);
          }}
        >
          <span>${labels[action]}</span>
        </button>`,
    )}
  </ptl-notice>`;
}
