import type { AssessmentContent } from '../core/assessment/content.js';
import type { AssessmentAction, AssessmentState } from '../players/assessment/assessment.js';
import type { SessionController } from './session-controller.js';

export {
  activityKind,
  type AfterWords,
  type Progress,
  type Screen,
} from '../players/activity-kind.js';

/** An attempt as the app holds it. */
export type AppSession = SessionController<AssessmentContent, AssessmentState, AssessmentAction>;
