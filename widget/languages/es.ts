// Spanish.
import type { Strings } from '../strings-late.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('es')

export const words: Strings = {
  counter: (number, total) => `${n(number)} de ${n(total)}`,
  chooseAll: 'Elige todas las que correspondan.',
  check: 'Comprobar',
  checking: 'Comprobando…',
  skip: 'Saltar',
  back: 'Atrás',
  next: 'Siguiente pregunta',
  finish: 'Ver cómo te fue',
  retry: 'Intentar de nuevo',
  hint: 'Pista',
  chooseFirst: 'Primero responde y luego comprueba. O salta la pregunta.',
  refused:
    'El servidor no pudo aceptar esta respuesta. Quizá ayude recargar la página; no se pierde nada.',
  forgotten: 'Tus respuestas están olvidadas. No queda nada guardado en este navegador.',
  waiting:
    'Sin conexión. Tu respuesta queda guardada; los comentarios llegarán cuando vuelvas a tener conexión.',
  unscored:
    'Sin conexión. Tus respuestas quedan guardadas; el resto llegará cuando vuelvas a tener conexión.',
  right: 'Correcto',
  notQuite: 'No del todo',
  rightAnswer: 'Respuesta correcta',
  takeWhole: 'Hacer la autoevaluación completa',
  takeaways: 'Para recordar',

  partly: (score, max) => `${score} de ${max}`,
  gap: (number) => `Hueco ${n(number)}`,
  answer: 'Tu respuesta',
  pick: 'Elige una…',
  whyNotOthers: 'Por qué no las otras',
  showPassage: 'Muéstrame el pasaje',
  loadingPassage: 'Un momento…',
  readInGuide: 'Leerlo en la guía',
  outOf: (score, max) => `${score} de ${max}`,
  resultTitle: 'Cómo te fue',
  scoring: 'Sumando…',
  resultLater: 'Tu resultado está en camino',
  toRevisit: (questions) =>
    count(questions, { one: '# pregunta para repasar', other: '# preguntas para repasar' }),
  nothingToRevisit: 'Nada que repasar.',
  review: 'Repasar las respuestas',
  startOver: 'Empezar de nuevo',
  forget: 'Olvidar mis respuestas',
  share: 'Compartir este resultado',
  shareText: (title, score, max) => `${title}: tuve ${score} de ${max}. ¿Y tú?`,
  copied: 'El enlace está copiado.',
  copyByHand: 'Copia el enlace de este campo.',
  link: 'Enlace para compartir',
  hints: (hints) => count(hints, { one: 'Una pista', other: '# pistas' }),
  showAnswer: 'Muéstrame la respuesta',
  askAgain: 'Pregúntame otra vez en 3 días',
  onlyThese: (questions) =>
    count(questions, { one: 'Solo la que hay que repasar', other: 'Solo las # para repasar' }),
  unknownType: 'Esta pregunta necesita una versión más reciente de la página.',
  arriving: 'Un momento…',
  unavailable: 'No hay conexión, así que esta pregunta todavía no se puede mostrar aquí.',
  orderHelp: 'Ponlos en orden, del primero al último: con los botones o arrastrando.',
  matchHelp: 'Elige una opción para cada elemento.',
  chooseTarget: 'Elige…',
  moveUp: (item) => `Subir: ${item}`,
  moveDown: (item) => `Bajar: ${item}`,
  movedTo: (item, place, of) => `${item}: ahora ${n(place)} de ${n(of)}`,
  you: 'Tú',
  they: 'Compartido',
  sharedWithYou: (score, max) => `El resultado que compartieron contigo: ${score} de ${max}.`,
}
