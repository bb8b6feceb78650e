import type { OpenChannel } from '../channel.js';
import { ScormChannel } from '../scorm/scorm-channel.js';
import { SCORM12 } from './map.js';

/** A way to an LMS through SCORM 1.2. */
export const openScorm12: OpenChannel = (settings, environment) =>
  new ScormChannel(SCORM12, settings, environment);
