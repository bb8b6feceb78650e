import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, focused } from '../../../tests/contracts/item-view.js';
import {
  attempt,
  checked,
  report,
  REQUIRED,
  save,
  savedBy,
  smallProgramme,
} from '../../../tests/fakes/small-programme.js';
import { NESTED, type FromModule, type NestedDelivery } from '../../core/session/nested.js';
import '../../ui/elements.js';
import type { ProgrammeSession } from './element.js';
import './elements.js';
import type { ProgrammeAction } from './programme.js';
import type { ProgrammeState } from './programme-state.js';

/** A page that says what it is told to say to the window around it, and shows there what it hears. */
const PARROT = `<!doctype html><title>Module</title><h1 tabindex="-1">Module</h1><script>
  onmessage = ({ data }) => parent.postMessage(data.say ?? { heard: data }, '*');
</script>`;

let parrot = '';
/** What frames have heard. */
let heard: unknown[] = [];
const hear = ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data && 'heard' in data) heard.push(data.heard);
};

eachOnAFreshPage();

beforeEach(() => {
  parrot = URL.createObjectURL(new Blob([PARROT], { type: 'text/html' }));
  heard = [];
  addEventListener('message', hear);
});

afterEach(() => {
  removeEventListener('message', hear);
  URL.revokeObjectURL(parrot);
});

/** The way to an LMS, as the programme sees it. */
class FakeSession implements ProgrammeSession {
  launch: ProgrammeSession['launch'] = {
    keeps: 'lms',
    mode: 'normal',
    learner: 'a1',
    person: 'b2',
  };
  delivery: { delivery?: NestedDelivery['delivery']; underWay: boolean } = { underWay: false };
  obstacle: NestedDelivery['obstacle'];
  /** How often it was asked to try again. */
  retries = 0;
  #listener: () => void = () => undefined;

  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    return () => undefined;
  }

  retry(): void {
    this.retries += 1;
  }

  note(delivery: NestedDelivery['delivery'] | undefined, underWay = false): void {
    this.delivery = { ...(delivery ? { delivery } : {}), underWay };
    this.#listener();
  }
}

/** Puts a programme on the page with one part open in a frame, where one is. */
async function show(state: ProgrammeState, readonly = false) {
  const told: ProgrammeAction[] = [];
  const session = new FakeSession();
  const content = {
    ...smallProgramme,
    parts: smallProgramme.parts.map((part) => ({ ...part, page: parrot })),
  };
  const container = document.createElement('div');
  document.body.append(container);
  render(
    html`<ptl-programme
      .content=${content}
      .state=${state}
      .session=${session}
      ?readonly=${readonly}
      @ptl-act=${({ detail }: CustomEvent<ProgrammeAction>) => told.push(detail)}
    ></ptl-programme>`,
    container,
  );
  const element = container.querySelector('ptl-programme');
  if (!element) throw new Error('There is no programme');
  await element.updateComplete;
  return { element, session, told };
}

type Shown = Awaited<ReturnType<typeof show>>;

/** The frame of the open part, once its page has come. */
async function frameOf({ element }: Shown): Promise<HTMLIFrameElement> {
  const frame = element.renderRoot.querySelector('iframe');
  if (!frame) throw new Error('No part is open');
  await until(() => frame.contentWindow?.document.title === 'Module');
  return frame;
}

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds).toBe(true);
}

/** Lets the page in a frame say something. */
function speak(
  frame: HTMLIFrameElement,
  said: FromModule | Record<string, unknown>,
  mark = NESTED,
) {
  frame.contentWindow?.postMessage({ say: { ...said, nested: mark } }, '*');
}

/** Waits until all that was said before has been heard: messages keep their order. */
async function settle(frame: HTMLIFrameElement): Promise<void> {
  const before = heard.length;
  frame.contentWindow?.postMessage({ last: true }, '*');
  await until(() => heard.slice(before).some((one) => JSON.stringify(one) === '{"last":true}'));
  heard = heard.filter((one) => JSON.stringify(one) !== '{"last":true}');
}

const inScan = attempt(smallProgramme, [save('scan'), { type: 'open', part: 'scan' }]);
const SAVE: FromModule = { type: 'save', state: savedBy('scan', { seconds: 70 }) };

