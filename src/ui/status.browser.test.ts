import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage } from '../../tests/contracts/item-view.js';
import { registerMessages, useLanguage } from '../i18n/current.js';
import { es } from '../i18n/es.js';
import './elements.js';
import type { StatusElement, WorkState } from './status.js';

async function show(work: WorkState): Promise<StatusElement> {
  const status = document.createElement('ptl-status');
  status.work = work;
  status.at = new Date(2026, 10, 20, 12, 3);
  document.body.append(status);
  await status.updateComplete;
  return status;
}

const words = () =>
  document.querySelector('ptl-status')?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim();

describe('ptl-status', () => {
  eachOnAFreshPage();

  test.each<{ work: WorkState; text: string }>([
    { work: 'sent', text: 'Sent to the platform 12:03' },
    { work: 'waiting', text: 'Not sent yet' },
    { work: 'failed', text: 'Not accepted' },
    { work: 'device', text: 'Kept on this device 12:03' },
    { work: 'nothing', text: 'Preview, nothing is kept' },
    { work: 'read-only', text: 'To look at, nothing changes' },
  ])('says "$text" for $work', async ({ work, text }) => {
    await show(work);

    expect(words()).toBe(text);
  });

  test('keeps the time out of the live region, so that only changes are read', async () => {
    const status = await show('sent');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const region = page.getByRole('status').element();
    observer.observe(region, { childList: true, characterData: true, subtree: true });

    status.at = new Date(2026, 10, 20, 12, 9);
    await status.updateComplete;
    expect(words()).toBe('Sent to the platform 12:09');
    expect([...changes, ...observer.takeRecords()]).toEqual([]);

    status.work = 'waiting';
    await status.updateComplete;
    expect(region.textContent).toBe('Not sent yet');
    expect([...changes, ...observer.takeRecords()]).not.toEqual([]);
    observer.disconnect();
  });

  test('follows the language of the interface', async () => {
    registerMessages('es', es);
    const status = await show('waiting');

    useLanguage('es');
    await status.updateComplete;

    expect(words()).toBe('Aún sin enviar');
  });
});

describe('ptl-status while sending', () => {
  eachOnAFreshPage();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('keeps its last words for a second, then says so', async () => {
    const status = await show('sent');

    status.work = 'sending';
    await status.updateComplete;
    expect(words()).toBe('Sent to the platform 12:03');

    vi.advanceTimersByTime(1000);
    await status.updateComplete;
    expect(words()).toBe('Sending…');
  });

  test('says nothing of a sending that was quick', async () => {
    const status = await show('sent');

    status.work = 'sending';
    await status.updateComplete;
    status.work = 'sent';
    await status.updateComplete;
    vi.advanceTimersByTime(5000);
    await status.updateComplete;

    expect(words()).toBe('Sent to the platform 12:03');
  });
});
