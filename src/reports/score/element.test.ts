import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage } from '../../../tests/contracts/item-view.js';
import { dimensionItems, phrases } from '../../../tests/fakes/scored-items.js';
import '../../ui/elements.js';
import '../elements.js';
import type { ScoreContent } from './schema.js';
import { score } from './score.js';

eachOnAFreshPage();

async function show(report: Partial<ScoreContent>): Promise<void> {
  const input = {
    report: { kind: 'score' as const, graded: true, ...report },
    sections: [
      { id: 'price', title: 'Price' },
      { id: 'customs', title: 'Customs' },
    ],
    items: [...dimensionItems('price', [1, 0.5]), ...dimensionItems('customs', [undefined])],
    phrases,
  };
  const element = document.createElement('ptl-score-report');
  const date = new Date(2026, 10, 22, 16, 20);
  Object.assign(element, { input, findings: score.findings(input), date });
  document.body.append(element);
  await element.updateComplete;
}

describe('ptl-score-report', () => {
  test('says the score, on how many answers it rests, and each section in a table', async () => {
    await show({});

    await expect.element(page.getByText('50 of 100')).toBeVisible();
    const basis = page.getByText(/22 November at 16:20/);
    await expect.element(basis).toHaveTextContent('2 of 3 answered');
    const row = page.getByRole('row', { name: /Price/ });
    await expect.element(row).toHaveTextContent(/75\s*2 of 2/);
  });

  test.each([
    { passMark: 50, says: 'Passed' },
    { passMark: 51, says: 'Not passed yet' },
  ])('says "$says" against a mark of $passMark', async ({ passMark, says }) => {
    await show({ passMark });

    await expect.element(page.getByText(says, { exact: true })).toBeVisible();
    await expect
      .element(page.getByText(`Needed to pass: ${String(passMark)} of 100`))
      .toBeVisible();
  });

  test('says that no grade is sent when nothing is graded', async () => {
    await show({ graded: false });

    await expect.element(page.getByText(/No grade is sent/)).toBeVisible();
  });
});
