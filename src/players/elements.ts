import { define } from '../ui/define.js';
import { AssessmentElement } from './assessment/element.js';
import { AssessmentQuestionElement } from './assessment/question/element.js';
import { AssessmentReviewElement } from './assessment/review/element.js';

define('ptl-assessment', AssessmentElement);
define('ptl-assessment-question', AssessmentQuestionElement);
define('ptl-assessment-review', AssessmentReviewElement);
