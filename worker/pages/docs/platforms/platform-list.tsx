// Each platform with its snippet and its steps, which are those of the front page, and with what we
// know about it.
import type { Instructions } from '../../front/frameworks.ts'
import { INSTRUCTIONS } from '../../front/platforms.ts'
import { PLATFORMS, type Platform, snippet } from '../../front/snippets.ts'
import type { Include } from '../site/parts.tsx'
import { Snippet } from '../snippet.tsx'
import { EVIDENCE } from './evidence.ts'

const HOST = 'https://HOST'
const PIECE = { kind: 'quiz', id: 'the-id', title: 'Check what you know' } as const

export const PLATFORMS_INCLUDE: Include = {
  headings: PLATFORMS.map((platform) => ({ id: platform, title: INSTRUCTIONS[platform].name })),
  Part: () => (
    <>
      {PLATFORMS.map((platform) => (
        <PlatformText platform={platform} />
      ))}
    </>
  ),
}

function PlatformText({ platform }: { platform: Platform }) {
  const { name, where, expect, setup }: Instructions = INSTRUCTIONS[platform]
  const text = snippet(HOST, { piece: PIECE, theme: 'auto', platform })
  return (
    <section id={platform}>
      <h2>{name}</h2>
      <p>{where}</p>
      <Snippet language={text.startsWith('<') ? 'html' : 'address'} text={text} />
      {setup?.(HOST).map(([file, lines]) => (
        <>
          <p>
            Once, in <code>{file}</code>:
          </p>
          <Snippet language={languageOf(file)} text={lines} />
        </>
      ))}
      <p>{expect}</p>
      <p class="help">
        <Known platform={platform} />
      </p>
    </section>
  )
}

/** Settings without an ending are JavaScript or TypeScript, as the site has it. */
const languageOf = (file: string) => /\.(html|toml|ts)\b/.exec(file)?.[1] ?? 'js'

function Known({ platform }: { platform: Platform }) {
  const evidence = EVIDENCE[platform]
  if (evidence === 'untried')
    return <>Not tried by us, and not read in its documentation. Its menus may have other names.</>
  if ('tried' in evidence)
    return (
      <>
        Tried by us with {evidence.tried} on {evidence.on}.
      </>
    )
  return (
    <>
      Not tried by us; after <a href={evidence.documentation}>its documentation</a>, read on{' '}
      {evidence.on}.
    </>
  )
}
