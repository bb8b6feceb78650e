import { define } from '../../ui/define.js';
import { UnitElement } from './element.js';
import { UnitQuestionElement } from './question-element.js';
import { UnitReportElement } from './report/element.js';

define('ptl-unit', UnitElement);
define('ptl-unit-question', UnitQuestionElement);
define('ptl-unit-report', UnitReportElement);
