import type { Fact } from '../../src/core/competence/framework.js';
import type { Pool } from '../../src/core/assessment/pool.js';
import '../../src/items/index.js';
import { placeIn, type AuthoredItem, type AuthoredModule } from '../../src/module/authored.js';
import type { RuleContext } from '../../src/module/rule.js';

/** What a test says of an item of a bank; the rest is made up. */
export type BankItem = Partial<AuthoredItem> & {
  readonly options?: readonly string[];
  readonly [key: string]: unknown;
};

/** Choice questions with a right first option, on level 1 of FIN1 unless told. */
export function bankItems(...items: readonly BankItem[]): readonly AuthoredItem[] {
  return items.map(({ options = ['Yes', 'No'], ...said }, at) => ({
    id: `item-${at}`,
    number: at + 1,
    kind: 'choice',
    label: 'L',
    prompt: 'P?',
    competence: 'FIN1',
    level: 1,
    many: false,
    options: options.map((text, place) => ({ key: 'abcdef'[place], text, correct: place === 0 })),
    ...said,
  }));
}

/** What a test says of a module. */
export interface BankHead {
  readonly language?: string;
  readonly report?: string;
  readonly pools?: readonly Partial<Pool>[];
}

/** A module with a bank that measures competences, as far as rules and figures read it. */
export function bankModule(items: readonly AuthoredItem[], head: BankHead = {}): AuthoredModule {
  const { language = 'en', report = 'competence', pools = [{ id: 'all' }] } = head;
  return {
    items: items.map((value, at) => ({ value, place: placeIn('bank.yaml', ['items', at]) })),
    head: { value: { language, activity: { pools } }, place: placeIn('module.yaml') },
    report: { value: { kind: report }, place: placeIn('report.yaml') },
    // Neither cases nor media, title nor sections are read.
  } as unknown as AuthoredModule;
}

/** What rules know of the world: facts, and that there is time. */
export function bankContext(...facts: readonly Partial<Fact>[]): RuleContext {
  const complete = facts.map((fact) => ({
    useInItems: true,
    confidence: 'verified',
    reviewBy: '2027-01-31',
    ...fact,
  }));
  return {
    // Rules of banks read nothing else of the framework.
    framework: { facts: complete } as unknown as RuleContext['framework'],
    today: '2026-11-29',
    release: false,
    thorough: true,
  };
}
