export { words as practice } from './practice.js';
export { words as score } from './score.js';
