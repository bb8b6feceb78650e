import { define } from '../ui/define.js';
import { CompetenceReportElement } from './competence/element.js';
import { ReadinessReportElement } from './readiness/element.js';
import { ScoreReportElement } from './score/element.js';

define('ptl-competence-report', CompetenceReportElement);
define('ptl-readiness-report', ReadinessReportElement);
define('ptl-score-report', ScoreReportElement);
