import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorFrom, identityOf, verbatimActorFrom } from './actor.js';

describe('an actor', () => {
  const account = { homePage: 'https://lms.example', name: 'ada' };

  test.each([
    { what: 'an account', value: { name: 'Ada', account }, actor: { account } },
    {
      what: 'an account in lists',
      value: { account: [{ accountServiceHomePage: 'https://lms.example', accountName: 'ada' }] },
      actor: { account },
    },
    {
      what: 'a mailbox in a list',
      value: { name: ['Ada'], mbox: ['mailto:a@b.c'] },
      actor: { mbox: 'mailto:a@b.c' },
    },
    { what: 'a sum', value: { mbox_sha1sum: 'abc' }, actor: { mbox_sha1sum: 'abc' } },
  ])('is read from $what, without a name', ({ value, actor }) => {
    expect(actorFrom(JSON.stringify(value))).toEqual({ objectType: 'Agent', ...actor });
  });

  test.each([null, '', 'Ada', '{}', '[]', '{"account": {"name": "ada"}}', '{"mbox": 7}'])(
    'is not read from %s',
    (text) => {
      expect(actorFrom(text)).toBeUndefined();
    },
  );

  test('is taken as it is, with every part, where it must be given back', () => {
    const text = '{"name":"Ada","account":{"homePage":"https://lms.example","name":"ada"}}';

    expect(JSON.stringify(verbatimActorFrom(text))).toBe(text);
    expect(verbatimActorFrom('{"name":"Ada"}')).toBeUndefined();
  });

  test('is never a failure', () => {
    fc.assert(fc.property(fc.json(), (text) => void actorFrom(text)));
  });

  test('has an identity apart from that of others', () => {
    expect(identityOf({ account })).not.toBe(identityOf({ account: { ...account, name: 'bob' } }));
    expect(identityOf({ mbox: 'mailto:a@b.c' })).not.toBe(identityOf({ openid: 'mailto:a@b.c' }));
  });
});
