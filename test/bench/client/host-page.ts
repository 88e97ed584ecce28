// The page that everyone is measured on: a short post of a blog, with the quiz after its first
// paragraph.
import type { Contender } from './contender.ts'

const SENTENCES = [
  'Bread is flour, water, salt and time, and most of the work is done while nobody looks.',
  'A starter wants to be fed at about the same hour, like every other animal in the house.',
  'When the dough has doubled it is turned out, folded like a letter, and left alone again.',
  'The first loaf from a new oven is for the birds, and the second one is for the neighbours.',
  'Write down what you did, because the loaf that succeeds is never the one you remember.',
  'A stone holds its heat for longer than a tray does, so it is worth the hour it needs.',
  'Let the loaf cool before you cut it, since it goes on baking for as long as it steams.',
  'What is left on the third day becomes toast, and what is left of that becomes crumbs.',
]

/** Escapes what is put into it, for text and for attributes in double quotes. */
export function htmlOf(texts: TemplateStringsArray, ...values: readonly unknown[]): string {
  const escaped = values.map((value) =>
    String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  )
  return String.raw({ raw: texts }, ...escaped)
}

export function hostPage({ head = '', body }: Contender): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>On bread</title>
<link rel="icon" href="data:,">
<style>body { max-width: 40em; margin: auto; padding: 1em; font: 16px/1.5 system-ui, sans-serif }</style>
${head}
</head>
<body>
<article>
<h1>On bread</h1>
<p>${SENTENCES[0]}</p>
${body}
${SENTENCES.map((one) => `<p>${one}</p>`).join('\n')}
</article>
</body>
</html>`
}
