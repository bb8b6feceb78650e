import { shuffleFrom } from '../core/session/random.js';
import { registerShuffle } from './registry.js';

// Only packages with an item whose order is drawn carry this.
registerShuffle(shuffleFrom);
