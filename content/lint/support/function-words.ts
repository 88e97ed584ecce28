// English and Spanish function words of four letters or more. They occur in any text, so a text
// that contains one does not reveal the key of a gap that asks for it.
const WORDS = [
  'about above after also always because been before being below between both came come comes',
  'could does',
  'down each else even ever every false from have here into just less like many more most',
  'much must never none once only other over same should since some still such than that',
  'their them then there these they this those through toward towards true under until upon very',
  'were what',
  'when where which while will with without would your',
  'algo ante antes aquel aunque cada casi como cómo cual cuál cuando cuándo donde dónde desde',
  'después ella ellos entre esta este está falso hasta luego menos mientras mismo mucho muchos',
  'nada nunca otra otro para pero poco porque puede quien quién según siempre sino sobre',
  'solo sólo también tanto toda todo todos unos verdadero viene vienen',
]

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.flatMap((row) => row.split(' ')))
