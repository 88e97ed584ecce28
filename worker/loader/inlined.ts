// What travels with the loader at `/v1.js?quiz=ID[&set=…][&lang=…]`: the app, the views that this quiz
// needs before an answer, the strings of its language, and its JSON if every reader gets the same.
// An element takes the JSON if it would ask for it at one of the addresses that come along; one for
// another quiz loads what it needs as from the plain loader.
import { HAS_BLOCK } from '../../content/common/blocks/has-block.ts'
import type { PublicQuiz } from '../../content/wire/index.ts'
import { readQuizQuery } from '../api/quiz-query.ts'
import { quizDocument } from '../api/quizzes.ts'
import { editionFor } from '../catalogue/edition.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import { partOf, type QuestionSet } from '../catalogue/question-set.ts'
import { type AppContext, publicOrigin } from '../env.ts'
import { lookUp } from '../http/language.ts'
import { questionPageOf } from '../pages/questions/registry.ts'
import { PAGE_LANGUAGES } from '../strings/strings-for.ts'
import type { ReadAsset } from './asset-reader.ts'
import { tagsOf } from './tags.ts'

/** The code that stands for `__INLINED__`. Undefined if the query names no quiz or set that exists. */
export async function inlined(c: AppContext, read: ReadAsset): Promise<string | undefined> {
  const id = c.req.query('quiz') ?? ''
  if (!c.var.catalogue.quizzes.get(id)) return undefined
  const lang = c.req.query('lang')
  // Accept-Language decides nothing: one script is for all readers of a page.
  const edition = lang ? editionFor(c, [], lang) : c.var.catalogue
  const open = await edition.quiz(id)
  const set = open && readSet(open, c.req.query('set'))
  if (!open || !set) return undefined
  const chunks = await Promise.all(
    neededBy(partOf(open, set), lang)
      .filter((name) => Object.hasOwn(c.var.assets.inlining.chunks, name))
      .map(async (name) => [name, await read(c.var.assets.inlining.chunks[name] ?? '')] as const),
  )
  // A chunk that cannot be read here is left out, and the loader fetches it.
  const functions = chunks.flatMap(([name, code]) =>
    code === undefined ? [] : [`"${name}":${asFunction(name, code)}`],
  )
  const quiz = quizOf(c, open, set)
  // The JSON before the code is 80 bytes less after brotli.
  return `{${quiz ? `quiz:${quiz},` : ''}chunks:{${functions}}}`
}

function readSet(open: OpenQuiz, set: string | undefined): QuestionSet | undefined {
  const read = readQuizQuery(open, new URLSearchParams(set ? { set } : {}))
  return read.ok ? read.value : undefined
}

/**
 * The names of the chunks without which the first question cannot be drawn. The interface is in the
 * language of the page, which may be one that the quiz does not have.
 */
function neededBy(quiz: PublicQuiz, lang = ''): string[] {
  const views = quiz.questions.flatMap((question) => questionPageOf(question).viewChunk ?? [])
  const strings = lookUp(lang, PAGE_LANGUAGES) ?? lookUp(quiz.lang, PAGE_LANGUAGES) ?? 'en'
  const blocks = HAS_BLOCK.test(JSON.stringify(quiz)) ? ['blocks'] : []
  return ['quiz', ...new Set(views), ...blocks, strings]
}

/** Of a quiz that draws or shuffles, each reader fetches questions of their own. */
function quizOf(c: AppContext, open: OpenQuiz, set: QuestionSet): string | undefined {
  const { quiz, languages, lang } = open
  const document = quiz.draw === undefined && !quiz.shuffle && quizDocument(c.env, open, set)
  if (!document) return undefined
  const origin = publicOrigin(c)
  const address = `${URL.parse(origin)?.origin ?? origin}/api/v1/quizzes/${quiz.id}?lang=`
  const tags = tagsOf(lang, languages, c.var.catalogue.languages)
  const behind = set.set === undefined ? '' : `&set=${set.set}`
  const addresses = new RegExp(`^${escaped(address)}${tags}${escaped(behind)}$`)
  return `{addresses:${addresses},json:${document.body}}`
}

const escaped = (text: string) => text.replaceAll(/\W/g, String.raw`\$&`)

/**
 * The code of a chunk ends with the function that it exports, and has `export default` nowhere else
 * (widget/tools/chunk-function.ts sees to both). Here it becomes an expression, which runs when the
 * loader calls it, once for the loader, and as strictly as in a module.
 */
function asFunction(name: string, code: string): string {
  const [before = '', exported = ''] = code.split(/\bexport default\b/)
  const run = `(()=>{"use strict";${before}return${exported}})()`
  return `load=>load["${name}"]??=(async()=>${run}(load))()`
}
