import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RIGHT } from '../../browser/demo-answers.js';
import { Stage } from '../../browser/stage.js';
import { until } from '../../browser/until.js';
import { MoodleSite } from './moodle-site.js';
import { leave, sent, visit } from './moodle-visit.js';

const LEARNER = 'ana';
const NEW_QUESTION = `
  - id: own-website
    number: 5
    kind: choice
    label: Website
    prompt: Does your firm have a website?
    options:
      - key: a
        text: Yes, it does
      - key: b
        text: No, it does not
`;

let stage: Stage;
let folder: string;

beforeAll(async () => {
  stage = await Stage.open();
  folder = mkdtempSync(join(tmpdir(), 'portolan-update-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stage.close();
});

/** The demo module as another version of it: one question gone, one new, one moved, one reworded, one with another key. */
function secondVersion(): string {
  const modules = join(folder, 'modules');
  cpSync('modules', modules, { recursive: true });
  rmSync(join(modules, 'demo', 'translations'), { recursive: true });
  edit(join(modules, 'demo', 'bank', '01-your-firm.yaml'), (text) => {
    const [head = '', ...items] = text.split(/(?=^ {2}- id:)/m);
    const [sells = '', reply = '', , languages = ''] = items;
    const reworded = reply.replace('How do you answer an order', 'How do you reply to an order');
    return [head, languages, sells, reworded].join('').trimEnd() + NEW_QUESTION;
  });
  edit(join(modules, 'demo', 'bank', '02-cases.yaml'), (text) =>
    text
      .replace(
        '        correct: true\n        rationale: Margin is profit',
        '        rationale: Margin is profit',
      )
      .replace('text: 25 %, because 10 is one quarter of 40', '$&\n        correct: true'),
  );
  const cli = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'cli.js');
  const words = ['pack', 'demo', '--modules', modules, '--target', 'scorm12', '--out', folder];
  execFileSync(process.execPath, [cli, ...words], { stdio: 'ignore' });
  return join(folder, 'demo.scorm12.zip');
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('fault 16: an attempt of version 1 goes on in version 2, which says what has changed', async () => {
  const site = await MoodleSite.open('demo.scorm12.zip');
  const context = await stage.learner();
  const first = await visit(context, site, LEARNER);
  await first.learner.begin();
  await first.learner.answerAll(RIGHT, 1, 6);
  await sent(first);
  await leave(first);
  await until(() => site.stored(LEARNER)['cmi.core.session_time'] !== undefined);

  site.replace(secondVersion());
  const second = await visit(context, site, LEARNER);
  const { notice, start, review } = second.learner.words;
  const { title, text } = notice.updated({ dropped: 1, changed: 2, added: 1 });
  await second.learner.view.getByText(title).waitFor();
  expect(await second.frame.locator('ptl-notice').first().getAttribute('text')).toContain(text);
  await second.learner.view.getByText(start.answeredOf(5, 8)).waitFor();

  await second.learner.press(/^Continue/);
  while ((await second.learner.title()) !== review.title) {
    const asked = await second.learner.title();
    await second.learner.answer(asked.includes('hammock') ? RIGHT(7) : { pick: 1 });
  }
  await second.learner.view.getByText(review.marked(2)).first().waitFor();
  await second.learner.handIn();
  await until(() => site.stored(LEARNER)['cmi.core.lesson_status'] === 'passed');

  // The margin was right by the old key and is wrong by the new one: half of one section of two.
  expect(Number(site.stored(LEARNER)['cmi.core.score.raw'])).toBe(75);
  expect(second.errors).toEqual([]);
  await context.close();
  await site.close();
});
