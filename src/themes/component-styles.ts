/** Id of the JSON script in `index.html` that holds the style sheets of a package's components by name. */
export const COMPONENT_STYLES_ELEMENT = 'ptl-styles';
