// Rules for a guide: its ids, texts and facts, and a question for every section.
import type { Catalogue } from '../../model/catalogue.ts'
import type { Guide } from '../../model/guide.ts'
import { error, type Finding, warning } from '../support/diagnostic.ts'
import { notSlugs } from '../support/ids.ts'
import { keyAt } from '../support/locate.ts'
import { markupFindings } from '../support/markup.ts'

export const guideRules: readonly ((guide: Guide, catalogue: Catalogue) => Finding[])[] = [
  checkIds,
  checkFactSections,
  checkSectionsAsked,
  checkMarkup,
]

function checkIds({ id, sections, facts }: Guide): Finding[] {
  return [
    ...notSlugs([id]),
    ...notSlugs(Object.keys(sections), (section) => [keyAt('sections'), keyAt(section)]),
    ...notSlugs(Object.keys(facts?.rows ?? {}), (row) => [keyAt('rows'), keyAt(row)]),
  ]
}

/** The compiler checks this for typed guides, but not for a guide that was read from elsewhere. */
function checkFactSections({ sections, facts }: Guide): Finding[] {
  const exists = (section: string | undefined) =>
    section !== undefined && Object.hasOwn(sections, section)
  const unsupported = (what: string, section: string | undefined, at: readonly RegExp[]) => {
    const support =
      section === undefined ? 'no section' : `the section "${section}", which does not exist`
    return error(
      'fact-section',
      `${what} rests on ${support}; a reader could not look it up; name the section that says so, or set it to unstated`,
      at,
    )
  }
  return Object.entries(facts?.rows ?? {}).flatMap(([id, row]) => {
    const place = [keyAt('rows'), keyAt(id)]
    const cells = Object.entries(row.cells)
      .filter(([, cell]) => cell.value !== 'unstated' && !exists(cell.section))
      .flatMap(([column, cell]) =>
        unsupported(`the fact ${id} / ${column}`, cell.section, [...place, keyAt(column)]),
      )
    return exists(row.section)
      ? cells
      : [...unsupported(`the row ${id}`, row.section, place), ...cells]
  })
}

/** A warning, because a guide may be published before its quiz is complete. */
function checkSectionsAsked({ id, sections }: Guide, { quizzes }: Catalogue): Finding[] {
  const asked = quizzes
    .filter((quiz) => quiz.guide.id === id && quiz.kind === 'check')
    .flatMap((quiz) => quiz.questions.map((question) => question.section))
  return Object.keys(sections)
    .filter((section) => !asked.includes(section))
    .flatMap((section) =>
      warning(
        'section-not-asked',
        `no question touches the section "${section}"; a reader cannot check what it says; add a question, or fold it into another section`,
        [keyAt('sections'), keyAt(section)],
      ),
    )
}

function checkMarkup({ sections, takeaways }: Guide): Finding[] {
  return [
    ...Object.entries(sections).flatMap(([id, { body }]) =>
      body
        .flat()
        .flatMap((text) =>
          markupFindings(`the section "${id}"`, text, [keyAt('sections'), keyAt(id)]),
        ),
    ),
    ...takeaways.flatMap((text, index) =>
      markupFindings(`takeaway ${index + 1}`, text, [keyAt('takeaways')]),
    ),
  ]
}
