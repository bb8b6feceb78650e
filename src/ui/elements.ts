import { define } from './define.js';
import { DockElement } from './dock.js';
import { FrameElement } from './frame.js';
import { NoticeElement } from './notice.js';
import { ScaleElement } from './scale.js';
import { StatusElement } from './status.js';

define('ptl-dock', DockElement);
define('ptl-frame', FrameElement);
define('ptl-notice', NoticeElement);
define('ptl-scale', ScaleElement);
define('ptl-status', StatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'ptl-dock': DockElement;
    'ptl-frame': FrameElement;
    'ptl-notice': NoticeElement;
    'ptl-scale': ScaleElement;
    'ptl-status': StatusElement;
  }
}
