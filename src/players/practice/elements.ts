import { define } from '../../ui/define.js';
import { CoachElement } from './coach/element.js';
import { PracticeReportElement } from './report/element.js';

define('ptl-coach', CoachElement);
define('ptl-practice-report', PracticeReportElement);
