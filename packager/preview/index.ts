import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './open-browser.js';
import { startPreview, type Preview } from './server.js';

/** What `portolan preview` takes. */
export interface PreviewCommand {
  /** Folder with `index.json` and the zips; `dist/packages` unless told. */
  readonly packages: string;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
  /** Whether to open the page in a browser. */
  readonly open: boolean;
}

/** Starts the preview, says where it is, and runs until it is stopped. */
export async function preview(command: PreviewCommand): Promise<Preview> {
  const dist = distFolder();
  const running = await startPreview({
    packages: command.packages,
    port: command.port,
    script: join(dist, 'preview', 'lms.js'),
    style: join(dist, 'runtime', 'style.css'),
  });
  console.log(`Preview at ${running.url} - stop it with Ctrl+C.`);
  if (command.open) openBrowser(running.url);
  return running;
}

/** The folder of the built program, whether this code runs from `dist/cli` or `dist`. */
function distFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const at = here.lastIndexOf('/dist/');
  return at >= 0 ? here.slice(0, at + 5) : join(process.cwd(), 'dist');
}
