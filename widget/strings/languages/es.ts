// Spanish.
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('es')

export const strings: Strings = {
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
  noHint: 'La pista no ha llegado. Puedes pedirla otra vez.',
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

  fits: 'Ver qué encaja',
  changed: 'Esta pregunta ha cambiado desde que la respondiste, así que vuelve a estar abierta.',
  howSure: '¿Cuánta seguridad tienes?',
  confidence: { guess: 'Al azar', think: 'Creo que sí', sure: 'Sin duda' },
  howSureYouWere: 'Tu grado de seguridad',
  rightOf: (right, all) => `${n(right)} de ${n(all)} correctas`,
  sureAndNotQuite: (questions) =>
    count(questions, {
      one: 'Esta la dabas por segura y no era del todo así. Empieza por ella:',
      other: 'Estas # las dabas por seguras y no era del todo así. Empieza por ellas:',
    }),
  report: 'Avisar de un problema con esta pregunta',
  stale: (questions) =>
    count(questions, {
      one: 'Una pregunta ha cambiado entretanto, así que tu respuesta no cuenta aquí.',
      other: '# preguntas han cambiado entretanto, así que tus respuestas no cuentan aquí.',
    }),
  save: 'Guardar mis respuestas',
  outcomeTitle: 'Lo que encaja contigo',
  whyItFits: 'Por qué encaja',
  inGuide: (section) => `En la guía: ${section}`,
  runnerUp: (outcome) => `La siguiente opción: ${outcome}`,
  nothingFits: 'Aún no hay de dónde partir',
  answerSome: 'Responde a una o dos preguntas y verás qué encaja.',
  shareOutcome: (title, outcome) => `${title} Para mí: ${outcome}. ¿Y para ti?`,
  outcomeSharedWithYou: (outcome) => `El resultado que te han compartido: ${outcome}.`,

  checkYourself: 'Comprueba lo que sabes',
  missed: 'Esto se te escapó',
  linkTo: (title) => `Enlace a «${title}»`,
}
