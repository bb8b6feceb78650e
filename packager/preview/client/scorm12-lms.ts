import { Scorm12API } from 'scorm-again/scorm12';
import { StrictScorm, type Edition, type Host, type InnerApi } from './strict-scorm.js';

const IDENTIFIER = /^[\x21-\x7E]{1,255}$/;

/**
 * What SCORM 1.2 forbids and scorm-again lets pass.
 *
 * @spec SCORM 1.2 Run-Time Environment, section 3.4: CMIString4096, CMIIdentifier, CMIFeedback, CMIVocabulary
 */
const EDITION: Edition = {
  name: '1.2',
  refusals: [
    {
      element: /^cmi\.(suspend_data|comments)$/,
      refuses: (value) => value.length > 4096,
      why: 'over 4,096 characters',
    },
    {
      element: /^cmi\.(core\.lesson_location|interactions\.\d+\.student_response)$/,
      refuses: (value) => value.length > 255,
      why: 'over 255 characters',
    },
    {
      element: /\.id$/,
      refuses: (value) => !IDENTIFIER.test(value),
      why: 'an id holds 1 to 255 visible ASCII characters without a space',
    },
    {
      element: /^cmi\.interactions\.\d+\.result$/,
      refuses: (value) => !/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/.test(value),
      why: 'not a result of SCORM 1.2',
    },
    {
      element: /\.score\.(raw|min|max)$/,
      refuses: (value) => value === '' || !(Number(value) >= 0 && Number(value) <= 100),
      why: 'a score lies between 0 and 100',
    },
    {
      element: /^cmi\.(core\.session_time|interactions\.\d+\.latency)$/,
      refuses: (value) => !/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
      why: 'a timespan reads HHHH:MM:SS.SS',
    },
  ],
  errors: {
    argument: '201',
    notInitialized: { get: '301', set: '301', commit: '301', terminate: '301' },
    initializedTwice: '101',
    ended: { initialize: '101', get: '301', set: '301', commit: '301', terminate: '101' },
    refused: '405',
    commitFailed: '101',
  },
};

/** The object that a SCORM 1.2 package finds as `window.API`, and the run-time behind it. */
export function scorm12Lms(host: Host, mode: string, learner: string, language: string) {
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  inner.loadFromJSON({
    core: {
      student_id: learner,
      student_name: 'Preview, Learner',
      lesson_mode: mode,
      credit: mode === 'normal' ? 'credit' : 'no-credit',
      entry: entryOf(host.saved),
      lesson_status: host.saved['cmi.core.lesson_status'] ?? 'not attempted',
      lesson_location: host.saved['cmi.core.lesson_location'] ?? '',
      score: { raw: host.saved['cmi.core.score.raw'] ?? '' },
    },
    suspend_data: host.saved['cmi.suspend_data'] ?? '',
    student_preference: { language },
  });
  const runtime = new StrictScorm(EDITION, innerOf(inner), host);
  const api = {
    LMSInitialize: (parameter: unknown) => runtime.initialize('LMSInitialize', parameter),
    LMSFinish: (parameter: unknown) => runtime.terminate('LMSFinish', parameter),
    LMSGetValue: (element: unknown) => runtime.get('LMSGetValue', element),
    LMSSetValue: (element: unknown, value: unknown) => runtime.set('LMSSetValue', element, value),
    LMSCommit: (parameter: unknown) => runtime.commit('LMSCommit', parameter),
    LMSGetLastError: () => runtime.lastError(),
    LMSGetErrorString: (code: unknown) => runtime.errorString(code),
    LMSGetDiagnostic: (code: unknown) => runtime.errorString(code),
  };
  return { api, runtime };
}

function innerOf(api: Scorm12API): InnerApi {
  return {
    initialize: () => String(api.LMSInitialize('')),
    terminate: () => String(api.LMSFinish('')),
    get: (element) => String(api.LMSGetValue(element) ?? ''),
    set: (element, value) => String(api.LMSSetValue(element, value)),
    lastError: () => String(api.LMSGetLastError()),
    errorString: (code) => String(api.LMSGetErrorString(code)),
  };
}

/** `entry`: how Moodle and the standard tell a first visit from a return. */
function entryOf(saved: Readonly<Record<string, string>>): string {
  if (Object.keys(saved).length === 0) return 'ab-initio';
  return saved['cmi.core.exit'] === 'suspend' ? 'resume' : '';
}
