// Who wrote the questions, where others did: title, author, address and licence, as licences ask.
import type { PublicQuiz } from '../../../content/wire/index.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Interface, languageAttributes } from '../ui/page-language.tsx'

interface OriginProps extends WithStrings {
  readonly source: PublicQuiz['source']
  /** Of the source. It is not translated, so it has a `lang` attribute in a translation. */
  readonly lang: string
}

export function Origin({ source, lang, strings }: OriginProps) {
  const { title, author, url, licence } = source ?? {}
  const name = title ?? author ?? hostOf(url)
  if (name === undefined && licence === undefined) return null
  const other = languageAttributes(lang, strings.lang)
  const [before, named, after] = strings.source(title === undefined ? undefined : author, name)
  return (
    <p class="help source">
      <Interface>
        {name !== undefined && (
          <>
            {before}
            <span {...other}>
              <Linked to={hostOf(url) && url}>{named}</Linked>
            </span>
            {after}.{' '}
          </>
        )}
        {licence !== undefined && (
          <>
            {strings.licence[0]}
            <Linked to={licenceUrl(licence)}>{licence}</Linked>
            {strings.licence[1]}
          </>
        )}
      </Interface>
    </p>
  )
}

function Linked({ to, children }: { to: string | undefined; children: string }) {
  return <>{to === undefined ? children : <a href={to}>{children}</a>}</>
}

/** Undefined for what is no address of a page. */
function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)
    ? new URL(url).host
    : undefined
}

/** The text of a Creative Commons licence, which it asks to link to. */
function licenceUrl(licence: string): string | undefined {
  const [, kind, version = '4.0'] =
    /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?|0)(?: (\d\.\d))?$/i.exec(licence.trim()) ?? []
  if (kind === undefined) return undefined
  return kind === '0'
    ? 'https://creativecommons.org/publicdomain/zero/1.0/'
    : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
}
