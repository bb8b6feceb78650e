import { css } from 'lit';

/**
 * Plates: water for cases, `land` for documents, `open` for what stands apart, `care` and `alert`
 * for notices; and lists of facts.
 */
export const plate = css`
  .plate {
    background: var(--ptl-shoal);
    border-radius: var(--ptl-radius-3);
    padding: clamp(min(1rem, 5vw), 3.5vw, 1.5rem);
  }
  .plate.land {
    background: var(--ptl-buff);
  }
  .plate.open {
    background: var(--ptl-card);
    border: 1px solid var(--ptl-line);
  }
  .plate.alert,
  .plate.care {
    border-start-start-radius: var(--ptl-radius-1);
    border-end-start-radius: var(--ptl-radius-1);
  }
  .plate.alert {
    background: var(--ptl-wrong-tint);
    border-inline-start: 6px solid var(--ptl-wrong);
  }
  .plate.care {
    background: var(--ptl-partly-tint);
    border-inline-start: 6px solid var(--ptl-partly);
  }
  .plate > h2,
  .plate > h3 {
    margin-block-end: var(--ptl-space-2);
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: var(--ptl-space-1) var(--ptl-space-4);
    font-size: var(--ptl-text-2);
    line-height: 1.5;
  }
  .facts dt {
    color: var(--ptl-soft);
  }
  .facts dd {
    margin: 0;
    font-weight: var(--ptl-weight-strong);
  }
  @media (forced-colors: active) {
    .plate {
      border: 1px solid CanvasText;
    }
    .plate.alert,
    .plate.care {
      border-inline-start-width: 6px;
    }
  }
  @media print {
    .plate {
      break-inside: avoid;
      border: 0.75pt solid #777;
    }
  }
`;
