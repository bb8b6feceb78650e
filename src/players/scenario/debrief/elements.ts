import { define } from '../../../ui/define.js';
import { ScenarioReportElement } from './element.js';

define('ptl-scenario-report', ScenarioReportElement);
