import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** The rules of axe that the project promises to keep. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of them that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface RunOnly {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}

interface AxeNode {
  readonly target: unknown[];
  readonly failureSummary: string;
  readonly element: Element;
}

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: AxeNode[] }[];
  }>;
}

let source: string | undefined;

/** Everything that axe finds wrong in a frame, in one line each. */
export function axeFindings(frame: Frame): Promise<readonly string[]> {
  return runAxe(frame, { type: 'tag', values: AXE_TAGS });
}

/** What axe finds wrong with colours alone. */
export function weakColours(frame: Frame): Promise<readonly string[]> {
  return runAxe(frame, { type: 'rule', values: COLOUR_RULES });
}

/** Runs axe; a target that is too small because the bar at the lower edge lies over it is looked at again in the middle. */
async function runAxe(frame: Frame, runOnly: RunOnly): Promise<readonly string[]> {
  source ??= (createRequire(import.meta.url)('axe-core') as { source: string }).source;
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  return frame.evaluate(async (rules) => {
    // The script above puts it there.
    const { axe } = window as unknown as { axe: Axe };
    const look = async (only: RunOnly) => {
      const options = { runOnly: only, resultTypes: ['violations'], elementRef: true };
      const { violations } = await axe.run(options);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
    };
    const small = async ({ element }: AxeNode) => {
      element.scrollIntoView({ block: 'center' });
      const again = await look({ type: 'rule', values: ['target-size'] });
      return again.some(({ node }) => node.element === element);
    };
    const lines: string[] = [];
    for (const { id, node } of await look(rules)) {
      if (id === 'target-size' && !(await small(node))) continue;
      lines.push(`${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`);
    }
    return lines;
  }, runOnly);
}

/** The language of the page where it is not English. */
export async function anotherLanguage(frame: Frame): Promise<readonly string[]> {
  const language = await frame.evaluate(() => document.documentElement.lang);
  return language === 'en' ? [] : [language];
}

/** What is wrong with the headings of a screen: it has one title, and leaves no level out. */
export function headingFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const all = (root: Document | ShadowRoot | Element): Element[] => {
      const within = root instanceof HTMLSlotElement ? root.assignedElements() : root.children;
      return [...within].flatMap((one) => [one, ...all(one.shadowRoot ?? one)]);
    };
    const headings = all(document)
      .filter((one) => one.matches('h1, h2, h3, h4, h5, h6') && one.checkVisibility())
      .map((one) => ({
        words: one.textContent.trim(),
        level: Number(one.getAttribute('aria-level') ?? one.localName.slice(1)),
      }));
    const titles = headings.filter(({ level }) => level === 1).map(({ words }) => words);
    const jumps = headings.filter(
      ({ level }, place) => place > 0 && level > (headings[place - 1]?.level ?? 0) + 1,
    );
    return [
      ...(titles.length === 1 ? [] : [`${String(titles.length)} titles: ${titles.join(', ')}`]),
      ...jumps.map(({ words, level }) => `leaves a level out before ${String(level)}: ${words}`),
    ];
  });
}

