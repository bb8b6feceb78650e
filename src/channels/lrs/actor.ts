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

/**
 * The learner exactly as a launch address gives it, or undefined when it does not identify one.
 *
 * cmi5 LMSs compare the actor of a statement with their own in every part, the name included if they
 * gave one: it goes back to them and nowhere else.
 *
 * @spec cmi5, 8.1.3 actor
 */
export function verbatimActorFrom(text: string | null): Agent | undefined {
  // `actorFrom` has found an identifier in it, so that it is an agent.
  return actorFrom(text) && (parsed(text ?? '') as Agent);
}

/** A text that tells one learner from another, without a name. */
export function identityOf({ account, mbox, mbox_sha1sum, openid }: Agent): string {
  return JSON.stringify([account?.homePage, account?.name, mbox, mbox_sha1sum, openid]);
}

function agent(identifier: Agent): Agent {
  return { objectType: 'Agent', ...identifier };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : value;
}
