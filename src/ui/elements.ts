import { define } from './define.js';
import { DockElement } from './dock.js';
import { ErrorSummaryElement } from './error-summary.js';
import { FeedbackElement } from './feedback.js';
import { FrameElement } from './frame.js';
import { NoticeElement } from './notice.js';
import { RouteElement } from './route.js';
import { ScaleElement } from './scale.js';
import { StatusElement } from './status.js';

define('ptl-dock', DockElement);
define('ptl-error-summary', ErrorSummaryElement);
define('ptl-feedback', FeedbackElement);
define('ptl-frame', FrameElement);
define('ptl-notice', NoticeElement);
define('ptl-route', RouteElement);
define('ptl-scale', ScaleElement);
define('ptl-status', StatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'ptl-dock': DockElement;
    'ptl-error-summary': ErrorSummaryElement;
    'ptl-feedback': FeedbackElement;
    'ptl-frame': FrameElement;
    'ptl-notice': NoticeElement;
    'ptl-route': RouteElement;
    'ptl-scale': ScaleElement;
    'ptl-status': StatusElement;
  }
}
