import { describe, expect, test } from 'vitest';
import {
  planProgramme,
  programmeInput,
  type ProgrammeWishes,
} from '../../tests/fakes/packable-programme.js';
import { packableModule } from '../../tests/fakes/packable-module.js';
import { targets } from '../targets/index.js';
import { plainPreset } from '../targets/presets.js';
import { textOf, type PackageFile } from './package-file.js';
import { planPackage, type PackagePlan } from './plan.js';

const TARGETS = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;
const PAGES = ['check.html', 'drill.html', 'index.html', 'scan.html'];
const picture = (name: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`);

/** With everything that needs a file: pictures of modules and of the publisher, a long bank, two languages. */
const FULL: ProgrammeWishes = {
  titles: { en: 'Over land and sea', es: 'Por tierra y mar' },
  logo: 'media/port.svg',
  media: new Map([['media/port.svg', picture('school')]]),
  partMedia: new Map([['media/port.svg', picture('port')]]),
  parts: [
    { id: 'scan', scene: 'media/port.svg', questions: 400 },
    { id: 'check', scene: 'media/port.svg' },
    { id: 'drill', kind: 'practice' },
  ],
};

const pathsOf = ({ files }: PackagePlan) => files.map(({ path }) => path);
const without = (reference: string) => reference.replace(/\?v=[0-9a-f]{8}$/, '');

function read(made: PackagePlan, path: string): string {
  const file = made.files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return textOf(file);
}

/** A script of a kind of player, under whatever name the target gives it. */
function scriptOf(made: PackagePlan, name: string): string {
  const path = pathsOf(made).find((one) => new RegExp(`^${name}(\\.[0-9a-f]{8})?\\.js$`).test(one));
  return read(made, path ?? name);
}

function data(made: PackagePlan, page: string, id: string): Record<string, unknown> {
  const found = new RegExp(`<script type="application/json" id="${id}">(.*)</script>`).exec(
    read(made, page),
  );
  // The page was written by the functions under test; what it holds is asserted by the tests.
  return JSON.parse(found?.[1] ?? 'null') as Record<string, unknown>;
}

/** Every address of a file that a page or its data name. */
function references(made: PackagePlan, page: string): readonly string[] {
  const html = read(made, page);
  const named = [...html.matchAll(/\b(?:src|href)="(?!data:)([^"]+)"|url\(["']?([^"')]+)/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  const inData = [...html.matchAll(/"([\w./-]+\.(?:svg|js|html)(?:\?v=[0-9a-f]{8})?)"/g)].map(
    ([, one = '']) => one,
  );
  return [...new Set([...named, ...inData])];
}

describe('the pages of a programme', () => {
  test('are one for the menu and one for each module', () => {
    expect(pathsOf(planProgramme()).filter((path) => path.endsWith('.html'))).toEqual(PAGES);
    expect(planProgramme().problems).toEqual([]);
  });

  test('are the addresses that the menu has, marked with what is in them', () => {
    const pages = (prompt: string) => {
      const made = planProgramme({ parts: [{ id: 'scan' }, { id: 'check', prompt }] });
      const { parts } = data(made, 'index.html', 'ptl-module')['activity'] as {
        parts: { page: string }[];
      };
      return parts.map(({ page }) => page);
    };
    const [before, after] = [pages('One?'), pages('Another?')];

    expect(before).toEqual([
      expect.stringMatching(/^scan\.html\?v=[0-9a-f]{8}$/),
      expect.stringMatching(/^check\.html\?v=[0-9a-f]{8}$/),
    ]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  test.each(TARGETS)('speak for %s to the programme, which alone speaks to the LMS', (target) => {
    const made = planProgramme({ target });
    const channels = (page: string) => {
      const [, script = ''] = /<script src="([^"]+)"/.exec(read(made, page)) ?? [];
      return [...read(made, without(script)).matchAll(/'parts\/(channel-[a-z0-9]+)'/g)].map(
        ([, name]) => name,
      );
    };

    expect(channels('index.html')).toEqual([`channel-${targets[target].channel}`]);
    for (const page of PAGES.filter((one) => one !== 'index.html')) {
      expect(channels(page)).toEqual(['channel-nested']);
    }
  });

  test('may hold frames of the package where there are modules, and only there', () => {
    for (const target of TARGETS) {
      const made = planProgramme({ target });
      const policyOf = (html: string) =>
        /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      const module = packableModule();
      const single = planPackage({
        ...programmeInput({ target }),
        module,
        packed: [module.pack('en')],
        parts: undefined,
      });

      expect(policyOf(read(made, 'index.html'))).toContain("; frame-src 'self'; ");
      for (const html of [
        ...PAGES.filter((page) => page !== 'index.html').map((page) => read(made, page)),
        read(single, 'index.html'),
      ]) {
        expect(policyOf(html)).toContain("default-src 'none'");
        expect(policyOf(html)).not.toContain('frame-src');
      }
    }
  });

  test('of modules connect to nobody', () => {
    const made = planProgramme({ target: 'cmi5' });

    expect(read(made, 'scan.html')).toContain("connect-src 'self';");
    expect(read(made, 'index.html')).toContain("connect-src 'self' https: http:;");
  });

  test('tell each module its own id, under which it saves its work', () => {
    const made = planProgramme();

    for (const id of ['scan', 'check', 'drill']) {
      expect(data(made, `${id}.html`, 'ptl-settings')).toMatchObject({ packageId: id });
    }
    expect(data(made, 'index.html', 'ptl-settings')).toMatchObject({ packageId: 'course' });
    expect(read(made, 'probe.txt')).toBe('course');
  });
});

describe('the scripts of a programme', () => {
  const items = (script: string) =>
    [...script.matchAll(/'parts\/(item-[a-z]+)'/g)].map(([, name]) => name).sort();

  test('are one for each kind of module, with all that any of them needs', () => {
    const made = planProgramme();

    expect(pathsOf(made).filter((path) => path.endsWith('.js'))).toEqual([
      ...['assessment.js', 'practice.js', 'runtime.js'],
    ]);
    expect(items(scriptOf(made, 'assessment'))).toEqual([
      'item-anchored',
      'item-choice',
      'item-number',
    ]);
    expect(items(scriptOf(made, 'practice'))).toEqual(['item-choice']);
    expect(items(scriptOf(made, 'runtime'))).toEqual([]);
    expect(scriptOf(made, 'practice')).toContain("'parts/player-practice'");
    expect(scriptOf(made, 'assessment')).not.toContain("'parts/player-practice'");
  });

  test('are shared by modules of one kind, the channel last in them', () => {
    const made = planProgramme();
    const script = (page: string) => /<script src="([^"]+)" defer>/.exec(read(made, page))?.[1];
    const parts = [...scriptOf(made, 'assessment').matchAll(/portolan\.part\('parts\/([^']+)'/g)];

    expect(script('scan.html')).toMatch(/^assessment\.js\?v=/);
    expect(script('check.html')).toBe(script('scan.html'));
    expect(script('drill.html')).toMatch(/^practice\.js\?v=/);
    expect(parts.map(([, name]) => name).at(-1)).toBe('channel-nested');
    expect(new Set(parts.map(([, name]) => name)).size).toBe(parts.length);
  });

  test('have the base of their player', () => {
    const made = planProgramme();

    expect(scriptOf(made, 'runtime')).toContain("'parts/menu'");
    expect(scriptOf(made, 'assessment')).not.toContain("'parts/menu'");
  });

  test('are not there for a kind that no module has', () => {
    const made = planProgramme({ parts: [{ id: 'drill', kind: 'practice' }] });

    expect(pathsOf(made).filter((path) => path.endsWith('.js'))).toEqual([
      'practice.js',
      'runtime.js',
    ]);
  });
});

describe('the files of a programme', () => {
  test.each(TARGETS)('for %s are there once, and so is all that is referred to', (target) => {
    const made = planProgramme({ ...FULL, target });
    const paths = pathsOf(made);
    const named = PAGES.flatMap((page) => references(made, page).map(without));

    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
    // And nothing lies there for nobody.
    const idle = paths.filter((path) => !named.includes(path));
    expect(idle.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual(
      ['font/ofl.txt', 'index.html', 'probe.txt', ...manifestOf(target)].sort(),
    );
  });

  test('have no bytes twice', () => {
    const { files } = planProgramme(FULL);
    const texts = files.map((file: PackageFile) => Buffer.from(file.bytes).toString('base64'));
    const twice = files.filter((_file, at) => texts.indexOf(texts[at] ?? '') < at);

    // Two modules have the same picture, each as its own.
    expect(twice.map(({ path }) => path)).toEqual(['scan/media/scan-port.svg']);
  });

  test('of a module lie under its name, in the base name too', () => {
    const paths = pathsOf(planProgramme(FULL));

    expect(paths.filter((path) => /\.svg$|bank|language/.test(path))).toEqual([
      ...['check-language-es.js', 'check/media/check-port.svg', 'drill-language-es.js'],
      ...['language-es.js', 'media/port.svg', 'scan-bank.js', 'scan-language-es.js'],
      'scan/media/scan-port.svg',
    ]);
  });

  test("are shown by each module as its own, and the publisher's by all", () => {
    const made = planProgramme(FULL);
    const sources = (page: string) =>
      [...read(made, page).matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
        without(src),
      );

    expect(sources('scan.html')).toEqual(['media/port.svg', 'scan/media/scan-port.svg']);
    expect(sources('check.html')).toEqual(['media/port.svg', 'check/media/check-port.svg']);
    expect(sources('drill.html')).toEqual(['media/port.svg']);
    expect(data(made, 'drill.html', 'ptl-module')['about']).toMatchObject({
      logoAlt: 'The school',
    });
  });

  test('are the same bytes for the same input', () => {
    for (const target of TARGETS) {
      const [one, other] = [planProgramme({ ...FULL, target }), planProgramme({ ...FULL, target })];

      expect(other.files.map(({ path }) => path)).toEqual(one.files.map(({ path }) => path));
      one.files.forEach((file, at) => {
        expect(Buffer.compare(file.bytes, other.files[at]?.bytes ?? Buffer.alloc(0))).toBe(0);
      });
    }
  });

  test('that packages share are the same objects, so that they are deflated once', () => {
    const input = programmeInput();
    const [one, other] = [
      planPackage(input),
      planPackage({ ...input, preset: plainPreset(targets.web) }),
    ];
    const bytesOf = ({ files }: PackagePlan, path: string) =>
      files.find((file) => file.path === path)?.bytes;

    for (const path of ['assessment.js', 'practice.js', 'font/letters.woff2']) {
      expect(bytesOf(one, path)).toBeDefined();
      expect(bytesOf(other, path)).toBe(bytesOf(one, path));
    }
  });

  test('of a change in one module leave the manifest as it was', () => {
    for (const target of TARGETS) {
      const manifest = (prompt: string) => {
        const { files } = planProgramme({ target, parts: [{ id: 'scan', prompt }] });
        return files.filter(({ path }) => manifestOf(target).includes(path));
      };

      expect(manifest('Another?')).toEqual(manifest('One?'));
    }
  });
});

describe('the languages of a programme', () => {
  test('come for each module in a script of its own', () => {
    const made = planProgramme(FULL);
    const settings = data(made, 'check.html', 'ptl-settings');

    expect(settings['languages']).toEqual(['en', 'es']);
    expect(settings['languageScripts']).toEqual({
      es: expect.stringMatching(/^check-language-es\.js\?v=[0-9a-f]{8}$/) as string,
    });
    expect(read(made, 'check-language-es.js')).toContain('portolanLanguage("es",');
    expect(read(made, 'check-language-es.js')).toContain('Por tierra y mar');
  });
});

function manifestOf(target: (typeof TARGETS)[number]): readonly string[] {
  const files = {
    scorm12: ['imsmanifest.xml'],
    scorm2004: ['imsmanifest.xml'],
    cmi5: ['cmi5.xml'],
    xapi: ['tincan.xml'],
    web: ['readme.txt'],
  };
  return files[target];
}
