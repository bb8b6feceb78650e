import type { Phrases } from '../core/report/phrases.js';

/** A title with the sentence or two below it. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

/**
 * Every word of the interface in one language.
 *
 * A missing key does not compile. Plurals and joins are functions, so that each language builds
 * its own sentences; days and times arrive already written in the language.
 */
export interface Messages {
  /** What results and reported answers are made of; small alphabet. */
  readonly phrases: Phrases;
  readonly start: StartMessages;
  readonly question: QuestionMessages;
  readonly item: ItemMessages;
  readonly feedback: FeedbackMessages;
  readonly review: ReviewMessages;
  readonly results: ResultsMessages;
  readonly readiness: ReadinessMessages;
  readonly status: StatusMessages;
  readonly about: AboutMessages;
  readonly notice: NoticeMessages;
  readonly language: LanguageMessages;
}

/** Words of the start screen. */
export interface StartMessages {
  readonly begin: string;
  readonly welcomeBack: string;
  /** Where the learner stopped; `place` is empty when the section is not known. */
  readonly stopped: (at: Stopped) => string;
  /** `All 9 answers are saved.`; at least one. */
  readonly saved: (answered: number) => string;
  readonly answeredOf: (answered: number, total: number) => string;
  readonly continueWith: (question: number) => string;
  readonly continueToReview: string;
  readonly again: string;
  /** Asked before answers are thrown away. */
  readonly againConfirm: Words;
  readonly againYes: string;
  readonly againNo: string;
}

/** Where a learner stopped. */
export interface Stopped {
  readonly question: number;
  readonly place: string;
  readonly day: string;
  readonly time: string;
}

/** Words around one question. */
export interface QuestionMessages {
  /** `Question 10`, followed by `ofTotal`. */
  readonly number: (question: number) => string;
  /** `of 36`. */
  readonly ofTotal: (total: number) => string;
  readonly minutesLeft: (minutes: number) => string;
  /** Heading of the case, for screen readers. */
  readonly case: string;
  readonly saveAndContinue: string;
  readonly continue: string;
  readonly back: string;
  readonly mark: string;
  readonly marked: string;
  readonly leaveOpen: string;
  /** Heading of the error summary. */
  readonly problem: string;
  readonly chooseOne: string;
  readonly chooseSome: string;
  readonly enterNumber: string;
  /** The answer stays because the right one was shown. */
  readonly settled: string;
}

/** Words inside items. */
export interface ItemMessages {
  readonly chooseAll: string;
  readonly tagRight: string;
  readonly tagWrong: string;
  readonly tagPartly: string;
  /** On a right option that was not chosen, where several are. */
  readonly tagMissed: string;
  /** On the best option, when it was not chosen. */
  readonly tagStrongest: string;
  readonly yourAnswer: string;
  readonly rightAnswer: string;
  /** Comes before what would be shown. */
  readonly showTomorrow: string;
  /** Why the tick for it cannot be set yet. */
  readonly showFirst: string;
  readonly notANumber: (typed: string, example: string) => string;
  readonly outOfRange: (least: string, most: string) => string;
  /** At most this many decimals, perhaps 0. */
  readonly tooManyDecimals: (most: number) => string;
  readonly readAs: (value: string) => string;
}

/** Words of the feedback bar. */
export interface FeedbackMessages {
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly why: string;
}

/** Words of the list before handing in. */
export interface ReviewMessages {
  readonly title: string;
  readonly lead: string;
  /** Instead of `lead` when reasons are shown only after handing in. */
  readonly leadReasons: string;
  /** Instead of `title` and `lead` after handing in. */
  readonly after: Words;
  readonly allSeen: string;
  readonly change: string;
  readonly answer: string;
  readonly view: string;
  /** Follows `change`, `answer` or `view`, for screen readers only. */
  readonly thisQuestion: (question: number) => string;
  readonly notAnswered: string;
  readonly before: string;
  /** Words below a figure. */
  readonly answered: (count: number) => string;
  readonly open: (count: number) => string;
  readonly marked: (count: number) => string;
  readonly openCostsNothing: string;
  readonly openEarnsNothing: string;
  readonly goTo: (question: number) => string;
  readonly handIn: (answers: number) => string;
  readonly nothingYet: string;
}

