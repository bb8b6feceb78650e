import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import { Journal } from './journal.js';
import { Shelf } from './shelf.js';

const journalIn = (storage: Storage | undefined) => new Journal(new Shelf(storage, 'portolan:x:'));

describe('journal', () => {
  test('outlives the page until the LMS has the same', () => {
    const storage = new FakeStorage();
    journalIn(storage).write('five');
    const later = journalIn(storage);
    expect(later.state).toBe('five');

    later.agree('four');
    expect(later.state).toBe('five');
    later.agree('five');

    expect(later.state).toBeUndefined();
    expect(storage.keys).toEqual([]);
  });

  test('remembers what both agreed on before the first of several writes', () => {
    const storage = new FakeStorage();
    const journal = journalIn(storage);
    journal.agree('three');
    journal.write('four');
    journal.agree('two');
    journal.write('five');

    expect(journalIn(storage).base).toBe('three');
    expect(journalIn(storage).state).toBe('five');
  });

  test('keeps what an LMS has taken, and begins anew from there', () => {
    const storage = new FakeStorage();
    const journal = journalIn(storage);
    journal.write('one');
    journal.tell('one');
    journal.write('two');

    const later = journalIn(storage);
    expect([later.state, later.base, later.told]).toEqual(['two', 'one', true]);
    later.clear();
    expect(storage.keys).toEqual([]);
  });

  test('knows nothing of an earlier attempt once another was begun', () => {
    const storage = new FakeStorage();
    const earlier = journalIn(storage);
    earlier.write('old');
    earlier.tell('old');
    const later = journalIn(storage);
    later.agree('');
    later.write('new');

    const last = journalIn(storage);
    expect([last.state, last.base, last.told]).toEqual(['new', undefined, false]);
  });

  test('takes for the base of another attempt what the LMS took last', () => {
    const storage = new FakeStorage();
    const journal = journalIn(storage);
    journal.write('ended');
    journal.tell('ended');
    journal.clear();
    journal.write('again');

    expect(journalIn(storage).base).toBe('ended');
  });

  test('remembers what was handed over without proof: the first and the last', () => {
    const storage = new FakeStorage();
    const journal = journalIn(storage);
    for (const state of ['1', '2', '2', '3', '4', '5']) {
      journal.write(state);
      journal.hand();
    }

    const later = journalIn(storage);
    expect([later.base, later.handed]).toEqual([undefined, ['5', '3', '2', '1']]);
    later.tell('2');
    expect([later.base, later.handed]).toEqual(['2', []]);
    later.clear();
    later.hand();
    expect(storage.keys).toEqual([]);
  });

  test('says whether it outlives the page', () => {
    const storage = new FakeStorage();
    const journal = journalIn(storage);
    expect(journal.lasting).toBe(true);
    storage.full = true;
    journal.write('one');

    expect(journal.lasting).toBe(false);
    expect(journal.state).toBe('one');
    expect(journalIn(undefined).lasting).toBe(false);
  });
});
