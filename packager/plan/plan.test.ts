import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packableModule, smallRuntime, type Wishes } from '../../tests/fakes/packable-module.js';
import { targets } from '../targets/index.js';
import { plainPreset } from '../targets/presets.js';
import type { TargetId } from '../targets/target.js';
import { textOf, type PackageFile } from './package-file.js';
import { planPackage, type PackagePlan, type PlanInput } from './plan.js';

const runtime = smallRuntime();
const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');

function plan(wishes: Wishes = {}, target: TargetId = 'scorm12', more: Partial<PlanInput> = {}) {
  const module = packableModule(wishes);
  return planPackage({
    module,
    packed: module.languages.map((language) => module.pack(language)),
    media: new Map([['media/port.svg', picture]]),
    preset: plainPreset(targets[target]),
    runtime,
    ...more,
  });
}

function allFiles(made: PackagePlan): readonly PackageFile[] {
  return made.files;
}

function paths(made: PackagePlan): readonly string[] {
  return allFiles(made).map((file) => file.path);
}

function read(made: PackagePlan, path: string): string {
  const file = allFiles(made).find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return textOf(file);
}

function dataIn(made: PackagePlan, id: string): Record<string, unknown> {
  const html = read(made, 'index.html');
  const found = new RegExp(`<script type="application/json" id="${id}">(.*)</script>`).exec(html);
  // The page was written by the function under test; what it holds is asserted by the tests.
  return JSON.parse(found?.[1] ?? 'null') as Record<string, unknown>;
}

describe('a package', () => {
  test('holds a page, a script, fonts, a probe and a manifest', () => {
    expect([...paths(plan())].sort()).toEqual([
      'font/letters.woff2',
      'font/ofl.txt',
      'imsmanifest.xml',
      'index.html',
      'probe.txt',
      'runtime.js',
    ]);
  });

  test('has no problems', () => {
    expect(plan().problems).toEqual([]);
  });

  test('joins the parts that it needs, the channel and all that it needs last', () => {
    const parts = [
      ...read(plan({}, 'cmi5'), scriptOf(plan({}, 'cmi5'))).matchAll(/'parts\/([^']+)'/g),
    ];

    expect(parts.map((match) => match[1])).toEqual([
      'language-en',
      'item-choice',
      'report-score',
      'base',
      'lrs',
      'channel-cmi5',
    ]);
  });

  test('answers a probe with its own id and nothing else', () => {
    expect(read(plan({ id: 'look-around' }), 'probe.txt')).toBe('look-around');
  });

  test('counts the longest attempt in characters', () => {
    expect(plan({ characters: 612 }).stateCharacters).toBe(612);
  });

  test('is refused when the longest attempt does not fit, naming the part', () => {
    const made = plan({ characters: 3_517 });

    expect(made.problems).toMatchObject([{ code: 'state-too-long', severity: 'error' }]);
    expect(made.problems[0]?.what).toContain('3,517 characters');
    expect(made.problems[0]?.why).toContain('21,102 bits by items of kind "choice"');
  });

  test('cannot be made from a runtime that lacks a part', () => {
    const parts = Object.fromEntries(
      Object.entries(runtime.parts).filter(([name]) => name !== 'item-choice'),
    );

    expect(() => plan({}, 'scorm12', { runtime: { ...runtime, parts } })).toThrow(
      /no part "item-choice": run "npm run build:runtime"/,
    );
  });

  test('is refused in a language that the interface does not speak', () => {
    const made = plan({ titles: { fi: 'Katsaus' } });

    expect(made.problems).toMatchObject([{ code: 'no-interface-language', severity: 'error' }]);
  });
});

function scriptOf(made: PackagePlan): string {
  return paths(made).find((path) => path.startsWith('runtime')) ?? '';
}

