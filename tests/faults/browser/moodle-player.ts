/** What the page of the player is given. */
export interface PlayerSetup {
  /** What the LMS holds of the learner. */
  readonly stored: Readonly<Record<string, string>>;
  readonly learner: string;
  /** Percent; '' where there is no pass mark. */
  readonly mastery: string;
  /** Address that takes what is committed. */
  readonly endpoint: string;
}

/**
 * The API of Moodle 4.5's SCORM 1.2 player, as its code was observed to behave.
 *
 * It counts a value as sent before it is, sends only what differs, falls back to a beacon when a
 * request fails and says "true" to that, uses beacons while the page is hidden or leaving, throws
 * when it is initialized again after something was committed, and calls an attempt completed that
 * ends without a status. It is sent to the browser as text, so it refers to nothing outside of itself.
 */
export function playerOf({ stored, learner, mastery, endpoint }: PlayerSetup): void {
  const STATUS = 'cmi.core.lesson_status';
  const FINAL = ['passed', 'completed', 'failed'];
  const BEACON_BYTES = 65_536;
  const grammar: readonly (readonly [RegExp, RegExp])[] = [
    [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
    [/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
    [/^cmi\.core\.session_time$/, /^\d{2,4}:\d\d:\d\d(\.\d\d?)?$/],
    [/^cmi\.suspend_data$/, /^[\s\S]{0,64000}$/],
    [/score\.(raw|min|max)$/, /^(100(\.0+)?|\d?\d(\.\d+)?)$/],
    [/^cmi\.(objectives|interactions)\.\d+\.(objectives\.\d+\.)?id$/, /^[\x21-\x7e]{0,255}$/],
    [
      /^cmi\.objectives\.\d+\.status$/,
      /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
    ],
    [
      /^cmi\.interactions\.\d+\.type$/,
      /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    ],
    [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral|\d+(\.\d+)?)$/],
    [/^cmi\.interactions\.\d+\.(time|latency)$/, /^\d{2,4}:\d\d:\d\d(\.\d\d?)?$/],
    [/^cmi\.interactions\.\d+\.weighting$/, /^-?\d+(\.\d+)?$/],
    [
      /^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/,
      /^[\s\S]{0,64000}$/,
    ],
  ];
  const model: Record<string, string> = { ...stored };
  const sent: Record<string, string> = { ...stored };
  const calls: string[] = [];
  let [session, error, leaving] = ['fresh', '0', false];
  const mode = FINAL.includes(stored[STATUS] ?? '') ? 'review' : 'normal';
  const readable: Record<string, string> = {
    'cmi.core.student_id': learner,
    'cmi.core.lesson_mode': mode,
    'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.student_data.mastery_score': mastery,
  };
  const hasLists = () =>
    Object.keys(sent).some((name) => /\.(objectives|interactions)\./.test(name));
  const refuse = (code: string, answer = 'false') => {
    error = code;
    return answer;
  };
  const post = (body: string): boolean => {
    if (leaving || document.visibilityState === 'hidden') return beacon(body);
    const request = new XMLHttpRequest();
    try {
      request.open('POST', endpoint, false);
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.send(body);
    } catch {
      return beacon(body);
    }
    return request.status === 200 && /^true\n0/.test(request.responseText);
  };
  const beacon = (body: string) =>
    new Blob([body]).size <= BEACON_BYTES && navigator.sendBeacon(endpoint, new Blob([body]));
  const store = (total: boolean): string => {
    const changed = Object.entries(model).filter(
      ([name, value]) => sent[name] !== value && (total || name !== 'cmi.core.session_time'),
    );
    // Marked before the request: what is lost now is never sent again.
    for (const [name, value] of changed) sent[name] = value;
    return post(new URLSearchParams(changed).toString()) ? 'true' : refuse('101');
  };
  const gap = (name: string) =>
    [...name.matchAll(/\.(\d+)\./g)].some(
      ({ 1: at, index }) =>
        at !== '0' &&
        !Object.keys(model).some((one) =>
          one.startsWith(`${name.slice(0, index)}.${Number(at) - 1}.`),
        ),
    );
  const API = {
    LMSInitialize: (...given: string[]) => {
      if (given.length !== 1 || given[0] !== '') return refuse('201');
      if (session !== 'fresh' && hasLists()) {
        throw new TypeError("Cannot read properties of undefined (reading 'score')");
      }
      if (session !== 'fresh') return refuse('101');
      session = 'open';
      return 'true';
    },
    LMSGetValue: (name: string) => {
      if (session !== 'open') return refuse('301', '');
      error = '0';
      if (/^cmi\.interactions\.\d/.test(name)) return refuse('404', '');
      return readable[name] ?? model[name] ?? '';
    },
    LMSSetValue: (name: string, value: string) => {
      if (session !== 'open') return refuse('301');
      const [, rule] = grammar.find(([pattern]) => pattern.test(name)) ?? [];
      if (!rule) return refuse('401');
      if (gap(name)) return refuse('201');
      if (!rule.test(value)) return refuse('405');
      model[name] = value;
      error = '0';
      return 'true';
    },
    LMSCommit: (...given: string[]) => {
      if (given.length !== 1 || given[0] !== '') return refuse('201');
      return session === 'open' ? store(false) : refuse('301');
    },
    LMSFinish: () => {
      if (session !== 'open') return refuse('301');
      model[STATUS] ??= 'completed';
      if (mastery !== '' && mode === 'normal' && model['cmi.core.score.raw'] !== undefined) {
        const passed = Number(model['cmi.core.score.raw']) >= Number(mastery);
        model[STATUS] = passed ? 'passed' : 'failed';
      }
      const answer = store(true);
      session = 'ended';
      return answer;
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: (code: string) => `Error ${code}`,
    LMSGetDiagnostic: () => '',
  };
  const counted = Object.fromEntries(
    Object.entries(API).map(([name, call]) => [
      name,
      (...given: string[]) => {
        calls.push([name, ...given].join(' '));
        return (call as (...words: string[]) => string)(...given);
      },
    ]),
  );
  Object.assign(window, { API: counted, calls });
  for (const kind of ['pagehide', 'beforeunload']) addEventListener(kind, () => (leaving = true));
}
