import { cpSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openSite } from '../browser/static-site.js';
import { SHOWN_KINDS } from './kinds.js';
import type { Studio } from './studio.js';

const FOLDER = '.cache/screenshots/kinds';

/** Four columns of a phone's width. */
const WIDTH = 4 * 390;

/**
 * Takes a sheet of every kind of question: all its states, by day and by night.
 *
 * @param take Writes a picture of a page under a name.
 */
export async function takeKinds(
  studio: Studio,
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await writePage();
  const site = await openSite({ '': FOLDER });
  try {
    for (const { item } of SHOWN_KINDS) {
      const page = await studio.window({ width: WIDTH, height: 700 });
      await page.goto(`${site.url}/sheet.html?kind=${item.kind}`);
      await page.locator('body[data-ready]').waitFor();
      await page.evaluate(() => document.fonts.ready);
      const height = await page.evaluate(() => document.body.scrollHeight);
      await page.setViewportSize({ width: WIDTH, height });
      await take(page, `kinds/${item.kind}`);
      await page.context().close();
    }
  } finally {
    await site.close();
  }
}

/** The page with all that it needs, below one folder. */
async function writePage(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  cpSync('dist/lib/font', `${FOLDER}/font`, { recursive: true });
  copyFileSync('dist/lib/portolan.css', `${FOLDER}/portolan.css`);
  copyFileSync('tests/screenshots/sheet.css', `${FOLDER}/sheet.css`);
  await build({
    entryPoints: ['tests/screenshots/sheet-page.ts'],
    outfile: `${FOLDER}/sheet.js`,
    bundle: true,
    format: 'iife',
    logLevel: 'error',
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
  });
  writeFileSync(
    `${FOLDER}/sheet.html`,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Kinds of question</title>' +
      '<link rel="stylesheet" href="portolan.css"><link rel="stylesheet" href="sheet.css">' +
      '<body><script src="sheet.js"></script></body></html>\n',
  );
}
