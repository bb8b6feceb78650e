import { define } from '../ui/define.js';
import { RouteElement } from '../ui/route.js';
import { CompetenceReportElement } from './competence/element.js';
import { LevelBarsElement } from './competence/level-bars-element.js';
import { BandsElement } from './readiness/bands-element.js';
import { ReadinessReportElement } from './readiness/element.js';
import { GridElement } from './readiness/grid-element.js';
import { ScoreReportElement } from './score/element.js';

define('ptl-bands', BandsElement);
define('ptl-competence-report', CompetenceReportElement);
define('ptl-grid', GridElement);
define('ptl-level-bars', LevelBarsElement);
define('ptl-readiness-report', ReadinessReportElement);
define('ptl-route', RouteElement);
define('ptl-score-report', ScoreReportElement);