/** Words around a result. */
export interface ResultsMessages {
  readonly title: string;
  readonly handedIn: (day: string, time: string) => string;
  readonly print: string;
  readonly download: string;
  readonly lookThrough: string;
  readonly again: string;
  readonly againText: string;
  readonly backToResult: string;
  readonly leave: string;
  /** After leaving. */
  readonly left: Words;
}

/** Words of the readiness report. */
export interface ReadinessMessages {
  readonly basis: (day: string, answered: number, total: number) => string;
  readonly tooFew: Words;
  readonly missing: (count: number) => string;
  readonly flags: (count: number) => string;
  /** The verdict is held down; `band` is the author's word. */
  readonly capped: (band: string) => string;
  /** A dimension under the knock-out score holds it down. */
  readonly cappedBy: (dimension: string, band: string) => string;
  readonly where: string;
  readonly here: string;
  readonly build: string;
  readonly prepare: string;
  readonly ready: string;
  readonly axisLevel: (axis: string, level: string) => string;
  readonly axisScore: (axis: string, score: number) => string;
  readonly axisOpen: (axis: string) => string;
  readonly dimensions: string;
  readonly scoreBand: (score: number, band: string) => string;
  readonly notEnough: string;
  readonly answeredOf: (answered: number, total: number) => string;
  readonly strongest: string;
  readonly noStrongest: string;
  readonly urgent: string;
  readonly within: (days: number) => string;
  readonly competence: string;
  readonly adviser: string;
  readonly repeat: (day: string) => string;
  readonly repeatText: string;
  readonly probes: (right: number, total: number) => string;
  readonly probesText: string;
  readonly honesty: string;
  readonly brief: string;
  readonly briefTitle: string;
  readonly briefLead: string;
  readonly firm: string;
  readonly date: string;
  readonly person: string;
  readonly questionsForAdviser: string;
  readonly nothingUrgent: string;
}

/** Words of the status line; the time follows `sent` and `device`, `again` follows `waiting` and `failed`. */
export interface StatusMessages {
  readonly sent: string;
  readonly sending: string;
  readonly waiting: string;
  readonly failed: string;
  readonly device: string;
  readonly nothing: string;
  readonly readOnly: string;
  readonly again: (seconds: number) => string;
}

/** Words of the about screen. */
export interface AboutMessages {
  readonly open: string;
  readonly title: string;
  readonly back: string;
  readonly publisher: string;
  readonly website: string;
  readonly funding: string;
  readonly licence: string;
  readonly reused: string;
  readonly version: string;
  readonly checked: string;
  readonly privacy: string;
  /** What is kept, by where it is kept. */
  readonly keptByLms: string;
  readonly keptOnDevice: string;
  readonly keptNowhere: string;
  readonly noTracking: string;
  readonly accessibility: string;
  readonly report: string;
  readonly reportText: string;
  readonly newWindow: string;
}

/** Notices: what happened, that the work is safe, what comes next. */
export interface NoticeMessages {
  readonly practice: Words;
  readonly device: Words;
  readonly damaged: Words;
  readonly otherPackage: Words;
  readonly newerFormat: Words;
  /** What an update of the module did to the attempt. */
  readonly updated: (counts: Updated) => Words;
  readonly notSent: Words;
  readonly signedOut: Words;
  readonly expired: Words;
  readonly refused: Words;
  /** Follows the words about what is not sent: whether it would outlive the page. */
  readonly kept: string;
  readonly notKept: string;
  /** The LMS cannot open a package twice in a page. */
  readonly reopen: Words;
  /** Saved answers that could not be used, and what can be done with them. */
  readonly aside: Words;
  readonly asideTake: string;
  readonly asideDrop: string;
  /** Another tab has the attempt. */
  readonly elsewhere: Words;
  readonly useHere: string;
  readonly sentAgain: Words;
  readonly review: Words;
  readonly browse: Words;
  readonly contentMissing: Words;
  readonly languageMissing: Words;
  readonly retry: string;
  readonly dismiss: string;
}

/** How many answers or items an update has left out, changed and added. */
export interface Updated {
  readonly dropped: number;
  readonly changed: number;
  readonly added: number;
}

/** Words of the language switch. */
export interface LanguageMessages {
  readonly label: string;
}
