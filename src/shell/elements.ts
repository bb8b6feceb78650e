import '../ui/elements.js';
import { define } from '../ui/define.js';
import { AboutScreenElement } from './about-screen.js';
import { AppElement } from './app.js';
import { ResultsScreenElement } from './results-screen.js';
import { StartScreenElement } from './start-screen.js';

define('ptl-start-screen', StartScreenElement);
define('ptl-about-screen', AboutScreenElement);
define('ptl-results-screen', ResultsScreenElement);
define('ptl-app', AppElement);

declare global {
  interface HTMLElementTagNameMap {
    'ptl-start-screen': StartScreenElement;
    'ptl-about-screen': AboutScreenElement;
    'ptl-results-screen': ResultsScreenElement;
    'ptl-app': AppElement;
  }
}
