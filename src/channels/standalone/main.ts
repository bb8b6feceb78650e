import { start } from '../../shell/start.js';
import { openStandalone } from './channel.js';

start(openStandalone);