describe('the page', () => {
  test('shows the words of the start screen before any script has run', () => {
    const html = read(plan({ lead: 'For firms & shops.' }), 'index.html');
    const [body = ''] = /<ptl-app>[^]*<\/ptl-app>/.exec(html) ?? [];

    expect(body).toContain('<h1>A look around</h1>');
    expect(body).toContain('<p class="ptl-first-lead">For firms &amp; shops.</p>');
    expect(body).toContain('<li><b>3 questions</b> one at a time</li>');
    expect(body).toMatch(/<noscript><p>[^<]+<\/p><\/noscript>/);
  });

  test('allows no script, style or address but its own', () => {
    const html = read(plan(), 'index.html');
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
    const [hash] = styles.map((css) => createHash('sha256').update(css).digest('base64'));

    expect(styles).toHaveLength(1);
    expect(html).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${hash}'; img-src 'self' data:; ` +
        `font-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
    expect(html).not.toMatch(/<style[^>]|\sstyle="|\son[a-z]+=/);
    expect(html.replace(/<script type="application\/json"[^]*/, '')).not.toMatch(/https?:/);
  });

  test("shows the publisher's logo in place of the mark", () => {
    const module = packableModule();
    const own = module.pack('en');
    const about = { ...own.about, logo: 'media/port.svg', logoAlt: 'The chamber' };

    const html = read(plan({}, 'scorm12', { packed: [{ ...own, about }] }), 'index.html');

    expect(html).toMatch(
      /<header class="ptl-first-head"><img src="media\/port\.svg\?v=[0-9a-f]{8}" height="36" alt="The chamber">/,
    );
  });

  test.each([
    { target: 'scorm12', sources: "connect-src 'self';" },
    { target: 'web', sources: "connect-src 'self';" },
    { target: 'cmi5', sources: "connect-src 'self' https: http:;" },
    { target: 'xapi', sources: "connect-src 'self' https: http:;" },
  ] as const)('of $target may connect as "$sources"', ({ target, sources }) => {
    expect(read(plan({}, target), 'index.html')).toContain(sources);
  });

  test.each([
    { title: '</script><script>alert(1)</script>' },
    { title: '<!-- and <script' },
    { title: 'Quotes " and \' and & and \u2028' },
  ])('holds the title $title as data and as text', ({ title }) => {
    const made = plan({ titles: { en: title } });

    expect(dataIn(made, 'ptl-module')['title']).toBe(title);
    for (const tag of [/<script/g, /<\/script/g]) {
      const plain = read(plan(), 'index.html').match(tag);
      expect(read(made, 'index.html').match(tag)).toHaveLength(plain?.length ?? 0);
    }
  });

  test.each([
    { language: 'en', direction: 'ltr' },
    { language: 'es', direction: 'ltr' },
  ])('says that it is in $language', ({ language, direction }) => {
    const made = plan({ titles: { [language]: 'Title' } });

    expect(read(made, 'index.html')).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  test('tells the runtime what the preset chose', () => {
    const made = plan({ id: 'look', version: '2.1.0' }, 'cmi5', {
      preset: {
        ...plainPreset(targets.cmi5),
        traits: { ...targets.cmi5.traits, verdict: 'pass-only', send: 'put', scores: 'extension' },
      },
    });

    expect(dataIn(made, 'ptl-settings')).toMatchObject({
      packageId: 'look',
      version: '2.1.0',
      title: 'A look around',
      baseIri: 'https://portolan.invalid/',
      verdict: 'pass-only',
      commit: 'answer',
      send: 'put',
      progress: false,
      scores: 'extension',
      interactions: 'typed',
      objectives: [{ id: 'money', name: 'Money' }],
      languages: ['en'],
      languageScripts: {},
      repeatable: true,
    });
  });
});

describe('the line that sums up a competence', () => {
  const summaryIds = new Map([['money', 'money.in.the.bank']]);

  test.each([
    { target: 'scorm12', summaryId: 'money.in.the.bank' },
    { target: 'scorm2004', summaryId: 'money.in.the.bank' },
    { target: 'cmi5', summaryId: undefined },
    { target: 'web', summaryId: undefined },
  ] as const)('has the id $summaryId for $target', ({ target, summaryId }) => {
    const made = plan({}, target, { module: { ...packableModule(), summaryIds } });

    expect(dataIn(made, 'ptl-settings')['objectives']).toEqual([
      { id: 'money', name: 'Money', ...(summaryId && { summaryId }) },
    ]);
  });
});

describe('names of files', () => {
  const wishes = { scene: 'media/port.svg', titles: { en: 'One', es: 'Uno' } };

  test('stay fixed for SCORM and the web, with the content marked in every reference', () => {
    const made = plan(wishes);
    const html = read(made, 'index.html');

    expect(paths(made)).toContain('media/port.svg');
    expect(paths(made)).toContain('language-es.js');
    expect(html).toMatch(/<script src="runtime\.js\?v=[0-9a-f]{8}" defer>/);
    expect(html).toMatch(/<img class="ptl-first-scene" src="media\/port\.svg\?v=[0-9a-f]{8}"/);
    expect(html).toMatch(/url\("?font\/letters\.woff2\?v=[0-9a-f]{8}"?\)/);
    expect(dataIn(made, 'ptl-settings')['scene']).toMatch(/^media\/port\.svg\?v=/);
    expect(JSON.stringify(dataIn(made, 'ptl-module'))).toMatch(/"media\/port\.svg\?v=[0-9a-f]{8}"/);
  });

  test('hold a hash for cmi5 and xAPI, besides page and probe, and no query', () => {
    const made = plan(wishes, 'cmi5');
    const html = read(made, 'index.html');

    expect(
      paths(made)
        .filter((path) => !/\.[0-9a-f]{8}\./.test(path))
        .sort(),
    ).toEqual(['cmi5.xml', 'index.html', 'probe.txt']);
    expect(html).not.toContain('?v=');
    for (const [, name = ''] of html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)) {
      expect(paths(made)).toContain(name);
    }
  });

  test('of a content change alone leave the manifest as it was', () => {
    for (const target of ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const) {
      const [before, after] = [
        plan(wishes, target),
        plan({ ...wishes, version: '2.0.0', prompt: 'New' }, target),
      ];
      const manifest = (made: PackagePlan) =>
        made.files.find((file) => /manifest|cmi5\.xml|tincan|readme/.test(file.path));

      expect(manifest(after)).toEqual(manifest(before));
      expect(read(after, 'index.html')).not.toBe(read(before, 'index.html'));
    }
  });

  test('of media that nothing shows stay out', () => {
    expect(paths(plan())).not.toContain('media/port.svg');
  });
});

describe('languages', () => {
  const made = plan({ titles: { en: 'One', es: 'Uno' } });

  test('travel in scripts of their own, words and content together', () => {
    const script = read(made, 'language-es.js');

    expect(script).toContain("portolan.part('parts/language-es'");
    expect(script).not.toContain("'parts/base'");
    expect(script).toContain('portolanLanguage("es",{words:{},module:{');
    expect(script).toContain('"title":"Uno"');
    expect(read(made, 'runtime.js')).not.toContain('language-es');
  });

  test('are told to the runtime, the own one first', () => {
    const settings = dataIn(made, 'ptl-settings');

    expect(settings['languages']).toEqual(['en', 'es']);
    expect(settings['languageScripts']).toEqual({
      es: expect.stringMatching(/^language-es\.js\?v=[0-9a-f]{8}$/),
    });
  });
});

describe('a large bank', () => {
  const made = plan({ questions: 400 });

  test('comes as a script of its own, fetched while the start screen is read', () => {
    const scripts = dataIn(made, 'ptl-settings')['languageScripts'];

    expect(scripts).toEqual({ en: expect.stringMatching(/^bank\.js\?v=/) });
    expect(read(made, 'index.html')).toMatch(/<link rel="preload" as="script" href="bank\.js\?v=/);
    expect(read(made, 'index.html').length).toBeLessThan(5_000);
    expect(read(made, 'bank.js')).toContain('"question-400"');
  });

  test('is not fetched before the runtime knows the language', () => {
    const several = plan({ questions: 400, titles: { en: 'One', es: 'Uno' } });

    expect(read(several, 'index.html')).not.toContain('rel="preload"');
  });

  test('leaves in the page what the start screen shows', () => {
    expect(dataIn(made, 'ptl-module')).toMatchObject({
      title: 'A look around',
      activity: { sections: [], items: [], report: { kind: 'score' } },
    });
  });
});

describe('what LMSs refuse', () => {
  test.each([
    { path: 'media/Port.svg', code: 'file-name' },
    { path: 'media/my port.svg', code: 'file-name' },
    { path: 'media/pórt.svg', code: 'file-name' },
    { path: 'media/port.php', code: 'file-name' },
    { path: 'media/index.html', code: 'same-base-name' },
  ])('is "$path" in a package', ({ path, code }) => {
    const made = plan({ scene: path }, 'scorm12', { media: new Map([[path, picture]]) });

    expect(made.problems).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
  });

  test.each(['x = eval("1")', 'new Function("x")', 'atob("eA==")', 'btoa("x")'])(
    'is the word in "%s"',
    (code) => {
      const parts = { ...runtime.parts, base: { code, imports: [] } };

      const made = plan({}, 'scorm12', { runtime: { ...runtime, parts } });

      expect(made.problems).toMatchObject([{ code: 'refused-word', severity: 'error' }]);
    },
  );

  test('is a picture with an entity or a handler', () => {
    for (const svg of ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', '<svg onload="go()"/>']) {
      const media = new Map([['media/port.svg', Buffer.from(svg)]]);

      const made = plan({ scene: 'media/port.svg' }, 'scorm12', { media });

      expect(made.problems).toMatchObject([{ code: 'refused-word' }]);
    }
  });
});
