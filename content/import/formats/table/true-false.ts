// How tables say that something is true or false.
import { reduced } from './columns.ts'

const wordsOf = (text: string) => new Set(text.split(/\s+/).map(reduced))

const TRUE =
  wordsOf(`true t verdadero cierto v vrai wahr richtig w vero verdadeiro waar juist prawda
  pravda sant sand totta tosi igaz adevarat dogru benar dung правда верно истина правильно 真 对 對
  正确 正確 正しい 참 맞음 صحيح صح נכון सही सत्य`)
const FALSE = wordsOf(`false f falso faux falsch onwaar onjuist falsz nepravda falskt falsk epatosi
  vaarin hamis fals yanlis salah sai неправда неверно ложь неправильно 假 错 錯 错误 錯誤 誤り 거짓
  틀림 خطأ שגוי गलत असत्य`)

/** Undefined for any other text. */
export function truthOf(text: string): boolean | undefined {
  const word = reduced(text)
  if (TRUE.has(word)) return true
  return FALSE.has(word) ? false : undefined
}
