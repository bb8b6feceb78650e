import { css } from 'lit';
import { styles } from './styles.js';

/** Styles of the app around the screens. */
export const appStyles = [
  styles,
  css`
    :host {
      flex: 1;
      display: flex;
      flex-direction: column;
    }
    .notices {
      flex: 0 0 auto;
      display: grid;
      gap: var(--ptl-space-3);
      margin-block-end: var(--ptl-space-5);
    }
    .notices.page {
      margin-block-end: 0;
      padding-block-end: 0;
    }
    /* Nothing to say yet: the gap of the row closes. */
    .silent {
      margin-inline-start: calc(-1 * var(--ptl-space-4));
    }
    .select select {
      min-block-size: var(--ptl-target);
      padding-block: 0.25rem;
      font-size: var(--ptl-text-2);
    }
  `,
];
