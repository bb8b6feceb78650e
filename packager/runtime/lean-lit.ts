import type { Plugin } from 'rollup';

/** Where Lit tells other copies of itself its version, which a package never has. */
const VERSION = /\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g;

/** Where Lit waits for polyfills and for pages rendered on a server, of which a package has none. */
const HOOK = /\w+\.\w+(?:PolyfillSupport|HydrateSupport)\b/g;

/** A piece of Lit's source, and what stands in its place. */
interface Cut {
  readonly what: string;
  readonly from: string;
  readonly to?: string;
  /** How often it is there; once if absent. */
  readonly times?: number;
}

/** Style sheets of packages are made by `styleSheet`, so that every one is a sheet already. */
const CSS_TAG = 'css-tag.js';
const NATIVE_SHEETS = `export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
export const getCompatibleStyle = (sheet) => sheet;
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined, css = undefined, unsafeCSS = undefined;`;

/** What no component of ours uses, by file. Lit's source is fixed by the version of the package. */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'reactive-element.js': [
    { what: 'initializers', from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
    { what: 'initializers', from: ',void 0!==t.l&&(this.l=[...t.l])' },
    { what: 'initializers', from: ',this.constructor.l?.forEach(t=>t(this))' },
    {
      what: 'metadata of standard decorators',
      from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    },
    {
      what: 'metadata of standard decorators',
      from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    },
    {
      what: 'static properties',
      from: 'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      to: 'this.finalized=!0,this._$Ei();',
    },
    {
      what: 'converters of properties',
      from: '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      to: 'u',
    },
    {
      what: 'converters of properties',
      from: '(void 0!==i.converter?.toAttribute?i.converter:u)',
      to: 'u',
    },
    {
      what: 'attributes that hold JSON',
      from: ';break;case Object:case Array:t=null==t?t:JSON.stringify(t)',
    },
    {
      what: 'attributes that hold JSON',
      from: ';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
    },
    {
      what: 'default values that are not reflected',
      from: '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
    },
    {
      what: 'default values that are not reflected',
      from: 'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      to: '(',
    },
    {
      what: 'default values that are not reflected',
      from: 'this.hasUpdated||i||(s=void 0)',
      to: 'this.hasUpdated||(s=void 0)',
    },
    { what: 'default values that are not reflected', from: 'r??this._$Ej?.get(e)??r', to: 'r' },
    {
      what: 'types of trusted scripts',
      from: 'c=a.trustedTypes,l=c?c.emptyScript:"",',
      to: 'l="",',
    },
    {
      what: 'accessors of our own',
      from: 'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      to: 'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    },
    {
      what: 'accessors of our own',
      from: 'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      to: 'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    },
    {
      what: 'accessors of our own',
      from: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    },
    { what: 'comparisons of our own', from: '(i.hasChanged??f)(h,s)', to: 'f(h,s)' },
    {
      what: 'options that nothing asks for',
      from: 'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
      to: 'b={}',
    },
    {
      what: 'updates that are refused or watched',
      from: 'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      to: 'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    },
    { what: 'updates that are refused or watched', from: 'shouldUpdate(t){return!0}' },
    {
      what: 'updates that are refused or watched',
      from: 'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
      to: 'this.hasUpdated=!0,',
    },
    { what: 'updates that are refused or watched', from: 'firstUpdated(t){}' },
    {
      what: 'updates at another time',
      from: 'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      to: 'return this.performUpdate(),!this.isUpdatePending}',
    },
    {
      what: 'updates at another time',
      from: 'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}',
      to: 'return this._$ES}',
    },
    {
      what: 'styles that are no sheets',
      from: 'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      to: 'return[...new Set([s].flat(1/0).filter(t=>t).reverse())].reverse()',
    },
    {
      what: 'lists that are as good as what can be listed',
      from: 'this._$Eh&&[...this._$Eh.keys()]',
      to: 'this._$Eh.keys()',
    },
    {
      what: 'controllers that come late',
      from: ',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()',
    },
    {
      what: 'options of shadow roots',
      from: 'this.attachShadow(this.constructor.shadowRootOptions)',
      to: 'this.attachShadow({mode:"open"})',
    },
    { what: 'options of shadow roots', from: 'y.shadowRootOptions={mode:"open"},' },
    {
      what: 'default values that are not reflected',
      from: '{useDefault:i,reflect:e,wrapped:h},r){',
      to: '{reflect:e}){',
    },
    {
      what: 'attributes that hold numbers',
      from: ';break;case Number:i=null===t?null:Number(t)',
    },
    { what: 'removal of controllers', from: 'removeController(t){this._$EO?.delete(t)}' },
  ],
  'lit-element.js': [
    { what: 'marks for other copies', from: 'i._$litElement$=!0,' },
    {
      what: 'places beside style elements',
      from: 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    },
    {
      what: 'directives that wait',
      from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    },
    {
      what: 'directives that wait',
      from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    },
  ],
  'lit-html.js': [
    {
      what: 'directives that wait',
      from: 'get _$AU(){return this._$AM._$AU}',
      times: 3,
    },
    { what: 'directives that wait', from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}' },
    { what: 'directives that wait', from: ',this._$Cv=e?.isConnected??!0' },
    { what: 'directives that wait', from: 'h?._$AO?.(!1),' },
    {
      what: 'templates compiled beforehand',
      from: '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      to: 'this._$AC(t)',
    },
    {
      what: 'names of places',
      from: 'get startNode(){return this._$AA}get endNode(){return this._$AB}',
    },
    { what: 'names of places', from: 'get tagName(){return this.element.tagName}' },
    { what: 'other documents', from: '(t?.creationScope??l).importNode', to: 'l.importNode' },
    {
      what: 'places beside style elements',
      from: 'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      to: 'let h=i._$litPart$;if(void 0===h)i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s??{});return h._$AI(t),h',
    },
    {
      what: 'listeners with options',
      from: 'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      to: 'e=t===A&&s!==A,h=t!==A&&s===A',
    },
    {
      what: 'listeners that are objects',
      from: '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      to: 'this._$AH.call(this.options?.host??this.element,t)',
    },
    { what: 'directives that wait', from: 'this._$AN=void 0,', times: 4 },
    { what: 'formulas', from: '2===i?"<svg>":3===i?"<math>":""', to: '2===i?"<svg>":""' },
    { what: 'formulas', from: '2===i?"</svg>":3===i?"</math>":""', to: '2===i?"</svg>":""' },
    { what: 'formulas', from: ',2===i||3===i){', to: ',2===i){' },
    {
      what: 'directives that wait',
      from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    },
    { what: 'directives that wait', from: 'for(this._$AP?.(!1,!0,s);', to: 'for(;' },
    {
      what: 'values inside of text areas, titles and scripts',
      from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    },
    {
      what: 'the long name of what is no template, which stays refused',
      from: '"invalid template strings array"',
      to: '"no template"',
    },
    {
      what: 'templates with comments, and values inside of text areas, titles and scripts',
      from: '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):',
      to: 'void 0!==u[2]?c=p:',
    },
    {
      what: 'templates with comments, and values inside of text areas, titles and scripts',
      from: '(c=n??v,d=-1)',
      to: '(c=v,d=-1)',
    },
    {
      what: 'templates with comments, and values inside of text areas, titles and scripts',
      from: 'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)',
      to: 'c=p',
    },
    {
      what: 'values inside of comments',
      from: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    },
  ],
  'directive.js': [{ what: 'directives that wait', from: 'get _$AU(){return this._$AM._$AU}' }],
  'live.js': [
    {
      what: 'errors in the place of a directive',
      from: 'if(super(r),r.type!==n.PROPERTY&&r.type!==n.ATTRIBUTE&&r.type!==n.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!o(r))throw Error("`live` bindings can only contain a single expression")',
      to: 'super(r)',
    },
  ],
};

