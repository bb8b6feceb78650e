/**
 * Leaves the package: to where the launch says, or by closing the window.
 *
 * An empty address means that the window was opened for the package alone. Inside a frame of the
 * same origin the whole page leaves, so that the LMS is not shown within itself. Where a browser
 * keeps the window open, the app says that it may be closed.
 */
export function leave(window: Window, returnUrl: string | undefined): void {
  const address = webAddress(window, returnUrl);
  if (address === undefined) window.close();
  else outermost(window).location.assign(address);
}

/** An address of the web; a launch could name a script as well. */
function webAddress(window: Window, returnUrl: string | undefined): string | undefined {
  if (!returnUrl) return undefined;
  try {
    const url = new URL(returnUrl, window.location.href);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
}

function outermost(window: Window): Window {
  try {
    const { top } = window;
    return top && top !== window && top.location.origin === window.location.origin ? top : window;
  } catch {
    // A page of another origin: it does not show its address.
    return window;
  }
}
