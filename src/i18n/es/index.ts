export { words as case } from './case.js';
export { words as practice } from './practice.js';
export { words as score } from './score.js';
export { words as judgement } from './judgement.js';
export { words as text } from './text.js';
export { words as truefalse } from './truefalse.js';
export { words as hotlist } from './hotlist.js';
export { words as order } from './order.js';
