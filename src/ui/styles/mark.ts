import { css } from 'lit';

/** The sign of right, wrong, partly or none: shape first, colour second. */
export const mark = css`
  .mark {
    --tone: var(--ptl-soft);
    display: inline-grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    flex: none;
    color: var(--ptl-card);
    background: var(--tone);
    border-radius: 50%;
    border: 2px solid var(--tone);
  }
  .mark .icon {
    inline-size: 62%;
    block-size: 62%;
    stroke-width: 3;
  }
  .mark.right {
    --tone: var(--ptl-right);
  }
  .mark.wrong {
    --tone: var(--ptl-wrong);
    border-radius: 24%;
  }
  .mark.partly {
    --tone: var(--ptl-partly);
    background: linear-gradient(to right, var(--ptl-partly) 50%, var(--ptl-card) 0);
  }
  .mark.none {
    background: transparent;
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border-color: CanvasText;
    }
    .mark.partly {
      background: linear-gradient(to right, CanvasText 50%, Canvas 0);
    }
  }
  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
