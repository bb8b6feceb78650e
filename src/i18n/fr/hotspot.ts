import type { HotspotWords } from '../kinds/hotspot.js';

/** The words of a picture with places in French. */
export const words: HotspotWords = {
  places: 'Endroits de l’image',
  howOne: 'Appuyez sur un endroit dans l’image ou dans la liste.',
  howMany:
    'Appuyez sur un endroit dans l’image ou dans la liste pour le marquer, appuyez encore pour enlever la marque.',
  missing: 'Marquez au moins un endroit ou laissez la question sans réponse',
  marked: (count) => `${String(count)} ${count < 2 ? 'marqué' : 'marqués'}`,
  markedOf: (count, places) =>
    count > places
      ? `${String(count)} marqués, il y en a ${String(places)} à trouver`
      : `${String(count)} sur ${String(places)} ${places < 2 ? 'marqué' : 'marqués'}`,
};
