import type { Messages } from './messages.js';
import { plural } from './plural.js';

const answers = (count: number) => plural(count, 'answer', 'answers');

/** The interface in English. */
export const en: Messages = {
  phrases: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    isTrue: 'True',
    isFalse: 'False',
    withEvidence: 'with evidence',
    withoutEvidence: 'without evidence',
    and: 'and',
    notAnswered: 'Not answered',
    scoreOf100: (score, answered, total) =>
      `${String(score)} of 100 (${String(answered)} of ${String(total)} answered)`,
    tooFewAnswers: (answered, total) =>
      `Not enough answers yet (${String(answered)} of ${String(total)} answered)`,
  },
  start: {
    begin: 'Start',
    welcomeBack: 'Welcome back',
    stopped: ({ question, place, day, time }) =>
      `You stopped after question ${String(question)}${place && `, in ${place}`}, on ${day} at ${time}.`,
    saved: (count) =>
      count === 1 ? 'Your answer is saved.' : `All ${String(count)} answers are saved.`,
    answeredOf: (answered, total) => `${String(answered)} of ${String(total)} answered`,
    continueWith: (question) => `Continue with question ${String(question)}`,
    continueToReview: 'Look over your answers',
    again: 'Start again',
    againConfirm: {
      title: 'Start again and lose your answers?',
      text: 'All answers given so far are removed. This cannot be undone.',
    },
    againYes: 'Remove them and start again',
    againNo: 'Keep my answers',
  },
  question: {
    number: (question) => `Question ${String(question)}`,
    ofTotal: (total) => `of ${String(total)}`,
    minutesLeft: (minutes) => `about ${String(minutes)} min left`,
    case: 'The case',
    saveAndContinue: 'Save and continue',
    continue: 'Continue',
    back: 'Back',
    mark: 'Mark to check later',
    marked: 'Marked to check later',
    leaveOpen: 'Leave open',
    problem: 'An answer is missing',
    chooseOne: 'Choose one answer, or leave the question open',
    chooseSome: 'Choose at least one answer, or leave the question open',
    enterNumber: 'Enter a number, or leave the question open',
    settled: 'You have seen the right answer, so your own stays as it is.',
  },
  item: {
    chooseAll: 'Choose all that apply.',
    tagRight: 'Your answer: right',
    tagWrong: 'Your answer: not this one',
    tagPartly: 'Your answer: partly',
    tagMissed: 'Belongs to the answer',
    tagStrongest: 'Strongest answer',
    yourAnswer: 'Your answer',
    rightAnswer: 'Right answer',
    showTomorrow: 'I could show it tomorrow:',
    showFirst: 'Possible after “Yes” or “Partly”.',
    notANumber: (typed, example) => `“${typed}” is not a number. Enter one such as ${example}.`,
    outOfRange: (least, most) => `Enter a number from ${least} to ${most}.`,
    tooManyDecimals: (most) =>
      most === 0
        ? 'Enter a whole number, without decimals.'
        : `Enter at most ${plural(most, 'decimal', 'decimals')}.`,
    readAs: (value) => `Read as ${value}`,
  },
  feedback: {
    right: 'That is right',
    partly: 'Partly right',
    wrong: 'Not this one',
    why: 'Why it matters',
  },
  review: {
    title: 'Look over your answers',
    lead: 'You can still change your answers. After you hand in they are fixed.',
    leadReasons: 'After you hand in, your answers are fixed and you see the reasons.',
    after: {
      title: 'Your answers',
      text: 'You have handed in, so your answers are fixed. You can look at each of them.',
    },
    allSeen: 'All questions seen',
    change: 'Change',
    answer: 'Answer',
    view: 'View',
    thisQuestion: (question) => ` question ${String(question)}`,
    notAnswered: 'Not answered yet',
    before: 'Before you hand in',
    answered: () => 'answered',
    open: () => 'open',
    marked: () => 'marked',
    openCostsNothing:
      'An open question does not count against you. The result rests on fewer answers.',
    openEarnsNothing: 'An open question earns nothing. A careful guess can help.',
    goTo: (question) => `Go to question ${String(question)}`,
    handIn: (count) => `Hand in ${answers(count)}`,
    nothingYet: 'Answer at least one question before you hand in.',
  },
  results: {
    title: 'Your result',
    handedIn: (day, time) => `Handed in on ${day} at ${time}`,
    print: 'Print',
    download: 'Download your answers',
    lookThrough: 'Look through your answers',
    again: 'Begin a new attempt',
    againText: 'You start with empty answers. What you have handed in stays with your teacher.',
    backToResult: 'Back to the result',
    leave: 'Leave',
    left: { title: 'You can close this window', text: 'Everything is saved.' },
  },
  readiness: {
    basis: (day, answered, total) =>
      `${day} · ${String(answered)} of ${String(total)} questions answered`,
    tooFew: {
      title: 'Not enough answers yet',
      text: 'A verdict on so few answers would be a guess. What you have answered so far is shown below.',
    },
    missing: (count) =>
      `${plural(count, 'more answer is', 'more answers are')} needed for a verdict.`,
    flags: (count) =>
      count === 1 ? 'One red flag comes first' : `${String(count)} red flags come first`,
    capped: (band) => `While this stands, the verdict cannot rise above “${band}”.`,
    cappedBy: (dimension, band) =>
      `“${dimension}” is so low that the verdict cannot rise above “${band}”.`,
    where: 'Where you stand',
    here: 'You are here',
    build: 'build',
    prepare: 'prepare',
    ready: 'ready',
    axisLevel: (axis, level) => `${axis}: ${level}`,
    axisScore: (axis, score) => `${axis} ${String(score)} of 100`,
    axisOpen: (axis) => `${axis}: not enough answers`,
    dimensions: 'Dimension by dimension',
    scoreBand: (score, band) => `${String(score)} · ${band}`,
    notEnough: 'Not enough answers',
    answeredOf: (answered, total) => `${String(answered)} of ${String(total)} answered`,
    strongest: 'What already carries you',
    noStrongest: 'No dimension stands out yet.',
    urgent: 'What to do first',
    within: (days) => `Within ${String(days)} days`,
    competence: 'Competence',
    adviser: 'Who can help',
    repeat: (day) => `Scan again on ${day}`,
    repeatText: 'Answer the same questions again and compare the two reports.',
    probes: (right, total) => `Knowledge questions: ${String(right)} of ${String(total)} right`,
    probesText:
      'They count in their dimension. Above all, they show how well you can rely on your own view.',
    honesty: 'What this report is, and what it is not',
    brief: 'One page for your adviser',
    briefTitle: 'Brief for the adviser',
    briefLead: 'From a self-check by the firm. Nobody has verified the answers.',
    firm: 'Firm',
    date: 'Date',
    person: 'Person',
    questionsForAdviser: 'Our questions',
    nothingUrgent: 'No answer calls for a first step.',
  },
  status: {
    sent: 'Sent to the platform',
    sending: 'Sending…',
    waiting: 'Not sent yet',
    failed: 'Not accepted',
    device: 'Kept on this device',
    nothing: 'Preview, nothing is kept',
    readOnly: 'To look at, nothing changes',
    again: (seconds) => `we try again in ${String(seconds)} s`,
  },
  about: {
    open: 'About',
    title: 'About this module',
    back: 'Back',
    publisher: 'Publisher',
    website: 'Website',
    funding: 'Funding',
    licence: 'Licence',
    reused: 'Reused material',
    version: 'Version',
    checked: 'Content last checked',
    privacy: 'What is kept, and who sees it',
    keptByLms:
      'Your learning platform keeps your answers, your result and the time you spent. Your teacher can see them there. We do not receive them. Until it has them for certain, a copy without your name stays in this browser.',
    keptOnDevice:
      'Your answers stay in this browser on this device. Nobody else receives them. They are gone when you clear the browser’s data.',
    keptNowhere:
      'Nothing is kept. When you close the page, your answers are gone. Print or download what you need.',
    noTracking:
      'There are no cookies, no tracking and no requests to other sites. Your name is not read.',
    accessibility: 'Accessibility',
    report: 'Report an error',
    reportText: 'Something wrong, unclear or hard to use? Tell the publisher:',
    newWindow: '(opens in a new window)',
  },
  notice: {
    practice: {
      title: 'No learning platform was found',
      text: 'You can try everything. Nothing is sent, and nothing is kept when you close the page.',
    },
    device: {
      title: 'Your answers stay on this device',
      text: 'No learning platform was found. Your answers are kept in this browser only; at the end you can download the result.',
    },
    damaged: {
      title: 'Your earlier answers could not be read',
      text: 'The learning platform gave them back incomplete, so you start afresh. Please tell your teacher.',
    },
    otherPackage: {
      title: 'You start afresh',
      text: 'The learning platform gave us answers that belong to another module. They have not been used.',
    },
    newerFormat: {
      title: 'You start afresh',
      text: 'Your earlier answers were saved by a newer version of this module, which this one cannot read. Please tell your teacher.',
    },
    updated: ({ dropped, changed, added }) => ({
      title: 'This module has been updated',
      text: [
        dropped > 0
          ? plural(
              dropped,
              'answer belongs to a question that is',
              'answers belong to questions that are',
            ) + ' no longer part of it.'
          : '',
        changed > 0
          ? plural(
              changed,
              'question that you have answered has',
              'questions that you have answered have',
            ) + ' changed; your answers stay, marked to be looked at again.'
          : '',
        added > 0 ? plural(added, 'question is', 'questions are') + ' new.' : '',
        'All your other answers are here, and your result follows the new version.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    notSent: {
      title: 'The learning platform has not confirmed your last answers',
      text: 'Keep this page open and carry on; we keep trying.',
    },
    signedOut: {
      title: 'You have been signed out of the learning platform',
      text: 'Log in again in another tab, then come back here and press “Try now”.',
    },
    expired: {
      title: 'This session with the learning platform has ended',
      text: 'Close this page and open the activity again. What has not arrived is sent then.',
    },
    refused: {
      title: 'The learning platform does not accept your answers',
      text: 'Keep this page open; we keep trying. If it lasts, close the activity and open it again, or hand in the download.',
    },
    kept: 'Your answers are safe on this device.',
    notKept: 'Your answers are in this page only: download them before you close it.',
    reopen: {
      title: 'Open this activity again',
      text: 'The learning platform cannot open it twice in one page. Close the activity and open it once more; your answers are kept there.',
    },
    aside: {
      title: 'Other answers were found',
      text: 'They come from another device or another version and could not be joined with these. Download them and give the file to your teacher.',
    },
    asideTake: 'Download them',
    asideDrop: 'Delete them',
    elsewhere: {
      title: 'This module is open in another tab',
      text: 'You can look at your answers here, but not change them.',
    },
    useHere: 'Use here instead',
    sentAgain: { title: 'All your answers have arrived', text: 'You can carry on as usual.' },
    review: {
      title: 'You are looking at an earlier attempt',
      text: 'Nothing you do here changes it.',
    },
    browse: { title: 'This is a preview', text: 'You can try everything. Nothing is recorded.' },
    contentMissing: {
      title: 'The questions could not be loaded',
      text: 'Your answers are safe. Check the connection and reload the page.',
    },
    languageMissing: {
      title: 'The language could not be loaded',
      text: 'Your answers are safe. Check the connection and choose the language again.',
    },
    retry: 'Try now',
    dismiss: 'Got it',
  },
  language: { label: 'Language' },
};

/** Stands in the page where scripts are switched off, so the runtime does not need it. */
export const noScript =
  'This page needs JavaScript. Allow it in your browser, then load the page again.';
