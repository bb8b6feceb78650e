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
  const sources = ids.flatMap((id) => {
    const fact = facts.find((one) => one.id === id);
    return fact ? [`${fact.source} (${words?.asOf ?? ''} ${fact.asOf})`] : [];
  });
  if (sources.length === 0) return [];
  const text = `${words?.source ?? ''}: ${[...new Set(sources)].join('; ')}`;
  return [{ type: 'paragraph', content: [{ type: 'emphasis', content: [text] }] }];
}
