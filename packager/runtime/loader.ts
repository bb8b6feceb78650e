/**
 * The first lines of every `runtime.js`: a loader of parts, in the order in which they are joined.
 *
 * Rollup writes each part as an AMD module `portolan.part(id, dependencies, factory)`. The packager
 * joins the parts that a package needs, each after those it imports, so a part can run at once.
 * Parts of further languages come later in scripts of their own, which is why the loader is global.
 */
export const LOADER = [
  '(function(){"use strict";var parts={};globalThis.portolan={part:function(id,needs,make){',
  'var exports=parts[id.split("/").pop()]={};if(!make){make=needs;needs=[]}',
  'make.apply(null,needs.map(function(need){',
  'return need==="exports"?exports:parts[need.split("/").pop()]}))}}})();\n',
].join('');

/** The name of the function by which a part announces itself. */
export const DEFINE = 'portolan.part';
