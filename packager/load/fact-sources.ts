import type { Prose } from '../../src/content/prose.js';
import type { Framework } from '../../src/core/competence/framework.js';

/** How a source is introduced and dated, by language. */
const WORDS: Readonly<Record<string, { readonly source: string; readonly asOf: string }>> = {
  en: { source: 'Source', asOf: 'as of' },
  de: { source: 'Quelle', asOf: 'Stand' },
  es: { source: 'Fuente', asOf: 'a fecha de' },
  fr: { source: 'Source', asOf: 'état' },
  nl: { source: 'Bron', asOf: 'stand' },
};

/** The sources of facts in words, each once, to stand below the reasons of an answer; nothing for no facts. */
export function factSources(
  ids: readonly string[],
  { facts }: Pick<Framework, 'facts'>,
  language: string,
): Prose {
  const words = WORDS[language.split('-')[0] ?? ''] ?? WORDS['en'];
  const named = ids.flatMap((id) => facts.find((one) => one.id === id) ?? []);
  if (named.length === 0) return [];
  // One date stands for all that have it, so that the line stays short on a phone.
  const dated = [...new Set(named.map(({ asOf }) => asOf))].map((asOf) => {
    const sources = named.filter((one) => one.asOf === asOf).map(({ source }) => source);
    return `${[...new Set(sources)].join('; ')} (${words?.asOf ?? ''} ${asOf})`;
  });
  const text = `${words?.source ?? ''}: ${dated.join('; ')}`;
  return [{ type: 'paragraph', content: [text] }];
}