describe('the menu of a programme', () => {
  test('offers the next part, and says what is known of each', async () => {
    const found = report('check', {}, { MKT1: 0.7, FIN1: 0.9, FIN2: 0.2 });
    const { told } = await show(
      attempt(smallProgramme, [report('scan'), found, checked('unit-fin1', 0.9)]),
    );
    const rows = page.getByRole('listitem');

    await expect.element(rows.nth(1)).toHaveTextContent('Next for you Title of unit-fin2');
    await expect.element(rows.nth(1)).toHaveTextContent('“Title of check” found 20 of 100 here.');
    await expect.element(rows.nth(3)).toHaveTextContent('Passed: 90 of 100');
    await expect.element(rows.nth(3)).not.toHaveTextContent('found');
    await page.getByRole('button', { name: 'Open “Title of unit-fin2”' }).click();

    expect(told).toEqual([{ type: 'open', part: 'unit-fin2' }]);
  });

  test('offers the end once all that is required is done', async () => {
    const { told } = await show(attempt(smallProgramme, REQUIRED));
    await expect.element(page.getByText('All required parts are done. End')).toBeVisible();
    await page.getByRole('button', { name: 'End the programme' }).click();

    expect(told).toEqual([{ type: 'finish' }]);
  });
});

describe('a part in its frame', () => {
  test('hears its attempt and how it is opened', async () => {
    const shown = await show(inScan);
    const frame = await frameOf(shown);
    speak(frame, { type: 'open' });
    await until(() => heard.length > 0);

    expect(heard).toEqual([
      {
        nested: NESTED,
        type: 'launch',
        launch: {
          ...{ keeps: 'lms', mode: 'normal', learner: 'a1', person: 'b2', language: 'en' },
          state: savedBy('scan'),
        },
      },
    ]);
  });

  test('is kept under its own name, now or later', async () => {
    const shown = await show(inScan);
    const frame = await frameOf(shown);
    const result = { complete: false, progress: 0.5, objectives: [] };
    speak(frame, SAVE);
    speak(frame, { type: 'report', result, later: true });
    speak(frame, { type: 'close' });
    await until(() => shown.told.length === 3);

    expect(shown.told).toMatchObject([
      { type: 'save', part: 'scan', state: savedBy('scan', { seconds: 70 }) },
      { type: 'report', part: 'scan', result, later: true },
      { type: 'menu' },
    ]);
    expect(shown.told[0]).not.toHaveProperty('later');
  });

  test('has what is held sent at once when its learner asks for it', async () => {
    const shown = await show(inScan);
    const frame = await frameOf(shown);
    speak(frame, { type: 'retry' });
    await settle(frame);

    expect(shown.session.retries).toBe(1);
    expect(shown.told).toEqual([]);
  });

  test('is heard and nobody else, in the words of modules alone', async () => {
    const shown = await show(inScan);
    const frame = await frameOf(shown);
    const stranger = document.createElement('iframe');
    stranger.src = parrot;
    document.body.append(stranger);
    await until(() => stranger.contentWindow?.document.title === 'Module');
    speak(stranger, SAVE);
    postMessage({ ...SAVE, nested: NESTED }, '*');
    speak(frame, SAVE, 'another' as typeof NESTED);
    await settle(stranger);
    await settle(frame);

    expect(shown.told).toEqual([]);
    expect(heard).toEqual([]);
    speak(frame, SAVE);
    await until(() => shown.told.length > 0);
  });

  test('hears what became of its work once that is known, and not before', async () => {
    const shown = await show(inScan);
    const frame = await frameOf(shown);
    shown.session.delivery = { delivery: 'sent', underWay: true };
    speak(frame, SAVE);
    await until(() => shown.told.length > 0);
    await settle(frame);
    expect(heard).toEqual([]);

    shown.session.note('held', true);
    await settle(frame);
    expect(heard).toEqual([]);

    shown.session.obstacle = { why: 'offline', kept: true };
    shown.session.note('held');
    await settle(frame);
    expect(heard).toEqual([
      {
        nested: NESTED,
        type: 'delivery',
        delivery: { delivery: 'held', obstacle: { why: 'offline', kept: true } },
      },
    ]);
  });

  test('is left by the button, for the menu', async () => {
    const shown = await show(inScan);
    await page.getByRole('button', { name: 'Back to the programme' }).click();
    shown.element.state = attempt(smallProgramme, shown.told, inScan);
    await shown.element.updateComplete;

    expect(shown.told).toEqual([{ type: 'menu' }]);
    expect(focused()?.textContent).toBe('Your programme');
  });

  test('is only looked at after the end', async () => {
    const shown = await show(attempt(smallProgramme, [...REQUIRED, { type: 'finish' }]), true);
    await page.getByRole('button', { name: 'Look at it again' }).first().click();
    await shown.element.updateComplete;
    const frame = await frameOf(shown);
    speak(frame, { type: 'open' });
    speak(frame, SAVE);
    await until(() => heard.length > 0);
    await settle(frame);

    expect(heard).toMatchObject([{ type: 'launch', launch: { mode: 'review' } }]);
    expect(shown.told).toEqual([]);
    await page.getByRole('button', { name: 'Back to the programme' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Your programme');
    expect(shown.told).toEqual([]);
  });
});
