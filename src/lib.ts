import { MatchElement } from './items/match/element.js';
import { HighlightElement } from './items/highlight/element.js';
import { OrderElement } from './items/order/element.js';
import { HotlistElement } from './items/hotlist/element.js';
import { CategoriseElement } from './items/categorise/element.js';
import { LikertElement } from './items/likert/element.js';
import { MatrixElement } from './items/matrix/element.js';
import { EssayElement } from './items/essay/element.js';
import { SelfExplainElement } from './items/self-explain/element.js';
import { DialogueElement } from './items/dialogue/element.js';
import { CalculateElement } from './items/calculate/element.js';
import { HotspotElement } from './items/hotspot/element.js';
import { SliderElement } from './items/slider/element.js';
import { GapsElement } from './items/gaps/element.js';
import { FlashcardElement } from './items/flashcard/element.js';
import { de } from './i18n/de.js';
import { en } from './i18n/en.js';
import { es } from './i18n/es.js';
import { fr } from './i18n/fr.js';
import { nl } from './i18n/nl.js';
import * as deWords from './i18n/de/index.js';
import * as enWords from './i18n/en/index.js';
import * as esWords from './i18n/es/index.js';
import * as frWords from './i18n/fr/index.js';
import * as nlWords from './i18n/nl/index.js';
import { registerMessages } from './i18n/current.js';
import { registerAllKindWords } from './i18n/kinds/words.js';
import { AnchoredElement } from './items/anchored/element.js';
import { ChoiceElement } from './items/choice/element.js';
import { EvidenceElement } from './items/evidence/element.js';
import { CaseElement } from './items/case/element.js';
import { JudgementElement } from './items/judgement/element.js';
import { TextElement } from './items/text/element.js';
import { TruefalseElement } from './items/truefalse/element.js';
import './items/index.js';
import { NumberElement } from './items/number/element.js';
import { AssessmentElement } from './players/assessment/element.js';
import { AssessmentQuestionElement } from './players/assessment/question/element.js';
import { AssessmentReviewElement } from './players/assessment/review/element.js';
import { ScenarioCardElement } from './players/scenario/card-element.js';
import { ScenarioReportElement } from './players/scenario/debrief/element.js';
import { ScenarioElement } from './players/scenario/element.js';
import { ScenarioSetupElement } from './players/scenario/setup-element.js';
import { ProgrammeElement } from './players/programme/element.js';
import { ProgrammeReportElement } from './players/programme/report/element.js';
import './players/unit/checklist-view.js';
import { UnitElement } from './players/unit/element.js';
import './players/unit/media-view.js';
import { UnitQuestionElement } from './players/unit/question-element.js';
import { UnitReportElement } from './players/unit/report/element.js';
import './reports/index.js';
import { CompetenceReportElement } from './reports/competence/element.js';
import { LevelBarsElement } from './reports/competence/level-bars-element.js';
import { ReadinessReportElement } from './reports/readiness/element.js';
import { ScoreReportElement } from './reports/score/element.js';
import { BandsElement } from './reports/readiness/bands-element.js';
import { define } from './ui/define.js';
import { DockElement } from './ui/dock.js';
import { ErrorSummaryElement } from './ui/error-summary.js';
import { FeedbackElement } from './ui/feedback.js';
import { FrameElement } from './ui/frame.js';
import { GridElement } from './reports/readiness/grid-element.js';
import { NoticeElement } from './ui/notice.js';
import { RouteElement } from './ui/route.js';
import { ScaleElement } from './ui/scale.js';
import { StatusElement } from './ui/status.js';

/*
 * What a page of a partner may use. Importing it makes every kind of item and report known and
 * registers the five languages of the interface, English first; no tag is defined before
 * `defineElements()` is called, but for the parts that reports bring along.
 */
for (const [tag, words] of Object.entries({ en, es, nl, fr, de })) registerMessages(tag, words);
const kindWords = { en: enWords, es: esWords, nl: nlWords, fr: frWords, de: deWords };
for (const [tag, words] of Object.entries(kindWords)) registerAllKindWords(tag, words);

