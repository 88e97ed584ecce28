import type { Formats } from './format.ts'
import type { PageStrings } from './page-strings.ts'

export function es({ number, numeral, plural, date }: Formats): PageStrings {
  return {
    skip: 'Ir al contenido',
    promise:
      'Una autoevaluación, no un examen: sin reloj, sin aprobar ni suspender, y en el servidor no queda nada sobre ti.',
    paste: 'Ponla en tu propia página',
    api: 'API',
    languages: 'Idiomas',
    outOf: (count, of) => `${number(count)} de ${number(of)}`,
    answeredOf: (answered, asked) =>
      `${number(answered)} de ${number(asked)} ${plural(asked, { one: 'respondida', other: 'respondidas' })}`,
    numeral,

    submit: 'Ver cómo te fue',
    guideBehind: ['La guía en la que se basa: ', ''],
    challenge: ['Alguien obtuvo ', ' aquí. Estas son las mismas preguntas, en el mismo orden.'],
    ownPage: 'En una página propia:',
    selfCheck: (title) => `Autoevaluación: ${title}`,
    chooseAll: 'Elige todas las que correspondan.',
    givePlaces: 'Da a cada elemento su lugar: 1 para el primero.',
    chooseEach: 'Elige una opción para cada elemento.',
    yourAnswer: (unit) => (unit ? `Tu respuesta, en ${unit}` : 'Tu respuesta'),
    gap: (nth) => `Hueco ${number(nth)}`,
    choose: 'Elige',
    place: 'Lugar',
    confidence: {
      guess: 'Al azar',
      think: 'Creo que sí',
      sure: 'Sin duda',
      ask: '¿Cuánta seguridad tienes?',
      result: 'Tu grado de seguridad',
      rightOf: (right, all) => `${number(right)} de ${number(all)} correctas`,
      sureButWrong: (questions) =>
        plural(questions, {
          one: 'Esta la dabas por segura y no era del todo así. Empieza por ella:',
          other: `Estas ${number(questions)} las dabas por seguras y no era del todo así. Empieza por ellas:`,
        }),
    },

    refused: {
      title: 'Míralo una vez más',
      nothingLost: 'Todavía no se ha corregido nada y tus respuestas siguen aquí.',
      needsNumber: 'Aquí hace falta un número, por ejemplo 12,5.',
      unreadable: 'No se pudo leer esta respuesta.',
    },

    startOver: 'Empezar de nuevo',
    readGuide: 'Leer la guía',
    unclear: 'No has dado cada lugar una sola vez; este es tu orden hasta donde se pudo leer.',
    right: 'Correcto',
    notQuite: 'No del todo',
    changed: 'Esta pregunta cambió después de que abrieras la página. Respóndela otra vez.',
    leftOpen: 'La dejaste sin responder.',
    answerIn: ['La respuesta está en ', '.'],
    passage: 'Mostrar el pasaje',
    youChose: 'Elegiste',
    youWrote: 'Escribiste',
    readAs: (wrote, read) => `Escribiste «${wrote}»; leemos «${read}».`,
    youOrdered: 'Tu orden',
    youMatched: 'Tus parejas',
    rightAnswer: 'La respuesta correcta',
    whyNotOthers: 'Por qué no las demás',
    inPlace: 'Cuenta cada elemento que está en su lugar',
    item: {
      right: 'correcto',
      notQuite: 'no del todo',
      belongs: (place) => `va en el lugar ${number(place)}`,
      open: 'sin responder',
    },

    nothingAnswered: 'Responde a una o dos preguntas y verás cómo te fue.',
    sharedWithYou: (reached) => `El resultado que te compartieron: ${reached}.`,
    you: (reached) => `Tú: ${reached}`,
    they: (reached) => `la otra persona: ${reached}`,
    shareResult: 'Compartir este resultado',
    askAgainIn: (days) =>
      `Volver a preguntarme en ${number(days)} ${plural(days, { one: 'día', other: 'días' })}`,
    inDays: (days) => `En ${number(days)} ${plural(days, { one: 'día', other: 'días' })}`,
    invitation: 'Haz tú también la autoevaluación y descubre el porqué de cada respuesta.',
    sharedOn: ['Un resultado, compartido el ', ''],
    changedSince:
      'El cuestionario ha cambiado desde entonces. Este es el resultado tal como se obtuvo, y los enlaces llevan a lo que la guía dice hoy.',
    tryIt: 'Pruébalo tú',
    known: 'Se sabe',
    toRevisit: (questions) => `${number(questions)} por repasar`,
    again: '¿Es tuyo? Vuelve a preguntarte',
    whyAgain: 'Lo que te preguntas de nuevo a los pocos días se queda.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Solo la pregunta que fallaste o en la que dudaste',
        other: `Solo las ${number(questions)} preguntas que fallaste o en las que dudaste`,
      }),
    orRemind: ', o como recordatorio en tu calendario:',
    reminder: (title) => `Volver a preguntarme: ${title}`,
    lastTime: (reached) => `${reached} la última vez.`,
    reminderLink: (url) => `Solo lo que fallaste o dudaste: ${url}`,
    lostResult: 'Todavía puedes hacer la autoevaluación de la que venía:',
    failures: {
      'unknown-result': {
        title: 'Este enlace está dañado',
        detail: 'No abre ningún resultado. Quizá se perdió una parte por el camino.',
      },
      'quiz-gone': {
        title: 'Este cuestionario ya no está',
        detail: 'El resultado es de un cuestionario que ya no se encuentra aquí.',
      },
      'outcome-gone': {
        title: 'Este resultado ya no existe',
        detail: 'El cuestionario ha cambiado, y lo que salió aquí ya no está entre sus resultados.',
      },
      'sharing-off': {
        title: 'Aquí no se comparten resultados',
        detail: 'Este servidor no tiene una clave con la que firmarlos, así que no abre ninguno.',
      },
    },

    report: 'Avisar de un problema con esta pregunta',
    outcome: {
      submit: 'Ver qué encaja',
      nothing: 'Aún no hay de dónde partir',
      answerSome:
        'Responde a una o dos preguntas y verás qué encaja. Puedes dejar en blanco lo que no sepas decir.',
      giveUpOne: 'Nada cumple todos estos deseos. Renuncia a uno:',
      without: (wish) => `Sin: ${wish}`,
      changed: 'Las preguntas cambiaron después de que abrieras la página. Respóndelas de nuevo.',
      whyItFits: 'Por qué encaja',
      cautions: 'Ten en cuenta',
      inGuide: 'En la guía',
      next: 'La siguiente opción',
      other: ['A otra persona le salió ', '. Son las mismas preguntas.'],
      invitation:
        'Lo que encaja contigo puede ser otra cosa. Responde a las mismas preguntas y verás por qué.',
    },
    paper: {
      alone: 'Impresa, esta página contiene solo las preguntas.',
      withKey: 'Imprimir con las respuestas',
      printed: 'Impresa, esta página termina con las respuestas, en una hoja aparte.',
      keyOf: (quiz) => `Las respuestas: ${quiz}`,
      take: 'Hacer la autoevaluación',
      key: 'Las respuestas',
      tickAll: 'Marca todas las que correspondan.',
      numberThem: 'Numéralas: 1 para la primera.',
      letters: 'Escribe la letra de lo que corresponde a cada una.',
      from: 'De',
      guide: 'La guía en la que se basa',
    },
    missed: 'Esto se te escapó',
    contents: 'En esta guía',
    takeaways: 'Para recordar',
    checkYourself: 'Compruébalo:',
    source(author, title) {
      if (title === undefined)
        return ['Según ', 'un artículo', author === undefined ? '' : ` de ${author}`]
      return ['Según «', title, author === undefined ? '»' : `», de ${author}`]
    },
    sourceDate: [', del ', ''],
    factsAsOf: ['Datos a ', ''],
    date,
  }
}
