import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser; silent where there is none. */
export function openBrowser(url: string): void {
  const [program, ...before] = opener(process.platform);
  const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  // On a server there is nothing to open a page with; the address stands on the terminal anyway.
  child.on('error', () => undefined);
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}