/** Every element by its tag. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'ptl-choice': ChoiceElement,
  'ptl-anchored': AnchoredElement,
  'ptl-evidence': EvidenceElement,
  'ptl-number': NumberElement,
  'ptl-judgement': JudgementElement,
  'ptl-text': TextElement,
  'ptl-truefalse': TruefalseElement,
  'ptl-case': CaseElement,
  'ptl-match': MatchElement,
  'ptl-highlight': HighlightElement,
  'ptl-order': OrderElement,
  'ptl-hotlist': HotlistElement,
  'ptl-flashcard': FlashcardElement,
  'ptl-gaps': GapsElement,
  'ptl-slider': SliderElement,
  'ptl-hotspot': HotspotElement,
  'ptl-calculate': CalculateElement,
  'ptl-dialogue': DialogueElement,
  'ptl-self-explain': SelfExplainElement,
  'ptl-essay': EssayElement,
  'ptl-matrix': MatrixElement,
  'ptl-likert': LikertElement,
  'ptl-categorise': CategoriseElement,
  'ptl-competence-report': CompetenceReportElement,
  'ptl-level-bars': LevelBarsElement,
  'ptl-readiness-report': ReadinessReportElement,
  'ptl-score-report': ScoreReportElement,
  'ptl-assessment': AssessmentElement,
  'ptl-assessment-question': AssessmentQuestionElement,
  'ptl-assessment-review': AssessmentReviewElement,
  'ptl-scenario': ScenarioElement,
  'ptl-scenario-card': ScenarioCardElement,
  'ptl-scenario-report': ScenarioReportElement,
  'ptl-scenario-setup': ScenarioSetupElement,
  'ptl-programme': ProgrammeElement,
  'ptl-programme-report': ProgrammeReportElement,
  'ptl-unit': UnitElement,
  'ptl-unit-question': UnitQuestionElement,
  'ptl-unit-report': UnitReportElement,
  'ptl-bands': BandsElement,
  'ptl-dock': DockElement,
  'ptl-error-summary': ErrorSummaryElement,
  'ptl-feedback': FeedbackElement,
  'ptl-frame': FrameElement,
  'ptl-grid': GridElement,
  'ptl-notice': NoticeElement,
  'ptl-route': RouteElement,
  'ptl-scale': ScaleElement,
  'ptl-status': StatusElement,
};

/**
 * Defines every element of the library; a tag that the page has defined already stays as it is.
 *
 * An element that stands in the page needs its properties at once, so set them first, then call this.
 */
export function defineElements(): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) define(tag, element);
}

// Elements, for pages that define them under tags of their own.
export { AnchoredElement, CaseElement, ChoiceElement, EvidenceElement, JudgementElement };
export { HotlistElement };
export { OrderElement };
export { HighlightElement };
export { MatchElement };
export { NumberElement, TextElement, TruefalseElement };
export { CompetenceReportElement, LevelBarsElement };
export { ReadinessReportElement, ScoreReportElement };
export { AssessmentElement, AssessmentQuestionElement, AssessmentReviewElement };
export { ScenarioCardElement, ScenarioElement, ScenarioReportElement, ScenarioSetupElement };
export { BandsElement, DockElement, ErrorSummaryElement, FeedbackElement, FrameElement };
export { GridElement, NoticeElement, RouteElement, ScaleElement, StatusElement };

// Languages of the interface.
export { language, messages, onLanguage, registerMessages, useLanguage } from './i18n/current.js';
export type { Messages } from './i18n/messages.js';

// Items: scoring, packing and words of a response, without any view.
export { anchored } from './items/anchored/anchored.js';
export { choice } from './items/choice/choice.js';
export { evidence } from './items/evidence/evidence.js';
export { number } from './items/number/number.js';
export { itemType, registerItemType } from './items/registry.js';
export type { AnchoredItem } from './items/anchored/schema.js';
export type { ChoiceItem } from './items/choice/schema.js';
export type { ChoiceResponse } from './items/choice/choice.js';
export type { EvidenceItem } from './items/evidence/schema.js';
export type { NumberItem } from './items/number/schema.js';
export type { AnyItemType, ItemContent, ItemType } from './core/assessment/item-type.js';
export type { Block, Inline, Prose } from './content/prose.js';

// Reports.
export { readiness as readinessReport } from './reports/readiness/readiness.js';
export { score as scoreReport } from './reports/score/score.js';
export { registerReportType, reportType } from './reports/registry.js';
export type {
  AnyReportType,
  Outcome,
  ReportContent,
  ReportInput,
  ReportType,
  ScoredItem,
  Section,
} from './core/assessment/report-type.js';
export type { Phrases } from './core/report/phrases.js';

// A whole assessment: its steps and its result.
export { assessment } from './players/assessment/assessment.js';
export { reportInputOf } from './players/assessment/evidence.js';
export type { AssessmentContent } from './core/assessment/content.js';
export type { AssessmentAction, AssessmentState } from './players/assessment/assessment.js';

// An attempt that is kept: what joins an activity to a channel, and what a channel must do.
export { SessionController, type SessionSetup } from './shell/session-controller.js';
export type { Activity, Standing } from './core/session/activity.js';
export type { Answer, Objective, Result, TypedResponse } from './core/report/result.js';
export type {
  Channel,
  ChannelSettings,
  Delivery,
  Environment,
  Launch,
  OpenChannel,
  Snapshot,
} from './channels/channel.js';
