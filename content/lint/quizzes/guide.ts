// Rules for a guide: its ids, texts and facts, and a question for every section.
import type { Catalogue } from '../../model/catalogue.ts'
import { type Guide, isItems } from '../../model/guide.ts'
import { errorsFor, type Finding, warning } from '../support/diagnostic.ts'
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
  const claims = Object.entries(facts?.rows ?? {}).flatMap(([id, row]) => {
    const at = [keyAt('rows'), keyAt(id)]
    const stated = Object.entries(row.cells).filter(([, cell]) => cell.value !== 'unstated')
    const cells = stated.map(([column, { section }]) => {
      return { what: `the fact ${id} / ${column}`, section, at: [...at, keyAt(column)] }
    })
    return [{ what: `the row ${id}`, section: row.section, at }, ...cells]
  })
  return errorsFor(
    claims.filter(({ section }) => section === undefined || !Object.hasOwn(sections, section)),
    'fact-section',
    ({ what, section }) =>
      `${what} is based on ${section === undefined ? 'no section' : `the section "${section}", which doesn’t exist`}; readers couldn’t look it up; name the section that says so, or set it to unstated`,
    ({ at }) => at,
  )
}

/** A warning, because a guide may be published before its quiz is complete. */
function checkSectionsAsked({ id, sections }: Guide, { quizzes }: Catalogue): Finding[] {
  const asked = quizzes
    .filter((quiz) => quiz.guide?.id === id && quiz.kind === 'check')
    .flatMap((quiz) => quiz.questions.map((question) => question.section))
  return Object.keys(sections)
    .filter((section) => !asked.includes(section))
    .flatMap((section) =>
      warning(
        'section-not-asked',
        `no question touches the section "${section}"; readers can’t check what they’ve learnt there; add a question, or fold it into another section`,
        [keyAt('sections'), keyAt(section)],
      ),
    )
}

function checkMarkup({ sections, takeaways }: Guide): Finding[] {
  return [
    ...Object.entries(sections).flatMap(([id, { body }]) =>
      body
        .flatMap((block) => (isItems(block) ? block : [block]))
        .flatMap((text) =>
          markupFindings(`the section "${id}"`, text, [keyAt('sections'), keyAt(id)]),
        ),
    ),
    ...(takeaways ?? []).flatMap((text, index) =>
      markupFindings(`takeaway ${index + 1}`, text, [keyAt('takeaways')]),
    ),
  ]
}
