/**
 * The first lines of every `runtime.js`: a loader of parts, in whatever order they are joined.
 *
 * Rollup writes each part as an AMD module `portolan.part(id, dependencies, factory)`. A part runs as
 * soon as all that it imports has run, so that the packager may join them as they compress best.
 * Parts of further languages come later in scripts of their own, which is why the loader is global.
 */
export const LOADER = [
  '(function(){"use strict";var parts={},waiting=[];',
  'function name(id){return id.split("/").pop()}',
  'globalThis.portolan={part:function(id,needs,make){if(!make){make=needs;needs=[]}',
  'waiting.push(function(){var exports={},given=needs.map(function(need){',
  'return need==="exports"?exports:parts[name(need)]});',
  'if(!given.every(Boolean))return true;parts[name(id)]=exports;make.apply(null,given)});',
  'for(var left=0;left!==waiting.length;waiting=waiting.filter(function(run){return run()}))',
  'left=waiting.length}}})();\n',
].join('');

/** The name of the function by which a part announces itself. */
export const DEFINE = 'portolan.part';
