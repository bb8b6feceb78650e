import { start } from '../../shell/start.js';
import { openScorm12 } from './channel.js';

start(openScorm12);
