import { define } from '../../ui/define.js';
import { ProgrammeElement } from './element.js';
import { ProgrammeReportElement } from './report/element.js';

define('ptl-programme', ProgrammeElement);
define('ptl-programme-report', ProgrammeReportElement);
