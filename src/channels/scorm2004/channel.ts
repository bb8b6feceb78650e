import type { OpenChannel } from '../channel.js';
import { ScormChannel } from '../scorm/scorm-channel.js';
import { SCORM2004 } from './map.js';

/** A way to an LMS through SCORM 2004, any edition. */
export const openScorm2004: OpenChannel = (settings, environment) =>
  new ScormChannel(SCORM2004, settings, environment);
