import { define } from '../ui/define.js';
import { AnchoredElement } from './anchored/element.js';
import { ChoiceElement } from './choice/element.js';
import { EvidenceElement } from './evidence/element.js';
import { NumberElement } from './number/element.js';

define('ptl-choice', ChoiceElement);
define('ptl-anchored', AnchoredElement);
define('ptl-evidence', EvidenceElement);
define('ptl-number', NumberElement);
