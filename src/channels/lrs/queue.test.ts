import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import { Queue, type StampingSession } from './queue.js';
import { Shelf } from '../../core/session/shelf.js';
import { initialized, progressed, terminated, type Draft } from './statements.js';

const subject = {
  activityId: 'https://a.example',
  baseIri: 'https://b.example/',
  language: 'en',
  readable: false,
  scoreless: false,
};
const stamp = (id: string) => ({ id, timestamp: '2026-01-05T09:30:00.000Z' });
const free = (id: string): Draft => progressed(subject, stamp(id), 10);
const session = (id: string): StampingSession => ({
  id,
  stamp: (draft) => ({ ...draft, actor: { mbox: 'mailto:a@b.c' }, context: { registration: id } }),
});

function queueOn(storage: Storage | undefined, id: string): Queue {
  const queue = new Queue(new Shelf(storage, 'portolan:scan:'), () => 1_000);
  queue.begin(session(id));
  return queue;
}

const ids = (queue: Queue) => queue.ready.map(({ draft }) => draft.id);

describe('a queue of statements', () => {
  test('keeps the order of adding across pages, whatever the clock says', () => {
    const storage = new FakeStorage();
    const before = queueOn(storage, 's1');
    for (const id of ['c', 'a', 'b']) before.add(free(id));

    expect(ids(queueOn(storage, 's1'))).toEqual(['c', 'a', 'b']);
  });

  test('puts the end last, and takes no statement twice', () => {
    const queue = queueOn(undefined, 's1');
    queue.add(terminated(subject, stamp('end'), 1));
    queue.add(free('a'));
    queue.add(free('a'));

    expect(ids(queue)).toEqual(['a', 'end']);
  });

  test('says the same bytes after a reload, and new ones in a new session', () => {
    const storage = new FakeStorage();
    const before = queueOn(storage, 's1');
    before.add(free('a'));
    const body = before.bodyOf('a');

    expect(queueOn(storage, 's1').bodyOf('a')).toBe(body);
    expect(queueOn(storage, 's2').bodyOf('a')).toBe(body.replace('s1', 's2'));
  });

  test('doubts after a reload what may have been sent before it', () => {
    const storage = new FakeStorage();
    const before = queueOn(storage, 's1');
    for (const id of ['a', 'b']) before.add(free(id));
    before.bodyOf('a');

    expect(queueOn(storage, 's1').ready).toMatchObject([{ unsure: true }, { unsure: false }]);
  });

  test('drops the start of another session, and an end from before a reload', () => {
    const storage = new FakeStorage();
    const before = queueOn(storage, 's1');
    before.add(initialized(subject, stamp('start')));
    before.add(terminated(subject, stamp('end'), 1));

    expect(ids(queueOn(storage, 's1'))).toEqual(['start']);
    expect(ids(queueOn(storage, 's2'))).toEqual([]);
    expect(storage.keys).toEqual([]);
  });

  test('keeps what was refused for two more sessions', () => {
    const storage = new FakeStorage();
    queueOn(storage, 's0').add(free('a'));
    const kept = ['s1', 's2', 's3'].map((id) => {
      const queue = queueOn(storage, id);
      const barred = queue.bar('a');
      expect(ids(queue)).toEqual([]);
      return barred;
    });

    expect(kept).toEqual([true, true, false]);
    expect(storage.keys).toEqual([]);
  });

  test('leaves out what is foreign or damaged on the shelf', () => {
    const storage = new FakeStorage();
    storage.setItem('portolan:scan:out-1-a', '{"seq": 1}');
    storage.setItem('portolan:scan:out-2-b', 'rubbish');
    storage.setItem('portolan:other:out-3-c', 'rubbish');

    expect(ids(queueOn(storage, 's1'))).toEqual([]);
    expect(storage.keys).toEqual(['portolan:other:out-3-c']);
  });

  test('holds in memory what a full storage refuses', () => {
    const storage = new FakeStorage();
    storage.full = true;
    const queue = queueOn(storage, 's1');
    queue.add(free('a'));
    queue.doubt('a');

    expect(queue.ready).toMatchObject([{ unsure: true }]);
    queue.remove('a');
    expect(ids(queue)).toEqual([]);
  });
});
