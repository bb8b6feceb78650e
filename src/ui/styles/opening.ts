import { css } from 'lit';

/**
 * The start screen: scene, title with lead, then what goes over the whole width (`full`).
 *
 * The first paint in src/themes/page.css has the same measures, so that nothing moves when the
 * script takes over; a test compares the two.
 */
export const opening = css`
  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ptl-space-5);
  }
  .scene {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 640 / 260;
    object-fit: cover;
    border-radius: var(--ptl-radius-3);
    background: var(--ptl-shoal);
  }
  @media (max-width: 30rem) {
    .scene {
      aspect-ratio: auto;
      block-size: 9.5rem;
    }
  }
  @media (min-width: 60rem) {
    .opening {
      grid-template-columns: minmax(0, 7fr) minmax(0, 6fr);
      gap: var(--ptl-space-7);
      align-items: center;
    }
    .scene {
      order: 2;
      aspect-ratio: auto;
      block-size: 18rem;
      object-position: 95% 50%;
    }
    .full {
      grid-column: 1 / -1;
      order: 3;
    }
  }
  @media print {
    .scene {
      display: none;
    }
  }
`;
