import { join } from 'node:path';
import AdmZip from 'adm-zip';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { mimeType } from '../../../packager/preview/mime-type.js';
import { Learner } from '../../browser/learner.js';
import { watchComplaints, watchRequests } from '../../browser/stage.js';

/** Where the Moodle app has its own pages and the files that it has downloaded. */
const APP = 'http://localhost/';
const FILES = `${APP}_app_file_/data/user/0/app/files/sites/1/mod_scorm/course/`;

/** What the app keeps of an attempt, by element. */
export type Kept = Readonly<Record<string, string>>;

/** A package that is open in the app. */
export interface AppVisit {
  readonly page: Page;
  readonly frame: Frame;
  readonly learner: Learner;
  readonly complaints: readonly string[];
  /** Addresses of all requests. */
  readonly requests: readonly string[];
}

/**
 * The Moodle app with a package that it has downloaded: all files are at hand without a network.
 *
 * Its API is that of SCORM 1.2. It takes what it is given, whether there is a network or not, keeps
 * it on the device with each commit, and sends it to Moodle some other time.
 */
export class AppSite {
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  /** @param context Of one device. */
  static async open(context: BrowserContext, zip: string): Promise<AppSite> {
    const dist = process.env['PORTOLAN_DIST'] ?? 'dist';
    const files = new AdmZip(join(dist, 'packages', zip));
    await context.route('**/*', (route) => {
      const url = route.request().url().split('?')[0] ?? '';
      if (url === APP) return route.fulfill({ contentType: 'text/html', body: HOST });
      const path = url.startsWith(FILES) ? url.slice(FILES.length) : '';
      const body = files.getEntry(path)?.getData();
      // Any other address is beyond the device.
      return body ? route.fulfill({ contentType: mimeType(path), body }) : route.abort();
    });
    return new AppSite(context);
  }

  /** Opens the package. @param attempt `new` where Moodle asks for another one after an earlier. */
  async visit(attempt: 'same' | 'new' = 'same'): Promise<AppVisit> {
    const page = await this.#context.newPage();
    const [complaints, requests] = [watchComplaints(page), watchRequests(page)];
    await page.goto(`${APP}?${attempt}`);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The package has no frame');
    return { page, frame, learner: new Learner(frame), complaints, requests };
  }

  /** What lies on the device for Moodle. */
  kept({ page }: AppVisit): Promise<Kept> {
    return page.evaluate(() => JSON.parse(localStorage.getItem('app') ?? '{}') as Kept);
  }

  /** Whether the app takes what it is given. */
  refuse({ page }: AppVisit, refusing: boolean): Promise<void> {
    return page.evaluate((no) => {
      Object.assign(window, { refusing: no });
    }, refusing);
  }
}

/** Whether an address is one of the app or its files. */
export function isOnDevice(address: string): boolean {
  return address === APP || address.startsWith(FILES);
}

const HOST = `<!doctype html><html lang="en"><title>App</title><script>
  if (location.search === '?new') localStorage.removeItem('app');
  const stored = JSON.parse(localStorage.getItem('app') ?? '{}');
  const told = { ...stored };
  const answer = () => String(!window.refusing);
  window.API = {
    LMSInitialize: () => 'true',
    LMSGetValue: (element) =>
      element === 'cmi.core.student_id' ? '42'
      : element === 'cmi.core.lesson_mode' ? 'normal'
      : told[element] ?? '',
    LMSSetValue: (element, value) => { told[element] = value; return 'true'; },
    LMSCommit: () => {
      if (!window.refusing) localStorage.setItem('app', JSON.stringify(told));
      return answer();
    },
    LMSFinish: () => {
      if (!window.refusing) localStorage.setItem('app', JSON.stringify(told));
      return answer();
    },
    LMSGetLastError: () => (window.refusing ? '101' : '0'),
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
</script><iframe title="Course" src="${FILES}index.html" width="390" height="760"></iframe>`;
