// Spanish, as it is understood everywhere. Readers are addressed with tú.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function es({ lang, number, numeral, plural, date }: Formats<'es'>): PageStrings {
  const days = (count: number) => plural(count, { one: '# día', other: '# días' })
  return {
    lang,
    skip: 'Ir al contenido',
    promise:
      'Es una autoevaluación, no un examen: sin límite de tiempo, sin notas, y nuestro servidor no guarda nada que diga quién eres.',
    paste: 'Ponla en tu propia página',
    docs: 'Documentación',
    languages: 'Idiomas',
    outOf: (count, of) => `${number(count)} de ${number(of)}`,
    population:
      'Primeras respuestas de lectores de este cuestionario, en todas las páginas que lo muestran. Quienes pidieron no participar no se cuentan.',
    answeredOf: (answered, asked) =>
      `${number(answered)} de ${plural(asked, { one: '# respondida', other: '# respondidas' })}`,
    numeral,

    submit: 'Ver cómo te fue',
    guideBehind: ['Lee la guía: ', ''],
    challenge: ['Alguien obtuvo ', '. Las mismas preguntas, en el mismo orden: te toca.'],
    ownPage: 'Abrir la página completa:',
    selfCheck: (title) => `Autoevaluación: ${title}`,
    chooseAll: 'Elige todas las que correspondan.',
    givePlaces: 'Numera los elementos a partir del 1.',
    chooseEach: 'Elige una respuesta para cada fila.',
    yourAnswer: (unit) => (unit ? `Tu respuesta, en ${unit}` : 'Tu respuesta'),
    gap: (nth) => `Hueco ${number(nth)}`,
    choose: 'Elige',
    place: 'Número',
    confidence: {
      guess: 'Al azar',
      think: 'Creo que sí',
      sure: 'Sin duda',
      ask: '¿Cuánta seguridad tienes?',
      result: 'Tu grado de seguridad',
      rightOf: (right, all) => `${number(right)} de ${number(all)} correctas`,
      why: 'Lo que dabas por seguro y no era del todo así se recuerda mejor una vez corregido. Por eso va primero.',
    },

    refused: {
      title: 'Revisa estas respuestas',
      nothingLost: 'Todavía no hemos comprobado nada y tus respuestas siguen aquí.',
      needsNumber: 'Escribe un número, por ejemplo 12,5.',
      unreadable: 'No pudimos leer esta respuesta. Escríbela otra vez.',
    },

    startOver: 'Empezar de nuevo',
    readGuide: 'Leer la guía',
    unclear: 'Faltaban números o se repetían, así que solo pudimos leer una parte de tu orden.',
    right: 'Correcto',
    notQuite: 'No del todo',
    changed: 'Esta pregunta cambió después de que abrieras la página. Respóndela otra vez.',
    leftOpen: 'No respondiste a esta pregunta.',
    answerIn: ['La respuesta está en «', '».'],
    passage: 'Mostrar el pasaje',
    youChose: 'Elegiste',
    youWrote: 'Escribiste',
    readAs: (wrote, read) => `Escribiste «${wrote}». Lo hemos leído como «${read}».`,
    youOrdered: 'Tu orden',
    youMatched: 'Tus parejas',
    rightAnswer: 'Respuesta correcta',
    whyNotOthers: '¿Por qué no las otras?',
    inPlace: 'Cuenta cada elemento en el lugar correcto',
    item: {
      right: 'correcto',
      notQuite: 'no del todo',
      belongs: (place) => `va en el lugar ${number(place)}`,
      open: 'sin responder',
    },

    nothingAnswered: 'Responde a una o dos preguntas para ver cómo te fue.',
    sharedWithYou: (reached) => `Alguien compartió contigo un resultado: ${reached}.`,
    you: (reached) => `Tú: ${reached}`,
    they: (reached) => `la otra persona: ${reached}`,
    shareResult: 'Compartir este resultado',
    askAgainIn: (count) => `Añadir un recordatorio al calendario dentro de ${days(count)}`,
    inDays: (count) => `Dentro de ${days(count)}`,
    invitation: 'Haz tú también la autoevaluación y descubre el porqué de cada respuesta.',
    sharedOn: ['Compartido el ', ''],
    changedSince:
      'El cuestionario ha cambiado desde entonces. Este es el resultado original; los enlaces abren la guía de hoy.',
    tryIt: 'Responder a las mismas preguntas',
    countRight: (questions) => plural(questions, { one: '# correcta', other: '# correctas' }),
    countNearly: (questions) => `${number(questions)} casi`,
    toRevisit: (questions) => `${number(questions)} para repasar`,
    comma: ', ',
    points: (score, maxScore) => `${number(score)} de ${number(maxScore)} puntos`,
    readFirst: 'Lo primero que conviene leer',
    readMore: (passages) => `${number(passages)} más por leer`,
    again: '¿Es tu resultado? Practica otra vez',
    whyAgain: 'Responder otra vez a los pocos días ayuda a recordar.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Repite la pregunta que fallaste o en la que dudaste',
        other: 'Repite las # preguntas que fallaste o en las que dudaste',
      }),
    orRemind: ', o añade un recordatorio a tu calendario:',
    reminder: (title) => `Practicar otra vez: ${title}`,
    lastTime: (reached) => `La última vez: ${reached}.`,
    reminderLink: (url) => `Repite lo que fallaste o en lo que dudaste: ${url}`,
    lostResult: 'Todavía puedes hacer la autoevaluación de la que venía:',
    failures: {
      'unknown-path': {
        title: 'Aquí no hay nada',
        detail: 'No hay ninguna página en esta dirección.',
      },
      'unknown-quiz': {
        title: 'Este cuestionario no existe',
        detail: 'No hay ningún cuestionario en esta dirección. Comprueba el enlace.',
      },
      'unknown-guide': {
        title: 'Esta guía no existe',
        detail: 'No hay ninguna guía en esta dirección. Comprueba el enlace.',
      },
      'no-printed-key': {
        title: 'No hay respuestas para imprimir',
        detail: 'Este cuestionario solo se puede imprimir sin las respuestas.',
      },
      'unknown-result': {
        title: 'Este enlace está dañado',
        detail: 'No encontramos ningún resultado en este enlace. Quizá le falte una parte.',
      },
      'quiz-gone': {
        title: 'Este cuestionario ya no está',
        detail: 'El resultado es de un cuestionario que se ha retirado.',
      },
      'outcome-gone': {
        title: 'Este resultado ya no existe',
        detail: 'El cuestionario ha cambiado y ya no incluye este resultado.',
      },
      'sharing-off': {
        title: 'Aquí no se comparten resultados',
        detail: 'En este servidor no se pueden compartir resultados.',
      },
      'too-many-requests': {
        title: 'Demasiadas peticiones',
        detail: 'Tu red está enviando demasiadas peticiones. Inténtalo de nuevo en un minuto.',
      },
      internal: {
        title: 'Algo ha salido mal',
        detail: 'El problema es nuestro. Inténtalo de nuevo más tarde.',
      },
      unreadable: {
        title: 'No pudimos leer el formulario',
        detail: 'Vuelve atrás, recarga la página y envía el formulario otra vez.',
      },
    },
    toFrontPage: 'Ir a la página de inicio',

    report: 'Avisar de un problema con esta pregunta',
    outcome: {
      submit: 'Ver qué encaja',
      nothing: 'Aún no hay resultado',
      answerSome:
        'Responde a una o dos preguntas para ver qué encaja. Salta las que no se apliquen en tu caso.',
      giveUpOne: 'Nada cumple todos estos deseos. Renuncia a uno:',
      without: (wish) => `Sin: ${wish}`,
      changed: 'Las preguntas cambiaron después de que abrieras la página. Respóndelas otra vez.',
      whyItFits: 'Por qué encaja',
      cautions: 'Ten en cuenta',
      inGuide: 'En la guía',
      next: 'La siguiente opción',
      other: ['A otra persona le salió: ', '. Son las mismas preguntas.'],
      invitation: 'Tu resultado puede ser otro. Responde a las mismas preguntas y verás por qué.',
    },
    paper: {
      alone: 'Esta página se imprime sin las respuestas.',
      withKey: 'Imprimir con las respuestas',
      printed: 'Las respuestas se imprimen al final, en una página aparte.',
      keyOf: (quiz) => `Las respuestas: ${quiz}`,
      take: 'Hacer la autoevaluación',
      key: 'Las respuestas',
      tickAll: 'Marca todas las que correspondan.',
      numberThem: 'Numera los elementos a partir del 1.',
      letters: 'Escribe junto a cada elemento la letra que le corresponde.',
      from: 'De',
      guide: 'Lee la guía',
    },
    missed: 'Para repasar',
    contents: 'En esta guía',
    checkedOf: (of) => ['', ` de ${number(of)} comprobadas`],
    allColumns: 'Mostrar todas las columnas',
    quizzes: 'Comprueba lo que sabes ahora',
    takeaways: 'Lo esencial',
    checkYourself: 'Comprueba lo que sabes:',
    source(author, title) {
      const by = author === undefined ? '' : ` de ${author}`
      return title === undefined
        ? ['Basado en ', 'un artículo', by]
        : ['Basado en «', title, author === undefined ? '»' : `», de ${author}`]
    },
    sourceDate: [', del ', ''],
    licence: ['Licencia: ', ''],
    factsAsOf: ['Datos a ', ''],
    date,
  }
}
