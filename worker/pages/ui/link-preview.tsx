// Open Graph and Twitter tags: how other sites show a link to a page.
import type { Card } from '../../catalogue/cards.ts'

export interface PreviewProps {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly image?: Card | undefined
}

interface Props extends PreviewProps {
  /** The name of the site. */
  readonly site: string
}

export function Preview({ site, title, description, url, image }: Props) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {image && (
        <>
          <meta property="og:image" content={image.url} />
          <meta property="og:image:type" content={image.type} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
    </>
  )
}
