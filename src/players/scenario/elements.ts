import { define } from '../../ui/define.js';
import { ErrorSummaryElement } from '../../ui/error-summary.js';
import { ScenarioCardElement } from './card-element.js';
import './debrief/elements.js';
import { ScenarioElement } from './element.js';
import { ScenarioSetupElement } from './setup-element.js';

define('ptl-error-summary', ErrorSummaryElement);
define('ptl-scenario', ScenarioElement);
define('ptl-scenario-card', ScenarioCardElement);
define('ptl-scenario-setup', ScenarioSetupElement);