/** Code of Lit without its hooks for other copies, polyfills and servers; other code as it is. */
export function withoutHooks(code: string): string {
  return code.replace(VERSION, '(void 0)').replace(HOOK, '(void 0)');
}

/**
 * Code of a file of Lit without what no component of ours uses.
 *
 * @throws Error when the source is not the one that the cuts were made for, after an update of Lit.
 */
export function withoutUnused(code: string, file: string): string {
  return (CUTS[file] ?? []).reduce((text, { what, from, to = '', times = 1 }) => {
    const parts = text.split(from);
    if (parts.length - 1 !== times) {
      throw new Error(
        `${file} of Lit has ${String(parts.length - 1)} places for "${what}" where ${String(times)} was expected. Adapt the cuts in packager/runtime/lean-lit.ts to this version of Lit.`,
      );
    }
    return parts.join(to);
  }, code);
}

/** Leaves out of Lit what no package uses; a minifier removes what is left of it. */
export function leanLit(): Plugin {
  return {
    name: 'portolan-lean-lit',
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/.test(id)) return null;
      const file = id.split(/[\\/]/).at(-1) ?? '';
      if (file === CSS_TAG) return { code: NATIVE_SHEETS, map: null };
      const lean = withoutUnused(withoutHooks(code), file);
      return lean === code ? null : { code: lean, map: null };
    },
  };
}
