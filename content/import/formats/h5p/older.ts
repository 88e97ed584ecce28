// Content of older versions in the form of today. Each type upgrades its own when a site opens it
// (upgrades.js in its repository); a package keeps what it was saved with.

type Fields = Readonly<Record<string, unknown>>

export function inTodaysForm(params: unknown): unknown {
  if (!isObject(params)) return params
  const { answers, summaries } = params
  const media = mediaOf(params)
  const behaviour = behaviourOf(params)
  return {
    ...params,
    ...(media !== undefined && { media }),
    ...(behaviour !== undefined && { behaviour }),
    ...(Array.isArray(answers) && { answers: answers.map(answerOf) }),
    ...(Array.isArray(summaries) && {
      summaries: summaries.map((one) => (Array.isArray(one) ? { summary: one } : one)),
    }),
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A picture was a file first, and then a library without settings around it. */
function mediaOf({ media, image }: Fields): unknown {
  if (isObject(media)) return typeof media.library === 'string' ? { type: media } : undefined
  if (!isObject(image) || typeof image.path !== 'string') return undefined
  return { type: { library: 'H5P.Image 1.0', params: { file: image } } }
}

/** Settings stood beside the texts, and one of them was a flag for what is a type now. */
function behaviourOf({ behaviour, answers, singleAnswer, caseSensitive }: Fields): unknown {
  const own = isObject(behaviour) ? behaviour : {}
  const flag = own.singleAnswer ?? singleAnswer
  const right = Array.isArray(answers) ? answers.filter((one) => isObject(one) && one.correct) : []
  const changed = {
    ...(own.type === undefined && flag === false && right.length <= 1 && { type: 'multi' }),
    ...(own.type === undefined && flag === true && right.length > 1 && { type: 'single' }),
    ...(own.caseSensitive === undefined && caseSensitive !== undefined && { caseSensitive }),
  }
  return Object.keys(changed).length > 0 ? { ...own, ...changed } : undefined
}

/** Tip and feedback stood beside the text of an answer. */
function answerOf(answer: unknown): unknown {
  if (!isObject(answer) || answer.tipsAndFeedback !== undefined) return answer
  const { tip, chosenFeedback, notChosenFeedback } = answer
  return {
    ...answer,
    tipsAndFeedback: { tip: isObject(tip) ? tip.tip : tip, chosenFeedback, notChosenFeedback },
  }
}
