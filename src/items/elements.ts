import { define } from '../ui/define.js';
import { AnchoredElement } from './anchored/element.js';
import { ChoiceElement } from './choice/element.js';
import { EvidenceElement } from './evidence/element.js';
import { CaseElement } from './case/element.js';
import { JudgementElement } from './judgement/element.js';
import { TextElement } from './text/element.js';
import { TruefalseElement } from './truefalse/element.js';
import { NumberElement } from './number/element.js';

define('ptl-choice', ChoiceElement);
define('ptl-anchored', AnchoredElement);
define('ptl-evidence', EvidenceElement);
define('ptl-number', NumberElement);
define('ptl-truefalse', TruefalseElement);
define('ptl-text', TextElement);
define('ptl-judgement', JudgementElement);
define('ptl-case', CaseElement);
