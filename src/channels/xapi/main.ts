import { start } from '../../shell/start.js';
import { openXapi } from './channel.js';

start(openXapi);
