import AdmZip from 'adm-zip';
import { describe, expect, test } from 'vitest';
import { planPackage } from '../../packager/plan/plan.js';
import { targets } from '../../packager/targets/index.js';
import { plainPreset, readPresets, type Preset } from '../../packager/targets/presets.js';
import { zipOf } from '../../packager/write/zip.js';
import { packableModule, smallRuntime, type Wishes } from '../fakes/packable-module.js';

const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
const everything: Wishes = {
  titles: { en: 'Prices & terms: "delivered" <all>', es: 'Precios y términos' },
  scene: 'media/port.svg',
  passMark: 60,
  questions: 400,
};

function pack(preset: Preset, wishes: Wishes = everything) {
  const module = packableModule(wishes);
  return planPackage({
    module,
    packed: module.languages.map((language) => module.pack(language)),
    media: new Map([['media/port.svg', picture]]),
    preset,
    runtime: smallRuntime(),
    baseIri: 'https://example.org/learn/',
  });
}

const presets = [...Object.values(targets).map(plainPreset), ...readPresets().values()];

describe.each(presets)('a package for "$name"', (preset) => {
  const plan = pack(preset);
  const zip = new AdmZip(zipOf(plan.files));
  const names = zip.getEntries().map((entry) => entry.entryName);

  test('has no problems', () => {
    expect(plan.problems).toEqual([]);
  });

  test('opens at the root and every reference in its page leads to a file', () => {
    const html = zip.readAsText('index.html');

    const references = [
      ...html.matchAll(/(?:src|href)="(?!data:)([^"?]+)/g),
      ...html.matchAll(/url\(["']?(?!data:)([^"')?]+)/g),
    ].map((match) => match[1]);
    expect(references.length).toBeGreaterThanOrEqual(3);
    for (const reference of references) expect(names).toContain(reference);
  });

  test('has names that every LMS keeps, no two alike in their last part', () => {
    const base = names.map((name) => name.slice(name.lastIndexOf('/') + 1));

    for (const name of names) expect(name).toMatch(/^([a-z0-9][a-z0-9.-]*\/)*[a-z0-9][a-z0-9.-]*$/);
    expect(new Set(base).size).toBe(base.length);
  });

  test('holds no word for which an LMS refuses it', () => {
    for (const entry of zip.getEntries()) {
      const text = entry.getData().toString('utf8');
      expect(text).not.toMatch(/\b(eval|Function|atob|btoa)\(|<!ENTITY/);
    }
  });

  test('has manifests in plain UTF-8, without date, version or hash', () => {
    for (const name of names.filter((one) => one.endsWith('.xml'))) {
      const text = zip.readAsText(name);
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n</);
      expect(text).not.toMatch(/&#|\?v=|1\.0\.0|20\d\d-\d\d-\d\d/);
    }
  });

  test('has the same bytes twice', () => {
    const again = pack(preset);

    expect(zipOf(again.files).equals(zipOf(plan.files))).toBe(true);
  });

  test('keeps its manifest when only content and version change', () => {
    const changed = pack(preset, { ...everything, version: '2.0.0', prompt: 'Another question' });

    for (const file of changed.files.filter(({ path }) => path.endsWith('.xml'))) {
      expect(zip.readAsText(file.path)).toBe(Buffer.from(file.bytes).toString('utf8'));
    }
  });

  test('names the channel of its target last', () => {
    const script = names.find((name) => name.startsWith('runtime')) ?? '';

    const parts = [...zip.readAsText(script).matchAll(/'parts\/([^']+)'/g)].map(
      (match) => match[1],
    );
    expect(parts.at(-1)).toBe(`channel-${preset.target.channel}`);
  });
});
