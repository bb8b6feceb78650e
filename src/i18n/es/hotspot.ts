import type { HotspotWords } from '../kinds/hotspot.js';

/** The words of a picture with places in Spanish. */
export const words: HotspotWords = {
  places: 'Lugares de la imagen',
  howOne: 'Pulsa un lugar en la imagen o en la lista.',
  howMany:
    'Pulsa un lugar en la imagen o en la lista para marcarlo; pulsa otra vez para quitar la marca.',
  missing: 'Marca al menos un lugar o deja la pregunta sin responder',
  marked: (count) => `${String(count)} ${count === 1 ? 'marcado' : 'marcados'}`,
  markedOf: (count, places) =>
    count > places
      ? `${String(count)} marcados; se buscan ${String(places)}`
      : `${String(count)} de ${String(places)} marcados`,
};
