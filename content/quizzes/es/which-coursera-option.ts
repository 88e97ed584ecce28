// The outcome quiz in Spanish, translated by meaning, in the terms of the Spanish guide.
import { translateQuiz } from '../../translate/quiz.ts'
import { whichCourseraOption } from '../which-coursera-option.ts'

export const whichCourseraOptionEs = translateQuiz(whichCourseraOption, {
  lang: 'es',
  title: '¿Qué forma de inscribirte en Coursera te conviene?',
  description:
    'Ocho preguntas sobre lo que quieres, y cuál de las cinco formas de inscribirse te conviene, a noviembre de 2019.',

  outcomes: {
    'individual-course': {
      title: 'Un curso individual',
      text: 'Una clase sobre un solo tema, que empiezas cuando quieras. En noviembre de 2019, el certificado es de Coursera y dice que terminaste; no es un documento oficial de la universidad.',
      prefer:
        'Si una sola clase responde a lo que buscas, o quieres empezar hoy y ver cómo te va antes de comprometerte a más.',
    },
    specialization: {
      title: 'Un programa especializado',
      text: 'Varios cursos relacionados, por lo general grabados, que suelen cerrarse con un proyecto tuyo. En noviembre de 2019, un programa así (Specialization) termina con un certificado de Coursera que no muestra ninguna calificación.',
      prefer: 'Si quieres profundizar en un tema a tu ritmo, con un proyecto al final.',
    },
    'professional-certificate': {
      title: 'Un certificado profesional',
      text: 'Cursos de una empresa, como Google, IBM o Microsoft. En noviembre de 2019, el certificado lo emite Coursera; no es una certificación del sector, pero puede ayudarte a preparar una.',
      prefer:
        'Si prefieres aprender de una empresa, o quieres prepararte para una certificación que se otorga en otro lugar.',
    },
    mastertrack: {
      title: 'Un MasterTrack',
      text: 'Cursos y proyectos con clases en vivo de la universidad. En noviembre de 2019 está acreditado, termina con un documento oficial y, con buenas calificaciones, puede llevar a una carrera.',
      prefer:
        'Si las clases en vivo te ayudarían a no dejarlo, o quieres una vía de entrada a un título sin decidirlo todo ahora.',
    },
    degree: {
      title: 'Un título universitario',
      text: 'Un grado o un máster, totalmente en línea. En noviembre de 2019, el artículo lo considera igual a uno obtenido en el campus, con el título y el expediente de la universidad.',
      prefer:
        'Si lo que otros esperan de ti es un grado o un máster, y puedes dedicarle el tiempo.',
    },
  },

  questions: {
    'who-must-recognise-it': {
      prompt: '¿Alguien tiene que reconocer lo que obtengas?',
      options: {
        official: {
          text: 'Sí, necesito un documento oficial',
          why: 'Necesitas un documento oficial. En noviembre de 2019, solo un MasterTrack y un título terminan con uno.',
        },
        company: {
          text: 'Sí, una empresa cuya certificación busco',
          why: 'En noviembre de 2019, ningún curso de Coursera otorga la certificación de una empresa. Muchos certificados profesionales se ajustan bastante a lo que abarca una, así que pueden ayudarte a prepararla.',
        },
        nobody: {
          text: 'No, lo que quiero es saber del tema',
          why: 'Estudias por lo que vas a saber. Para eso el artículo no pide ningún documento oficial, y esta forma de inscribirse termina sin él.',
        },
      },
    },
    'how-much': {
      prompt: '¿Cuánto te gustaría abarcar?',
      options: {
        'one-class': {
          text: 'Una sola clase',
          why: 'Quieres una sola clase. En noviembre de 2019, casi todas forman parte de algo más largo, pero cada una se puede tomar por separado.',
        },
        'some-classes': {
          text: 'Varias clases relacionadas entre sí',
          why: 'Quieres clases que vayan juntas. En noviembre de 2019, un programa especializado reúne varias sobre un mismo tema.',
        },
        'whole-degree': {
          text: 'Un grado o un máster',
          why: 'Piensas en un grado o un máster. En noviembre de 2019, ambos se pueden cursar totalmente en línea, y un MasterTrack puede llevar a uno.',
        },
        unsure: { text: 'Todavía no lo sé' },
      },
    },
    'live-or-recorded': {
      prompt: '¿Cómo te gustaría que te enseñaran?',
      options: {
        live: {
          text: 'En vivo, con otros y con un horario',
          why: 'Te gustan las clases en vivo. En noviembre de 2019 son lo que distingue a un MasterTrack: la universidad las da por video.',
        },
        recorded: {
          text: 'Con grabaciones, cuando me venga bien',
          why: 'Prefieres ver las clases cuando te venga bien. En noviembre de 2019, un programa especializado suele estar grabado de antemano.',
        },
        either: { text: 'Me sirven las dos' },
      },
    },
    'when-to-begin': {
      prompt: '¿Cuándo te gustaría empezar?',
      options: {
        'at-once': {
          text: 'Enseguida',
          why: 'Quieres empezar enseguida. En noviembre de 2019, con un curso individual puedes hacerlo.',
        },
        'fixed-date': {
          text: 'En una fecha fija, junto con otros',
          why: 'Una fecha fija te viene bien. En noviembre de 2019, un MasterTrack abre en fechas señaladas, porque sus clases siguen un horario.',
        },
        whenever: { text: 'Me da igual' },
      },
    },
    'whom-to-learn-from': {
      prompt: '¿De quién prefieres aprender?',
      options: {
        university: {
          text: 'De una universidad',
          why: 'Prefieres aprender de una universidad y, en noviembre de 2019, esto lo enseña una.',
        },
        company: {
          text: 'De una empresa del sector',
          why: 'Prefieres aprender de una empresa. En noviembre de 2019, los certificados profesionales vienen de empresas, entre ellas Google, IBM y Microsoft.',
        },
        anybody: { text: 'De quien lo explique bien' },
      },
    },
    'what-to-keep': {
      prompt: '¿Qué te gustaría tener en las manos al final?',
      options: {
        transcript: {
          text: 'Un expediente con mis calificaciones',
          why: 'Quieres un expediente. En noviembre de 2019, de las cinco formas, un título es aquella para la que el artículo lo promete.',
        },
        credit: {
          text: 'Créditos que cuenten para un título',
          why: 'Quieres créditos. En noviembre de 2019, las calificaciones de un MasterTrack cuentan una vez que la carrera te ha admitido; un título se compone de ellos.',
        },
        'simple-certificate': {
          text: 'Un certificado sencillo con mi nombre',
          why: 'Te basta un certificado sencillo. En noviembre de 2019, Coursera emite uno con tu nombre.',
        },
        knowledge: {
          text: 'Lo que he aprendido, con o sin papel',
          why: 'Lo que cuenta para ti es lo que has aprendido. Según el artículo, de noviembre de 2019, lo sabes con o sin un documento.',
        },
      },
    },
    'you-and-a-degree': {
      prompt: '¿Cuál es tu situación respecto a un título universitario?',
      options: {
        'not-admitted': {
          text: 'Quiero uno y me faltan puntos para entrar',
          why: 'Para entrar en una carrera te faltan puntos. En noviembre de 2019, un MasterTrack está abierto para ti de todos modos, y unas buenas calificaciones allí te abren la puerta de la carrera.',
        },
        'ready-for-it': {
          text: 'Quiero uno y espero que me admitan',
          why: 'Quieres un título y esperas que te admitan, así que tienes abierto el camino directo.',
        },
        'no-need': {
          text: 'Ya tengo uno, o no lo necesito',
          why: 'No necesitas que de aquí salga un título. Según el artículo, de noviembre de 2019, quien sigue aprendiendo solo puede salir ganando.',
        },
      },
    },
    'end-with-a-project': {
      prompt: '¿Te gustaría hacer algo propio por el camino?',
      options: {
        project: {
          text: 'Sí, un proyecto en el que use lo aprendido',
          why: 'Te gusta usar lo que aprendes. En noviembre de 2019, un programa especializado suele terminar con un proyecto justo para eso.',
        },
        'classes-only': {
          text: 'No, con las clases me basta',
          why: 'Con las clases te basta, y un curso individual es una clase y nada más.',
        },
      },
    },
  },
})
