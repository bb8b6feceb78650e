import { PackageListElement } from './package-list-element.js';
import { PlayerElement } from './player-element.js';
import { PreviewElement } from './preview-element.js';
import { ToldElement } from './told-element.js';

customElements.define('ptl-package-list', PackageListElement);
customElements.define('ptl-told', ToldElement);
customElements.define('ptl-player', PlayerElement);
customElements.define('ptl-preview', PreviewElement);
