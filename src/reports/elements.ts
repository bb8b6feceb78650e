import { define } from '../ui/define.js';
import { ReadinessReportElement } from './readiness/element.js';
import { ScoreReportElement } from './score/element.js';

define('ptl-readiness-report', ReadinessReportElement);
define('ptl-score-report', ScoreReportElement);
