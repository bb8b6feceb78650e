import { define } from '../../ui/define.js';
import { AssessmentElement } from './element.js';
import { AssessmentQuestionElement } from './question/element.js';
import { AssessmentReviewElement } from './review/element.js';

define('ptl-assessment', AssessmentElement);
define('ptl-assessment-question', AssessmentQuestionElement);
define('ptl-assessment-review', AssessmentReviewElement);