/** What makes a frame scroll sideways, in one line each; empty when it does not. */
export function sideways(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${String(scrollWidth)} in ${String(clientWidth)} px`] : [];
  });
}

/**
 * What a finger may miss: controls lower than 44 px, in one line each.
 *
 * Links in a text are left out, and a radio or box counts as high as its label.
 */
export function smallTargets(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const target = (one: Element): Element =>
      (one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) && one.labels?.[0]) ||
      one;
    return all(document)
      .filter((one) => one.matches('a, button, input, select, summary'))
      .filter((one) => !(one.matches('a') && one.closest('p, dd')))
      .map((one) => ({ one, box: target(one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < 43.99)
      .map(({ one, box }) => `${one.localName} "${textOf(one)}" ${box.height.toFixed(1)} px`);

    function textOf(one: Element): string {
      return (one.textContent || one.getAttribute('aria-label') || one.id).trim();
    }
  });
}

/** Words that a reader does not see whole: beyond the edge of the page, or of a part that hides or scrolls sideways. */
export function cutOff(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const texts = (root: Document | ShadowRoot): Text[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...[...one.childNodes].filter((node) => node instanceof Text && node.data.trim() !== ''),
        ...(one.shadowRoot ? texts(one.shadowRoot) : []),
      ]) as Text[];
    const above = (node: Node): Element | null => {
      const { assignedSlot } = node as Element;
      const up = assignedSlot ?? node.parentNode;
      return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
    };
    return texts(document).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (right - left === 0 || !text.parentElement?.checkVisibility()) return [];
      let reasons = left < -0.5 || right > innerWidth + 0.5 ? ['page'] : [];
      for (let one = above(text); one && one !== document.body; one = above(one)) {
        const { clipPath, overflowX, overflowY } = getComputedStyle(one);
        // For ears only.
        if (clipPath.startsWith('inset(50%')) return [];
        const box = one.getBoundingClientRect();
        const wide = overflowX !== 'visible' && (left < box.left - 0.5 || right > box.right + 0.5);
        const high =
          /hidden|clip/.test(overflowY) && (top < box.top - 2 || bottom > box.bottom + 2);
        if (wide || high) reasons = [...reasons, one.localName];
      }
      return reasons.map((reason) => `${text.data.trim()} (${reason})`);
    });
  });
}

/** What is not seen when system colours are forced: words like their ground, controls without a line. */
export function unseenInForcedColors(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const above = (one: Element): Element | null =>
      one.assignedSlot ??
      one.parentElement ??
      (one.getRootNode() instanceof ShadowRoot ? (one.getRootNode() as ShadowRoot).host : null);
    const ground = (one: Element | null): string => {
      if (!one) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(one);
      return /rgba\(.*, 0\)|transparent/.test(backgroundColor)
        ? ground(above(one))
        : backgroundColor;
    };
    const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const words = all(document)
      .filter((one) =>
        [...one.childNodes].some((node) => node instanceof Text && /\w/.test(node.data)),
      )
      .filter((one) => seen(one) && getComputedStyle(one).color === ground(one));
    const bare = all(document).filter((one) => {
      if (!one.matches('button.main, button.btn:not(.quiet)') || !seen(one)) return false;
      const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
      return borderTopStyle === 'none' || borderTopWidth === '0px';
    });
    return [
      ...words.map((one) => `words on a ground of their colour: ${one.textContent.trim()}`),
      ...bare.map((one) => `no border: ${one.textContent.trim()}`),
    ];
  });
}

/** What would move although the reader wants nothing to move; colours may change slowly. */
export function moving(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const seconds = (list: string) => list.split(',').map(parseFloat);
    return all(document).flatMap((one) => {
      const style = getComputedStyle(one);
      const durations = seconds(style.transitionDuration);
      const moved = style.transitionProperty
        .split(', ')
        .filter((_property, at) => (durations[at % durations.length] ?? 0) > 0.01)
        .filter((property) => !/color|^background$|fill|stroke/.test(property));
      const runs =
        style.animationName !== 'none' && Math.max(...seconds(style.animationDuration)) > 0.01;
      const what = [...moved, ...(runs ? [style.animationName] : [])];
      return what.map((name) => `${one.localName} "${one.className}": ${name}`);
    });
  });
}

/** Waits until every change of a colour has come to its end. */
export function calm(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((one) =>
        one.shadowRoot ? roots(one.shadowRoot) : [],
      ),
    ];
    const all = roots(document).flatMap((root) => root.getAnimations());
    const short = all.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One that is replaced by another is cancelled, which is an end too.
    await Promise.allSettled(short.map((one) => one.finished));
  });
}

/** Where the focus is. */
export interface Focus {
  /** Name of the element, such as `h1` or `input`. */
  readonly tag: string;
  /** Its words, or those of its label. */
  readonly words: string;
  /** Whether an indicator is drawn. */
  readonly marked: boolean;
  /** Whether its middle can be seen: nothing lies over it and it is not scrolled away. */
  readonly clear: boolean;
}

/** What has the focus in a frame; absent when nothing has. */
export function focusIn(frame: Frame): Promise<Focus | undefined> {
  return frame.evaluate(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    if (!found || found === document.body) return undefined;
    const label = (found as HTMLInputElement).labels?.[0];
    const shown = label && found.matches('[type=radio], [type=checkbox]') ? label : found;
    const box = shown.getBoundingClientRect();
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    // A field in a box with its unit has its line around the box.
    const drawn = [found, shown, ...(found.matches('input') ? [found.parentElement] : [])];
    const styles = drawn.filter((one) => one !== null).map((one) => getComputedStyle(one));
    return {
      tag: found.localName,
      words: (label ?? found).textContent?.replace(/\s+/g, ' ').trim() ?? '',
      marked: styles.some(({ outlineStyle }) => outlineStyle !== 'none'),
      clear: bottom > top && within(shown, hit(box.left + box.width / 2, (top + bottom) / 2)),
    };

    function hit(x: number, y: number): Element | null {
      let one = document.elementFromPoint(x, y);
      for (;;) {
        const inner: Element | null | undefined = one?.shadowRoot?.elementFromPoint(x, y);
        if (!inner || inner === one) return one;
        one = inner;
      }
    }

    function within(outer: Element, inner: Element | null): boolean {
      for (let one: Node | null = inner; one; one = one.parentNode ?? null) {
        if (one === outer) return true;
        if (one instanceof ShadowRoot && within(outer, one.host)) return true;
      }
      return false;
    }
  });
}
