// What a page looks like as a link: all that Substack, Medium or Notion show of it.

import { SITE_NAME } from '../site-name.ts'

export interface PreviewProps {
  readonly title: string
  readonly description: string
  readonly url: string
}

export function Preview({ title, description, url }: PreviewProps) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
    </>
  )
}
