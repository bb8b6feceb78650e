import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage } from '../../../tests/contracts/item-view.js';
import { registerEnglishKindWords } from '../../../tests/fakes/kind-words.js';
import { phrases, scoredItem } from '../../../tests/fakes/scored-items.js';
import { writeResultFile } from '../../core/report/result-file.js';
import { BitWriter } from '../../core/session/bits.js';
import { encodeSession } from '../../core/session/saved-session.js';
import { words } from '../../i18n/en/competence.js';
import '../elements.js';
import { competence } from './competence.js';
import type { CompetenceContent } from './schema.js';

registerEnglishKindWords();
eachOnAFreshPage();

const report: CompetenceContent = {
  kind: 'competence',
  graded: true,
  honesty: [],
  basis: { bankVersion: '1.0.0', prior: 'N(0, 1)' },
  areas: [{ id: 'FIN', name: 'Finance and tax' }],
  competences: ['FIN1', 'FIN2'].map((id) => ({
    id,
    name: `Competence ${id}`,
    area: 'FIN',
    levels: ['one', 'two', 'three', 'four'],
  })),
};

/** A report on so many answers to questions about each competence, all right. */
async function show(answers: Readonly<Record<string, number>>, exam = false, more: object = {}) {
  const items = Object.entries(answers).flatMap(([id, count]) =>
    Array.from({ length: count }, (_, at) => {
      const item = scoredItem(`${id}-${String(at)}`, 1);
      return { ...item, keyed: true, item: { ...item.item, competence: id } };
    }),
  );
  const input = { report, sections: [], items, phrases, exam };
  const element = document.createElement('ptl-competence-report');
  const findings = competence.findings(input);
  Object.assign(element, { input, findings, date: new Date(2026, 10, 22, 12), ...more });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('the competence card', () => {
  test('names the competences with at least three answers', async () => {
    const element = await show({ FIN1: 3, FIN2: 2 });
    await page.getByRole('button', { name: words.card }).click();

    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(words.card);
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('h1');
    await expect.element(page.getByText('Finance and tax')).toBeVisible();
    await expect.element(page.getByText('Competence FIN1')).toBeVisible();
    expect(page.getByText('Competence FIN2').elements()).toEqual([]);
    await expect.element(page.getByText('22 November 2026')).toBeVisible();
  });

  test('says why it names none, and leads back', async () => {
    await show({ FIN1: 2, FIN2: 2 });
    await page.getByRole('button', { name: words.card }).click();
    await expect.element(page.getByText(words.cardFew)).toBeVisible();
    expect(page.getByText(/Competence FIN/).elements()).toEqual([]);

    await page.getByRole('button', { name: words.cardBack }).click();
    await expect.element(page.getByText('Competence FIN1').first()).toBeVisible();
  });

  test('leaves room for a name and asks for none', async () => {
    await show({ FIN1: 3, FIN2: 3 });
    await page.getByRole('button', { name: words.card }).click();
    await expect.element(page.getByText(words.cardName, { exact: true })).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });
});

describe('the result of an exam', () => {
  test('has areas in its table, and no competence anywhere', async () => {
    await show({ FIN1: 3, FIN2: 3 }, true);

    await expect.element(page.getByText(words.areaTable)).toBeVisible();
    expect(page.getByRole('row').elements()).toHaveLength(2);
    await expect.element(page.getByRole('rowheader')).toHaveTextContent('FIN Finance and tax');
    expect(page.getByText(/Competence FIN/).elements()).toEqual([]);
    expect(page.getByText(words.next).elements()).toEqual([]);
  });

  test('has a card of areas, without a reason that is none here', async () => {
    await show({ FIN1: 3, FIN2: 3 }, true);
    await page.getByRole('button', { name: words.card }).click();

    expect(page.getByRole('row').elements()).toHaveLength(2);
    expect(page.getByText(/Competence FIN/).elements()).toEqual([]);
    expect(page.getByText(words.cardFew).elements()).toEqual([]);
  });
});

describe('a profile carried by hand', () => {
  const NOON = Date.UTC(2026, 10, 22, 12);
  const settings = {
    packageId: 'harbour-check',
    version: '1.0.0',
    baseIri: 'https://example.org/',
  };
  const session = (launch: object = {}) => ({
    state: { seed: 2 },
    savedAt: new Date(NOON),
    answers: [],
    launch: { mode: 'normal', learner: 'here', person: '', ...launch },
  });
  /** The file of an attempt a day before, in which all was wrong. */
  const before = () => {
    const measure = { estimate: -2, standardError: 0.3, answers: 6, bankVersion: '', prior: '' };
    const objective = { id: 'FIN', name: '', complete: true, summary: '', measure };
    const savedAt = NOON - 24 * 60 * 60_000;
    const saved = { revision: 1, seed: 1, savedAt, seconds: 0, stage: 'delivered' } as const;
    return writeResultFile({
      package: settings.packageId,
      version: settings.version,
      baseIri: settings.baseIri,
      title: '',
      language: 'en',
      savedAt: '',
      seconds: 0,
      result: { complete: true, progress: 1, objectives: [objective] },
      answers: [],
      state: encodeSession(settings.packageId, { ...saved, body: new BitWriter() }),
    });
  };
  const choose = async (text: string) => {
    await page.getByText(words.bring, { exact: true }).click();
    const file = new File([text], 'answers.json');
    await userEvent.upload(page.getByLabelText(words.bringFile), file);
  };

  test('is compared with this one', async () => {
    await show({ FIN1: 6, FIN2: 6 }, false, { session: session(), settings });
    await choose(before());

    await expect.element(page.getByText(words.bringRead)).toBeVisible();
    await expect.element(page.getByText(/21 November 2026/)).toBeVisible();
    await expect.element(page.getByText(words.higher)).toBeVisible();
  });

  test.each([
    ['a file of something else', '{"records":[]}'],
    ['no text', '\u0000\uFFFF'],
    ['a file that was changed', before().replace('-2', '-1')],
    ['nothing', ''],
  ])('is refused in words when it is %s, and may be chosen again', async (_what, text) => {
    await show({ FIN1: 6, FIN2: 6 }, false, { session: session(), settings });
    await choose(text);

    await expect.element(page.getByText(words.bringRefused)).toBeVisible();
    expect(page.getByText(words.before).elements()).toEqual([]);
    await userEvent.upload(
      page.getByLabelText(words.bringFile),
      new File([before()], 'answers.json'),
    );
    await expect.element(page.getByText(words.bringRead)).toBeVisible();
  });

  test('is asked for where nothing is known, and not in review, where nothing is kept', async () => {
    await show({ FIN1: 6 }, false, { session: session({ mode: 'review' }), settings });
    await show({ FIN1: 6 }, false, { session: session(), settings });

    await expect
      .poll(() => page.getByText(words.bring, { exact: true }).elements())
      .toHaveLength(1);
    expect(page.getByText(words.bringFree).elements()).toHaveLength(1);
  });
});
