/** Id of the JSON script in `index.html` that holds the style sheets of a package's components by name. */
export const COMPONENT_STYLES_ELEMENT = 'ptl-styles';

/** Id of the JSON script in `index.html` that holds the paths of the icons by name. */
export const ICONS_ELEMENT = 'ptl-icons';
