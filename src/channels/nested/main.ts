import { start } from '../../shell/start.js';
import { openNested } from './channel.js';

start(openNested);
