import { html, nothing } from 'lit';
import type {} from '../../i18n/kinds/unit.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { renderProse } from '../../ui/prose.js';
import type { UnitMedia } from './content.js';
import { registerBlock } from './further-blocks.js';

function renderMedia({ captions, src, title, transcript }: UnitMedia) {
  const track = captions ? html`<track kind="captions" src=${captions} default />` : nothing;
  return html`<figure class="lines">
    <figcaption><h2>${title}</h2></figcaption>
    ${
      src.endsWith('.mp4')
        ? html`<video controls preload="none" src=${src}>${track}</video>`
        : html`<audio controls preload="none" src=${src}>${track}</audio>`
    }
    <details class="more">
      <summary>${kindWords('unit').transcript}</summary>
      <div class="prose">${renderProse(transcript)}</div>
    </details>
  </figure>`;
}

registerBlock('media', (block) => (block.block === 'media' ? renderMedia(block) : nothing));
