import { Scorm2004API } from 'scorm-again/scorm2004';
import { StrictScorm, type Edition, type Host, type InnerApi } from './strict-scorm.js';

/**
 * What SCORM 2004 forbids and scorm-again lets pass.
 *
 * @spec SCORM 2004 4th Edition Run-Time Environment, sections 3.1.7 (errors) and 4.2 (data model)
 */
const EDITION: Edition = {
  name: '2004',
  refusals: [
    {
      element: /^cmi\.suspend_data$/,
      refuses: (value) => value.length > 64_000,
      why: 'over 64,000 characters',
    },
    {
      element: /^cmi\.(interactions|objectives)\.\d+\.id$/,
      refuses: (value) => value.trim() === '' || /\s/.test(value) || value.length > 4000,
      why: 'a long identifier holds no space',
    },
    {
      element: /\.scaled$/,
      refuses: (value) => !(Number(value) >= -1 && Number(value) <= 1),
      why: 'a scaled score lies between -1 and 1',
    },
  ],
  errors: {
    argument: '201',
    notInitialized: { get: '122', set: '132', commit: '142', terminate: '112' },
    initializedTwice: '103',
    ended: { initialize: '104', get: '123', set: '133', commit: '143', terminate: '113' },
    refused: '406',
    commitFailed: '391',
  },
};

/** The object that a SCORM 2004 package finds as `window.API_1484_11`, and the run-time behind it. */
export function scorm2004Lms(host: Host, mode: string, learner: string, language: string) {
  const inner = new Scorm2004API({ autocommit: false, logLevel: 5 });
  inner.loadFromJSON({
    learner_id: learner,
    learner_name: 'Preview, Learner',
    mode,
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    entry: entryOf(host.saved),
    completion_status: host.saved['cmi.completion_status'] ?? 'unknown',
    success_status: host.saved['cmi.success_status'] ?? 'unknown',
    location: host.saved['cmi.location'] ?? '',
    suspend_data: host.saved['cmi.suspend_data'] ?? '',
    learner_preference: { language },
  });
  const runtime = new StrictScorm(EDITION, innerOf(inner), host);
  const api = {
    Initialize: (parameter: unknown) => runtime.initialize('Initialize', parameter),
    Terminate: (parameter: unknown) => runtime.terminate('Terminate', parameter),
    GetValue: (element: unknown) => runtime.get('GetValue', element),
    SetValue: (element: unknown, value: unknown) => runtime.set('SetValue', element, value),
    Commit: (parameter: unknown) => runtime.commit('Commit', parameter),
    GetLastError: () => runtime.lastError(),
    GetErrorString: (code: unknown) => runtime.errorString(code),
    GetDiagnostic: (code: unknown) => runtime.errorString(code),
  };
  return { api, runtime };
}

function innerOf(api: Scorm2004API): InnerApi {
  return {
    initialize: () => String(api.Initialize('')),
    terminate: () => String(api.Terminate('')),
    get: (element) => String(api.GetValue(element) ?? ''),
    set: (element, value) => String(api.SetValue(element, value)),
    lastError: () => String(api.GetLastError()),
    errorString: (code) => String(api.GetErrorString(code)),
  };
}

/** `entry`: how a first visit is told from a return. */
function entryOf(saved: Readonly<Record<string, string>>): string {
  if (Object.keys(saved).length === 0) return 'ab-initio';
  return saved['cmi.exit'] === 'suspend' ? 'resume' : '';
}
