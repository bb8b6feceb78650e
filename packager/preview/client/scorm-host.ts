import type { LaunchPlan } from '../launch.js';
import type { Call, Host } from './strict-scorm.js';

/**
 * The server behind the strict run-time, reached as Moodle's is: one synchronous request a commit,
 * a beacon when the page goes away.
 *
 * @param told Called after every call with all values and the calls so far, the newest first; both go on changing.
 */
export function scormHost(
  launch: LaunchPlan,
  told: (values: Readonly<Record<string, string>>, log: readonly string[]) => void,
): Host {
  const values: Record<string, string> = { ...launch.values };
  const log: string[] = [];
  return {
    saved: launch.values,
    commit: (all, ended) => send(launch, all, ended),
    told(call) {
      const [element, value] = call.arguments;
      if (/SetValue$/.test(call.name) && call.answer === 'true' && element !== undefined) {
        values[element] = value ?? '';
      }
      log.unshift(lineOf(call));
      told(values, log);
    },
  };
}

function lineOf(call: Call): string {
  const parameters = call.arguments.map((one) =>
    one.length > 60 ? `${one.slice(0, 57)}...` : one,
  );
  const refused =
    call.error === '0' ? '' : ` [error ${call.error}${call.why ? `: ${call.why}` : ''}]`;
  return `${call.name}(${parameters.join(', ')}) = ${call.answer}${refused}`;
}

function send(
  launch: LaunchPlan,
  values: Readonly<Record<string, string>>,
  ended: boolean,
): boolean {
  const seconds = secondsOf(values['cmi.core.session_time'] ?? values['cmi.session_time'] ?? '');
  const body = JSON.stringify({ values, ended, seconds });
  const address = `/api/commit/${launch.attempt}`;
  if (document.visibilityState === 'hidden') return navigator.sendBeacon(address, body);
  try {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(body);
    return request.status === 200;
  } catch {
    // Synchronous requests are forbidden while the page is going away.
    return navigator.sendBeacon(address, body);
  }
}

/** Seconds of a SCORM 1.2 timespan or a SCORM 2004 duration. */
function secondsOf(span: string): number {
  const clock = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(span);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const duration = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(span);
  if (!duration) return 0;
  return Number(duration[1] ?? 0) * 3600 + Number(duration[2] ?? 0) * 60 + Number(duration[3] ?? 0);
}
