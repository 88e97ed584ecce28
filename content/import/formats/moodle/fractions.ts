// Feedback and fractions of Moodle.
import { childOf, type XmlElement } from '../../containers/xml/element.ts'
import type { CombinedFeedback } from '../../feedback.ts'
import type { MoodleItem } from './item.ts'

/** What Moodle writes by itself, in its languages, says nothing that a verdict does not say. */
const DEFAULTS = new Set(
  `your answer is correct|your answer is partially correct|your answer is incorrect|correct|incorrect
  votre réponse est correcte|votre réponse est partiellement correcte|votre réponse est incorrecte
  die antwort ist richtig|die antwort ist teilweise richtig|die antwort ist falsch
  respuesta correcta|respuesta parcialmente correcta|respuesta incorrecta
  a sua resposta está correta|a sua resposta está parcialmente correta|a sua resposta está incorreta
  sua resposta está correta|sua resposta está parcialmente correta|sua resposta está incorreta
  risposta corretta|risposta parzialmente esatta|risposta errata
  je antwoord is juist|je antwoord is gedeeltelijk juist|je antwoord is niet juist|je antwoord is onjuist
  la teva resposta és correcta|la teva resposta és parcialment correcta|la teva resposta és incorrecta
  a súa resposta é correcta|a súa resposta é parcialmente correcta|a súa resposta é incorrecta
  ditt svar är rätt|ditt svar är delvis rätt|ditt svar är felaktigt
  ваш ответ верный|ваш ответ частично правильный|ваш ответ неправильный
  cevabınız doğru|cevabınız kısmen doğru|cevabınız yanlış
  あなたの答えは正解です|あなたの答えは部分的に正解です|あなたの答えは正しくありません
  您的答案正确|您的答案部分正确|您的答案不正确`
    .split(/[|\n]/)
    .map((text) => text.trim()),
)

/** From its first letter to its last one. */
const WORDS = /\p{L}(?:.*\p{L})?/su

const isDefault = (text: string) => DEFAULTS.has(WORDS.exec(text)?.[0].toLowerCase() ?? '')

export function combinedFeedback(item: MoodleItem): CombinedFeedback {
  const read = (name: string) => {
    const text = item.markdown(childOf(item.element, name))
    return isDefault(text) ? '' : text
  }
  const right = read('correctfeedback')
  const partly = read('partiallycorrectfeedback')
  const wrong = read('incorrectfeedback')
  return { ...(right && { right }), ...(partly && { partly }), ...(wrong && { wrong }) }
}

/** In percent: 100 is right. Some tools write a comma. */
export function fractionOf({ attributes }: XmlElement): number {
  const fraction = Number((attributes.fraction ?? '0').replace(',', '.'))
  return Number.isFinite(fraction) ? fraction : 0
}

/** Sums of rounded thirds stay a little below. */
export const isWhole = (fraction: number) => fraction > 99.9
