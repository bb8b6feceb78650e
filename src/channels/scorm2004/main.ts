import { start } from '../../shell/start.js';
import { openScorm2004 } from './channel.js';

start(openScorm2004);
