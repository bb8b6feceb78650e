import type { Agent } from '@xapi/xapi';
import { isRecord, parsed } from './client.js';

/**
 * The learner as a launch address gives it, or undefined when it gives none.
 *
 * Only what identifies the learner is taken, never a name. Older launches put every value in a list
 * and call the parts of an account `accountName` and `accountServiceHomePage`.
 */
export function actorFrom(text: string | null): Agent | undefined {
  const value = parsed(text ?? '');
  if (!isRecord(value)) return undefined;
  const account = first(value['account']);
  if (isRecord(account)) {
    const homePage = first(account['homePage'] ?? account['accountServiceHomePage']);
    const name = first(account['name'] ?? account['accountName']);
    if (typeof homePage === 'string' && typeof name === 'string') {
      return agent({ account: { homePage, name } });
    }
  }
  for (const key of ['mbox', 'mbox_sha1sum', 'openid'] as const) {
    const identifier = first(value[key]);
    if (typeof identifier === 'string') return agent({ [key]: identifier });
  }
  return undefined;
}

/** A text that tells one learner from another. */
export function identityOf({ account, mbox, mbox_sha1sum, openid }: Agent): string {
  return JSON.stringify([account?.homePage, account?.name, mbox, mbox_sha1sum, openid]);
}

function agent(identifier: Agent): Agent {
  return { objectType: 'Agent', ...identifier };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : value;
}
