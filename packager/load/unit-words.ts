import { isMap, valueAt } from '../../src/module/naming.js';
import type { Finding, Path } from '../../src/module/problem.js';
import type { YamlFile } from './read-yaml.js';

/** The words of a translated text of a unit, in the shape that a translation of YAML has. */
export interface UnitWords {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Parts of a block that are words. */
const WORDS = ['title', 'text', 'notes', 'lines', 'head', 'bars', 'transcript'];

/**
 * Takes the words out of a translated text.
 *
 * A translation has the steps of the original with the same blocks; all but words comes from the original.
 */
export function unitWords(original: unknown, translation: YamlFile): UnitWords {
  const findings: Finding[] = [];
  const steps = listOf(valueAt(translation.value, ['steps'])).map((step, at) => {
    const id = valueAt(step, ['id']);
    const originals = listOf(valueAt(original, ['steps']));
    const own = originals.find((one) => valueAt(one, ['id']) === id);
    const wanted = listOf(valueAt(own, ['blocks'])).map(nameOf);
    const blocks = listOf(valueAt(step, ['blocks']));
    const found = blocks.map(nameOf);
    const wrong = found.findIndex((name, place) => name !== wanted[place]);
    const place = wrong >= 0 ? wrong : Math.min(found.length, wanted.length);
    if (own !== undefined && (wrong >= 0 || found.length !== wanted.length)) {
      const path = ['steps', at, 'blocks', Math.min(place, Math.max(0, found.length - 1))];
      findings.push(misplaced(translation.file, path, String(id), found[place], wanted[place]));
    }
    return { id, title: valueAt(step, ['title']), blocks: blocks.map(wordsOf) };
  });
  return { value: { steps }, findings };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A block as an author names it, such as `practice fin1-p01`. */
function nameOf(block: unknown): string {
  const [name, item, field, src] = ['block', 'item', 'field', 'src'].map((key) =>
    valueAt(block, [key]),
  );
  return [name, item, field, src].filter((part) => part !== undefined).join(' ');
}

function wordsOf(block: unknown): unknown {
  if (!isMap(block)) return block;
  const kept = Object.entries(block).filter(([key]) => WORDS.includes(key));
  const words = Object.fromEntries(kept);
  const bars = words['bars'];
  if (!Array.isArray(bars)) return words;
  const named = bars.map((bar: unknown) => {
    const remark = valueAt(bar, ['remark']);
    return { label: valueAt(bar, ['label']), ...(remark === undefined ? {} : { remark }) };
  });
  return { ...words, bars: named };
}

function misplaced(
  file: string,
  path: Path,
  step: string,
  found: string | undefined,
  wanted: string | undefined,
): Finding {
  const here = found === undefined ? 'the step ends' : `"${found}" stands`;
  const there =
    wanted === undefined ? 'the step ends in the original' : `the original has "${wanted}"`;
  return {
    code: 'unit-translation-blocks',
    severity: 'error',
    at: { file, path },
    what: `In step "${step}" ${here} where ${there}.`,
    why: 'A translation replaces words and nothing else, so its blocks are those of the original.',
    remedy: 'Give the step the same blocks in the same order.',
  };
}
