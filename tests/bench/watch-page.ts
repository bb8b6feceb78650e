/** When things happened in a page, in milliseconds since 1970; kept in `sessionStorage` under `bench`. */
export interface PageTimes {
  /** The browser began to load the page. */
  readonly start: number;
  /** The title of the start screen was painted. */
  readonly text: number;
  /** The way on was pressed: as soon as the title was painted and there was something to press. */
  readonly press: number;
  /** The first question was painted. */
  readonly question: number;
}

/** Name of the times in `sessionStorage`. */
export const TIMES = 'bench';

/**
 * Runs in every page and frame before its own scripts; watches packages and floors and presses on.
 *
 * It is sent to the browser as text, so it refers to nothing outside of itself. The title is timed by
 * the browser (Element Timing; First Contentful Paint where the title came with the script), the
 * question by the second frame after it is there.
 */
export function watchPage(): void {
  if (!/^\/content\/.*\/(index|question)\.html$/.test(location.pathname)) return;
  const times = JSON.parse(sessionStorage.getItem('bench') ?? '{}') as Record<string, number>;
  const note = (name: keyof PageTimes, at: number) => {
    times[name] ??= performance.timeOrigin + at;
    sessionStorage.setItem('bench', JSON.stringify(times));
  };
  note('start', 0);
  new MutationObserver(() => {
    document.querySelector('h1')?.setAttribute('elementtiming', 'title');
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    list.getEntries().forEach((entry) => note('text', entry.startTime));
  }).observe({ type: 'element', buffered: true });
  const app = () => document.querySelector('ptl-app')?.shadowRoot;
  const titleInApp = () =>
    app()?.querySelector('ptl-start-screen')?.shadowRoot?.querySelector('h1');
  const questionInApp = () => {
    // The first step of a unit, and the menu of a programme, have the title of the screen themselves.
    const own = app()?.querySelector('ptl-unit, ptl-programme')?.shadowRoot;
    if (own?.querySelector('h1')) return true;
    const player = app()?.querySelector('ptl-assessment')?.shadowRoot;
    const screen = player?.querySelector('ptl-assessment-question')?.shadowRoot;
    return [...(screen?.querySelectorAll('*') ?? [])].some((one) =>
      one.shadowRoot?.querySelector('h1'),
    );
  };
  const isThere = () => location.pathname.endsWith('/question.html') || questionInApp();
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint && titleInApp()) note('text', paint.startTime);
    const way =
      document.querySelector<HTMLElement>('a.next') ?? app()?.querySelector('ptl-dock button');
    if (times['text'] !== undefined && times['press'] === undefined && way instanceof HTMLElement) {
      note('press', performance.now());
      way.click();
    }
    if (times['press'] === undefined || !isThere()) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame((at) => note('question', at)));
  };
  requestAnimationFrame(look);
}
