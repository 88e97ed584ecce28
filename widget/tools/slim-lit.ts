// Adapts lit to a widget on somebody else's page, and removes what the widget does not use.
import type { Plugin } from 'rolldown'

/** Text of lit-html.js, and what replaces it. */
type Change = readonly [what: string, code: string | RegExp, replacement: string]

const CHANGES: readonly Change[] = [
  // Browser translation and extensions replace text nodes by elements. A text that changes therefore
  // replaces everything between two comments of its own, and is not written into an old node.
  ['reuse of a text node', 'this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:', ''],
  ['mark of a child', /r=`<.*?>`/, 'r="<"+n+"><!>"'],
  // A page allows the name of a Trusted Types policy once, and it may have a lit of its own. The
  // policy of our own pages names this one.
  ['name of the Trusted Types policy', '"lit-html"', '"self-check-lit"'],
  // The page must find nothing of the widget on `window`.
  ['list of versions', /,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ['directives', /function M\(t,i,s=t,e\)\{.*?\}(?=class R\{)/, ''],
  ['directive of a child', 't=M(this,t,i),a(t)', 'a(t)'],
  ['directive of an attribute', 't=M(this,t,i,0),o=', 'o='],
  ['directive in an attribute', 'M(this,e[s+n],i,n)', 'e[s+n]'],
  // A listener is a function. The part itself is what is added, and adding it again does nothing.
  [
    'directive, options and object of a listener',
    /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\).*?handleEvent\(t\)\{.*?\}/,
    '_$AI(t){t??=A,t===A?this.element.removeEventListener(this.name,this):this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.element,t)}',
  ],
  ['value for no change', 'E=Symbol.for("lit-noChange"),', ''],
  ['export of it', 'E as noChange,', ''],
  ['it as a child', '&&t!==E&&', '&&'],
  ['it as an attribute', '&&t!==E,', ','],
  ['it in an attribute', 'r===E&&(r=this._$AH[n]),', ''],
  [
    'compiled templates',
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['properties for directives', /get [\w$]+\(\)\{[^}]*\}/g, ''],
  ['connection of directives', /setConnected\(t\)\{.*?\)\}(?=\}class H)/, ''],
  ['state of connection', ',this._$Cv=e?.isConnected??!0', ''],
  ['children of directives', /this\._\$AN=void 0,/g, ''],
  ['disconnection of directives', 'this._$AP?.(!1,!0,s)', ''],
  ['bindings of an element', /class Z\{.*?\}(?=const j=)/, ''],
  [
    'use of them',
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['mark of them', 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  ['SVG and MathML templates', 'l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['end of them', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  ['content of them', /,2===i\|\|3===i\)\{.*?\}(?=for\()/, ',0);'],
  ['bindings in raw text', /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
  ['search for them', 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
  ['bindings in comments', /else\{let t=-1;for\(;.*?\}(?=l\+\+)/, ''],
  ['type of a child', 'this.type=2,', ''],
  ['type of an attribute', 'this.type=1,', ''],
  ['type of others', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  ['type of a listener', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['parent of a template', ',this._$AM=i}', '}'],
  ['parent of a child', 'this._$AM=s,', ''],
  ['parent of an attribute', 'this._$AM=e,', ''],
  ['wrapper of a node', 'i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
  ['scope of creation', '(t?.creationScope??l)', 'l'],
  ['place to draw before', 'const e=s?.renderBefore??i;let h=e._$litPart$', 'let h=i._$litPart$'],
  [
    'use of it',
    'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
    'i._$litPart$=h=new k(i.insertBefore(c(),null),null)',
  ],
  ['options of a child', /,this\.options=e(?=\})/, ''],
  ['options of an attribute', 'this.options=h,', ''],
  ['options for a template', /(?<=\(),?this\.options(?=\))|,this\.options(?=\)\),s\))/g, ''],
  ['parent and options for a part', /,this,(t|this\.options)(?=\))(?<!this\.name,this,t)/g, ''],
  ['lists that are no arrays', '||"function"==typeof t?.[Symbol.iterator]', ''],
  ['places of those parts', 'void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
  ['polyfill', /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\)(?=[,;])/, ''],
  ['parts for other packages', /const j=\{.*?\}(?=[,;])/, 'const j=0'],
]

export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    transform: {
      filter: { id: /lit-html\/lit-html\.js$/ },
      handler: (source) =>
        CHANGES.reduce((code, [what, search, replacement]) => {
          const changed = code.replace(search, () => replacement)
          // A new version of lit needs new changes.
          if (changed === code) throw new Error(`lit-html.js has changed: ${what} not found.`)
          return changed
        }, source),
    },
  }
}
