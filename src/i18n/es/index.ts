export { words as score } from './score.js';
