import { start } from '../../shell/start.js';
import { openCmi5 } from './channel.js';

start(openCmi5);
