// The form of the front page: the choices, the snippet, and where to paste it. Without the script
// it is sent to the same page; with the script each change shows immediately.
import type { Child } from 'hono/jsx'
import { Choices, type ChoicesProps } from './choice-fields.tsx'
import { INSTRUCTIONS } from './platforms.ts'
import { snippetParts } from './snippet-lines.ts'
import { address, PLATFORMS, snippet, takesStyles } from './snippets.ts'
import { themeCss } from './themes.ts'

interface FrontFormProps extends ChoicesProps {
  readonly origin: string
}

export function FrontForm(props: FrontFormProps) {
  const { origin, choice, colours, site } = props
  const css = colours ? themeCss(colours) : site.colourCss
  const text = snippet(origin, choice)
  const page = address(origin, choice.piece)
  return (
    <form
      class="paste"
      method="get"
      action="/"
      data-origin={origin}
      data-css={site.colourCss}
      aria-labelledby="paste"
    >
      <h2 id="paste">Put it on your page</h2>
      <Choices {...props} />
      <Snippet id="snippet" label="Paste this" isFirst>
        {snippetParts(text).map((part) => (
          <span class={part.indent === undefined ? undefined : `line-${part.indent}`}>
            {part.text}
          </span>
        ))}
      </Snippet>
      <Snippet
        id="colours-css"
        label="And this into your stylesheet"
        hidden={css === '' || !takesStyles(choice.platform)}
      >
        {css}
      </Snippet>
      <p class="framed" hidden={colours === undefined || takesStyles(choice.platform)}>
        Your colours can’t reach a page of ours or a frame, so readers see the standard ones there.
      </p>
      {PLATFORMS.map((platform) => (
        <div class="where" data-platform={platform} hidden={platform !== choice.platform}>
          <p>{INSTRUCTIONS[platform].where}</p>
          {INSTRUCTIONS[platform].setup?.(origin).map(([file, lines]) => (
            <details>
              <summary>Once, in {file}</summary>
              <code>{lines}</code>
            </details>
          ))}
          <p>{INSTRUCTIONS[platform].expect}</p>
        </div>
      ))}
      <p class="address" hidden={text === page}>
        Direct link: <a href={page}>{page}</a>
      </p>
    </form>
  )
}

interface SnippetProps {
  readonly id: string
  readonly label: string
  readonly hidden?: boolean
  /** It has the button that sends the form where there is no script. */
  readonly isFirst?: boolean
  readonly children?: Child
}

/** A text to copy, with its button, which needs the script. */
function Snippet({ id, label, hidden, isFirst, children }: SnippetProps) {
  return (
    <div class="snippet" hidden={hidden}>
      <div class="bar">
        <span class="label" id={id}>
          {label}
        </span>
        <span class="status" role="status" />
        {/* The script replaces Update by Copy in the same place, so nothing moves. */}
        {isFirst && (
          <button class="update" type="submit">
            Update
          </button>
        )}
        <button class="copy" type="button" hidden>
          Copy
        </button>
      </div>
      <section class="code" tabindex={0} aria-labelledby={id}>
        <pre>
          <code>{children}</code>
        </pre>
      </section>
    </div>
  )
}
