import { html, type TemplateResult } from 'lit';
import type { Launch } from '../channels/channel.js';
import { messages } from '../i18n/current.js';
import type { NoticeMessages } from '../i18n/messages.js';
import type { IconName } from '../ui/icon.js';
import type { NoticeKind } from '../ui/notice.js';
import type { SessionNotice } from './saved-attempt.js';
import type { TroubleLevel } from './trouble.js';

/** Something to tell the learner, by the name of its words. */
export interface Notice {
  readonly words: keyof NoticeMessages;
  /** How many, where the words count something. */
  readonly count?: number;
  readonly kind: NoticeKind;
  readonly icon: IconName;
  /** What the learner can do about it. */
  readonly actions: readonly NoticeAction[];
}

/** What a button of a notice does. */
export type NoticeAction = 'retry' | 'download' | 'dismiss';

/** What notices are made of. */
export interface NoticeInput {
  readonly launch: Launch;
  /** Of the saved attempt, as far as they are not dismissed. */
  readonly session: readonly SessionNotice[];
  readonly trouble: TroubleLevel;
  /** Whether a language was asked for and did not come. */
  readonly languageMissing: boolean;
  /** Whether this screen is at the beginning or the end, where there is room for what is no news. */
  readonly quiet: boolean;
}

/** What the learner should know now, the most urgent first. */
export function noticesOf(input: NoticeInput): readonly Notice[] {
  const { launch, session, trouble, languageMissing, quiet } = input;
  const notices: Notice[] = [];
  if (trouble === 'refused') {
    notices.push(notice('refused', 'alert', 'unsent', ['retry', 'download']));
  } else if (trouble === 'late') {
    notices.push(notice('notSent', 'care', 'unsent', ['retry']));
  } else if (trouble === 'over') {
    notices.push(notice('sentAgain', 'done', 'check', ['dismiss']));
  }
  if (languageMissing) notices.push(notice('languageMissing', 'care', 'info', ['dismiss']));
  notices.push(...session.map(ofSession));
  if (quiet) notices.push(...ofLaunch(launch));
  return notices;
}

function ofSession(one: SessionNotice): Notice {
  switch (one.kind) {
    case 'dropped':
      return { ...notice('dropped', 'care', 'info', ['dismiss']), count: one.count };
    case 'damaged':
      return notice('damaged', 'care', 'info', ['dismiss']);
    case 'other-package':
      return notice('otherPackage', 'care', 'info', ['dismiss']);
    case 'newer-format':
      return notice('newerFormat', 'care', 'info', ['dismiss']);
  }
}

function ofLaunch({ mode, keeps }: Launch): readonly Notice[] {
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
  { words, kind, icon, actions, count = 0 }: Notice,
  act: (action: NoticeAction) => void,
): TemplateResult {
  const { notice: all, ...other } = messages();
  const found = all[words];
  const { title, text } =
    typeof found === 'string'
      ? { title: found, text: '' }
      : typeof found === 'function'
        ? found(count)
        : found;
  const labels = { retry: all.retry, dismiss: all.dismiss, download: other.results.download };
  return html`<ptl-notice kind=${kind} icon=${icon} heading=${title} text=${text}>
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
