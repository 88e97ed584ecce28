// Asks once more before figures are deleted or left out, without a script.
import type { Built } from 'selfcheck:built'
import { Page } from '../ui/layout.tsx'

interface ConfirmPageProps {
  readonly quiz: string
  /** What will be done, as a question. */
  readonly question: string
  readonly detail: string
  readonly button: string
  /** Where the form leads: `reset` or `exclude`. */
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly site: Built['site']
}

export function ConfirmPage(props: ConfirmPageProps) {
  const { quiz, question, detail, button, action, fields, site } = props
  return (
    <Page title={question} description={detail} lang="en" site={site}>
      <h1>{question}</h1>
      <p class="lead">{detail}</p>
      <form method="post" action={`/stats/${quiz}/${action}`}>
        {Object.entries({ ...fields, confirm: 'yes' }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="actions">
          <button type="submit">{button}</button>
          <a href={`/stats/${quiz}`}>Cancel</a>
        </p>
      </form>
    </Page>
  )
}
