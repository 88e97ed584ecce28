// How the sheet looks: black on white, in a measure that fits A4 and Letter, whichever the printer
// has. No size of a page is named, so that the printer’s own is used. Letters of formulas are slanted
// here, because many devices lack the italic ones of a mathematical font.

export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem; background: #fff; color: #111;
  font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 1rem; }
p { margin: 0 0 .5rem; }
.name { display: flex; gap: 2rem; margin: 1.25rem 0 2rem; }
.name span { flex: 2; border-bottom: 1px solid #555; padding-bottom: .1rem; }
.name span + span { flex: 1; }
.questions { margin: 0; padding-inline-start: 1.75rem; }
.questions > li { margin: 0 0 1.75rem; padding-inline-start: .35rem; break-inside: avoid; }
.questions > li::marker { font-weight: bold; }
.parts { list-style: none; margin: .5rem 0 0; padding: 0; }
.parts > li { display: flex; gap: .6rem; align-items: baseline; margin-bottom: .35rem; }
.parts > li > div > :last-child { margin-bottom: 0; }
.parts > li > span, .parts > li > b { flex: none; }
.mark { width: .85rem; height: .85rem; border: 1.5px solid #333; position: relative; top: .1rem; }
.mark.one { border-radius: 50%; }
.box { width: 2.25rem; height: 1.4rem; border-bottom: 1.5px solid #333; }
.line { display: inline-block; width: 16rem; max-width: 100%; height: 1.6rem;
  border-bottom: 1.5px solid #333; }
.gap { display: inline-block; min-width: 8rem; border-bottom: 1.5px solid #333; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.help, .points { color: #444; font-size: .9rem; font-style: italic; margin: .5rem 0 0; }
.right { font-weight: bold; margin-bottom: .35rem; }
.right > p:first-of-type { display: inline; }
.right ul, .right ol { margin: 0; padding-inline-start: 1.25rem; }
.key { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid #999; }
.key .questions > li { margin-bottom: 1.1rem; }
img { display: block; max-width: 100%; max-height: 14rem; }
pre { font: .85rem/1.45 ui-monospace, Consolas, monospace; white-space: pre-wrap; margin: .5rem 0;
  padding: .5rem .75rem; border: 1px solid #bbb; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .9em; }
blockquote { margin: .5rem 0; padding-inline-start: .9rem; border-inline-start: 3px solid #bbb; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid #999; padding: .25rem .6rem; text-align: start; vertical-align: top; }
mi.variable { text-transform: none; font-style: italic; }
footer { color: #444; font-size: .85rem; margin-top: 2rem; }
@page { margin: 18mm 16mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 11pt; }
  .key { break-before: page; border: 0; margin: 0; padding: 0; }
  h1, h2 { break-after: avoid; }
}
`
