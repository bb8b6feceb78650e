import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ariaTree, emulateMedia } from './tests/browser/commands.js';
import { provideChromium } from './tests/browser/provide-chromium.js';
import { LongestFirst } from './tests/longest-first.js';

/** Whether only the tests that run in Node were asked for. */
const unitOnly = process.argv.join(' ').includes('--project unit');
const chromium = unitOnly ? undefined : provideChromium();

/**
 * Three projects: `unit` in Node; `elements` in Chromium, for what only a browser can tell of an
 * element; `packages` in Node, driving Chromium over zips from `dist/packages`.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/fresh-modules.ts'],
          // By default one core of two would be left idle; projects that run at the same time need the same.
          maxWorkers: 2,
          // Ends a test that hangs; no test measures time.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'packager/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [
            '**/element.test.ts',
            '**/*.browser.test.ts',
            'tests/browser/**',
            'tests/faults/browser/**',
            'tests/fixtures/**',
          ],
        },
      },
      {
        test: {
          name: 'elements',
          maxWorkers: 2,
          testTimeout: 60_000,
          include: ['src/**/element.test.ts', 'src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            commands: { ariaTree, emulateMedia },
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium?.path,
                args: [...(chromium?.args ?? [])],
                env: { ...process.env, ...chromium?.env } as Record<string, string>,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'packages',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/faults/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a browser and an LMS of its own, and waits for them some of the time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
