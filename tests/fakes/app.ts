import { page } from 'vitest/browser';
import type { Launch } from '../../src/channels/channel.js';
import type { Prose } from '../../src/content/prose.js';
import type { PackageSettings, PackedModule } from '../../src/module/packed-module.js';
import type { ReadinessContent } from '../../src/reports/readiness/schema.js';
import type { ScoreContent } from '../../src/reports/score/schema.js';
import { registerActivityKind } from '../../src/players/activity-kind.js';
import '../../src/players/assessment/elements.js';
import { assessmentKind as kind } from '../../src/players/assessment/screen.js';
import type { AppSession } from '../../src/shell/activities.js';
import type { AppElement } from '../../src/shell/app.js';
import { Languages } from '../../src/shell/languages.js';
import { Shelf } from '../../src/core/session/shelf.js';
import { Keepsakes } from '../../src/shell/keepsakes.js';
import { SessionController } from '../../src/shell/session-controller.js';
import * as samples from '../contracts/sample-items.js';
import { FakeChannel } from './channel.js';

// A package has it in its base.
registerActivityKind(kind);

const prose = (text: string): Prose => [{ type: 'paragraph', content: [text] }];

const about: PackedModule['about'] = {
  publisher: 'Chamber of the North',
  website: 'https://example.org/',
  funding: { statement: 'Co-funded by the European Union' },
  contact: 'help@example.org',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attributions: ['This service uses the ESCO classification of the European Commission.'],
  version: '1.2.0',
  checked: '2026-11-22',
  accessibility: prose('You can use it with the keyboard alone.'),
};

/** A report with a pass mark. */
export const scoreReport: ScoreContent = { kind: 'score', graded: true, passMark: 50 };

const steps = { in30: 'Write a plan.', in90: 'Talk to the bank.', in180: 'Look again.' };

/** A readiness report over two dimensions, with a red flag for little cash. */
export const readinessReport: ReadinessContent = {
  kind: 'readiness',
  axes: [
    { id: 'firm', title: 'Firm', dimensions: ['money'] },
    { id: 'offer', title: 'Offer', dimensions: ['offer'] },
  ],
  bands: [
    { id: 'build', title: 'Build first', from: 0 },
    { id: 'prepare', title: 'Prepare', from: 40 },
    { id: 'pilot', title: 'Pilot', from: 65 },
    { id: 'scale', title: 'Scale', from: 85 },
  ],
  coverage: 0.8,
  knockOut: { below: 25, cap: 'prepare' },
  flags: [
    { item: samples.ownFigure.id, under: 2, title: 'Little cash', text: 'Cash for five weeks.' },
  ],
  grid: ['build', 'prepare', 'ready'].map((offer) =>
    ['build', 'prepare', 'ready'].map((firm) => ({
      verdict: `Firm ${firm}, offer ${offer}`,
      lead: 'What that means in a sentence.',
      cell: `${firm} and ${offer}`,
    })),
  ),
  dimensions: [
    { id: 'money', adviser: 'Your bank', strong: 'Cash lasts long enough.' },
    { id: 'offer', adviser: 'Your chamber', strong: 'Customers know why they buy.' },
  ],
  advice: [samples.anchoredItem, samples.ownFigure, samples.singleChoice].map(({ id }) => ({
    item: id,
    title: `Work on ${id}`,
    why: 'It comes first.',
    steps,
    competence: 'FIN2',
  })),
  repeatMonths: 6,
  honesty: prose('A learning tool, not a credit score.'),
};

/** A module of four questions in English or Spanish. */
export function sampleModule(
  language: 'en' | 'es',
  report: object = scoreReport,
  feedback: PackedModule['activity']['feedback'] = 'after-each',
): PackedModule {
  const title = language === 'en' ? 'Harbour check' : 'Chequeo del puerto';
  const why = prose('It decides who carries the risk.');
  return {
    language,
    title,
    lead: 'Four questions about a first order.',
    terms: [{ value: '4 questions', words: 'one at a time' }],
    notes: [{ title: 'How it works', text: prose('You can change an answer.') }],
    about,
    activity: {
      kind: 'assessment',
      minutes: 4,
      feedback,
      sections: [
        { id: 'money', title: 'Money' },
        { id: 'offer', title: 'Offer' },
      ],
      items: [
        { ...samples.singleChoice, dimension: 'money', competence: 'FIN2', stem: why, why },
        { ...samples.anchoredItem, dimension: 'offer', why },
        { ...samples.ownFigure, dimension: 'money' },
        { ...samples.evidenceItem, dimension: 'offer' },
      ],
      report: { kind: 'score', ...report },
      competences: [{ id: 'FIN2', name: 'Payment, credit and currency' }],
    },
  };
}

const settings: PackageSettings = {
  packageId: 'harbour-check',
  title: 'Harbour check',
  baseIri: 'https://example.org/',
  verdict: 'pass-fail',
  commit: 'answer',
  send: 'batch',
  progress: false,
  scores: 'objectives',
  interactions: 'readable',
  objectives: [],
  version: '1.2.0',
  languages: ['en', 'es'],
  languageScripts: { es: 'language-es.js' },
  repeatable: true,
};

/** An app on the page, and what it runs with. */
export interface OpenedApp {
  readonly app: AppElement;
  readonly session: AppSession;
  readonly channel: FakeChannel;
}

/** Puts the app on the page as `start` does, with a channel in memory. */
export async function openApp(
  launch: Partial<Launch> = {},
  report: object = scoreReport,
  feedback?: PackedModule['activity']['feedback'],
): Promise<OpenedApp> {
  const channel = new FakeChannel(launch);
  const module = sampleModule('en', report, feedback);
  const languages = new Languages(module, settings.languageScripts, document);
  globalThis.portolanLanguage?.('es', { module: sampleModule('es', report, feedback) });
  const noon = Date.UTC(2026, 10, 22, 12);
  const session: AppSession = new SessionController({
    packageId: settings.packageId,
    repeatable: true,
    channel,
    launch: await channel.open(),
    activity: kind.activity,
    content: kind.complete(module.activity),
    now: () => noon,
    monotonic: () => 0,
    seed: () => 1,
  });
  const timers = { setTimeout: () => 0, clearTimeout: () => undefined };
  const app = document.createElement('ptl-app');
  document.body.append(app);
  const keepsakes = new Keepsakes(new Shelf(undefined, ''));
  keepsakes.add(session.aside);
  app.input = { settings, languages, module, session, timers, keepsakes };
  await app.updateComplete;
  return { app, session, channel };
}

/** The element that has the focus, inside whatever shadow roots. */
export function focused(): Element | undefined {
  let element = document.activeElement ?? undefined;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** A button by its whole name. */
export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Answers the four questions of the sample by clicks, from the start screen up to the list. */
export async function answerAll(months = '1'): Promise<void> {
  await button('Start').click();
  await page.getByText('Take 30 % now').click();
  await button('Save and continue').click();
  await button('Continue').click();
  await page.getByRole('radio').nth(3).click();
  await button('Save and continue').click();
  await button('Continue').click();
  await page.getByRole('textbox').fill(months);
  await button('Save and continue').click();
  await page.getByText('Yes', { exact: true }).click();
  await button('Save and continue').click();
}
