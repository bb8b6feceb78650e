import { define } from '../../ui/define.js';
import { ErrorSummaryElement } from '../../ui/error-summary.js';
import { FeedbackElement } from '../../ui/feedback.js';
import { AssessmentElement } from './element.js';
import { AssessmentQuestionElement } from './question/element.js';
import { AssessmentReviewElement } from './review/element.js';

define('ptl-error-summary', ErrorSummaryElement);
define('ptl-feedback', FeedbackElement);
define('ptl-assessment', AssessmentElement);
define('ptl-assessment-question', AssessmentQuestionElement);
define('ptl-assessment-review', AssessmentReviewElement);
