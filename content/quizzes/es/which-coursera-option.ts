// The outcome quiz in Spanish, translated by meaning, in the terms of the Spanish guide.
import { translateQuiz } from '../../translate/quiz.ts'
import { whichCourseraOption } from '../which-coursera-option.ts'

export const whichCourseraOptionEs = translateQuiz(whichCourseraOption, {
  lang: 'es',
  title: '¿Qué forma de inscribirte en Coursera te conviene?',
  description:
    'Ocho preguntas sobre lo que quieres, y cuál de las cinco formas de inscribirte te conviene.',

  outcomes: {
    'individual-course': {
      title: 'Un curso individual',
      text: 'Una clase sobre un solo tema, que puedes empezar enseguida. Puedes pagar por un certificado de Coursera que dice que terminaste; no es un documento oficial de la universidad.',
      prefer: 'Si te basta una sola clase, o quieres empezar hoy.',
    },
    specialization: {
      title: 'Un programa especializado',
      text: 'Varios cursos relacionados sobre un mismo tema (en inglés, Specialization), por lo general grabados y con un proyecto al final. Termina con un certificado de Coursera, que no es un documento oficial.',
      prefer: 'Si quieres profundizar en un tema, por lo general con un proyecto al final.',
    },
    'professional-certificate': {
      title: 'Un certificado profesional',
      text: 'Cursos de una empresa como Google, IBM o Microsoft. El certificado es de Coursera y no es una certificación del sector, pero los cursos pueden ayudarte a preparar una.',
      prefer:
        'Si prefieres aprender de una empresa, o quieres prepararte para una certificación que se otorga en otro lugar.',
    },
    mastertrack: {
      title: 'Un MasterTrack',
      text: 'Clases en vivo de la universidad, en fechas fijas. Está acreditado y termina con un documento oficial y, con buenas calificaciones, puede llevar a una carrera.',
      prefer:
        'Si las clases en vivo te ayudarían a no dejarlo, o quieres una vía de entrada a una carrera sin decidirlo todo ahora.',
    },
    degree: {
      title: 'Un título universitario',
      text: 'Una licenciatura o una maestría, totalmente en línea e igual que en el campus. Termina con el título y un expediente de la universidad.',
      prefer: 'Si otros esperan de ti una licenciatura o una maestría.',
    },
  },

  questions: {
    'who-must-recognise-it': {
      prompt: '¿Alguien tiene que reconocer lo que obtengas?',
      options: {
        official: {
          text: 'Sí, necesito un documento oficial',
          why: 'Necesitas un documento oficial, y solo un MasterTrack y un título universitario terminan con uno de una universidad.',
          whyNot:
            'Solo un MasterTrack y un título universitario terminan con un documento oficial de una universidad.',
        },
        company: {
          text: 'Sí, busco la certificación de una empresa',
          why: 'Buscas la certificación de una empresa. Coursera no puede otorgarla, pero muchos de estos cursos se acercan a lo que abarca y pueden ayudarte a prepararla.',
          whyNot:
            'Buscas la certificación de una empresa. Coursera no puede otorgarla, y nuestra fuente solo dice de los certificados profesionales que se acercan a lo que una empresa certifica.',
        },
        nobody: {
          text: 'No, lo que quiero es saber del tema',
          why: 'Quieres saber del tema. Lo que aprendes es tuyo sin necesidad de un documento oficial.',
        },
      },
    },
    'how-much': {
      prompt: '¿Cuánto te gustaría abarcar?',
      options: {
        'one-class': {
          text: 'Una sola clase',
          why: 'Quieres una sola clase. La mayoría forma parte de algo más largo, pero cada una se puede tomar por separado.',
          whyNot:
            'Quieres una sola clase. Un programa especializado, un MasterTrack y un título universitario son más; de un certificado profesional, nuestra fuente no lo dice.',
        },
        'some-classes': {
          text: 'Varias clases relacionadas entre sí',
          why: 'Quieres clases que vayan juntas. Un programa especializado reúne varias sobre un mismo tema.',
          whyNot: 'Quieres varias clases. Un curso individual es una sola.',
        },
        'whole-degree': {
          text: 'Una licenciatura o una maestría',
          why: 'Quieres una licenciatura o una maestría. Ambas se pueden cursar totalmente en línea, y un MasterTrack puede llevar a una.',
          whyNot:
            'Quieres una licenciatura o una maestría. Solo un título universitario lo es, y un MasterTrack puede llevar a uno; nuestra fuente no lo dice de ninguna otra opción.',
        },
        unsure: { text: 'Todavía no lo sé' },
      },
    },
    'live-or-recorded': {
      prompt: '¿Cómo te gustaría que te enseñaran?',
      options: {
        live: {
          text: 'En vivo, con otros y con un horario',
          why: 'Te gustan las clases en vivo. Un MasterTrack las tiene, por video y desde la universidad.',
        },
        recorded: {
          text: 'Con grabaciones, cuando me venga bien',
          why: 'Prefieres las grabaciones. Un programa especializado suele estar grabado de antemano.',
          whyNot:
            'Quieres grabaciones. Nuestra fuente solo las menciona en los programas especializados, y un MasterTrack incluye clases en vivo.',
        },
        either: { text: 'Me sirven las dos' },
      },
    },
    'when-to-begin': {
      prompt: '¿Cuándo te gustaría empezar?',
      options: {
        'at-once': {
          text: 'Enseguida',
          why: 'Quieres empezar enseguida, y con un curso individual puedes hacerlo.',
          whyNot:
            'Quieres empezar enseguida. Nuestra fuente solo dice de un curso individual que se puede, y un MasterTrack abre en fechas fijas.',
        },
        'fixed-date': {
          text: 'En una fecha fija, junto con otros',
          why: 'Te viene bien una fecha fija. Un MasterTrack abre en fechas fijas, porque sus clases siguen un horario.',
        },
        whenever: { text: 'Me da igual' },
      },
    },
    'whom-to-learn-from': {
      prompt: '¿De quién prefieres aprender?',
      options: {
        university: {
          text: 'De una universidad',
          why: 'Prefieres aprender de una universidad, y esto lo imparte una.',
          whyNot:
            'Quieres aprender de una universidad. Los certificados profesionales los imparten empresas.',
        },
        company: {
          text: 'De una empresa del sector',
          why: 'Prefieres aprender de una empresa. Google, IBM y Microsoft son algunas de las que ofrecen certificados profesionales.',
          whyNot:
            'Quieres aprender de una empresa. Según nuestra fuente, los certificados profesionales los imparten empresas.',
        },
        anybody: { text: 'De quien lo explique bien' },
      },
    },
    'what-to-keep': {
      prompt: '¿Qué te gustaría tener al final?',
      options: {
        transcript: {
          text: 'Un expediente con mis calificaciones',
          why: 'Quieres un expediente, y un título universitario viene con uno oficial.',
          whyNot:
            'Quieres un expediente. Un curso individual y un programa especializado vienen sin él.',
        },
        credit: {
          text: 'Créditos que cuenten para un título',
          why: 'Quieres créditos. Las calificaciones de un MasterTrack pueden contar una vez que la carrera te admite, y los créditos cuentan precisamente para un título.',
        },
        'simple-certificate': {
          text: 'Un certificado sencillo con mi nombre',
          why: 'Quieres un certificado sencillo, y Coursera emite uno con tu nombre.',
        },
        knowledge: {
          text: 'Lo que he aprendido, con o sin papel',
          why: 'Lo que cuenta para ti es lo que has aprendido, con documento o sin él.',
        },
      },
    },
    'you-and-a-degree': {
      prompt: '¿Quieres un título universitario?',
      options: {
        'not-admitted': {
          text: 'Quiero uno y me faltan puntos para entrar',
          why: 'Te faltan puntos para entrar en una carrera. Aun así puedes cursar un MasterTrack, y con calificaciones lo bastante altas se te abre la carrera.',
          whyNot:
            'Quieres un título y te faltan puntos. Un MasterTrack con calificaciones lo bastante altas puede abrir la carrera; nuestra fuente no lo dice de ninguna otra opción.',
        },
        'ready-for-it': {
          text: 'Quiero uno y espero que me admitan',
          why: 'Quieres un título y esperas que te admitan, así que tienes abierto el camino directo.',
          whyNot:
            'Quieres un título. Un MasterTrack con calificaciones lo bastante altas abre la carrera; nuestra fuente no lo dice de ninguna otra opción.',
        },
        'no-need': {
          text: 'No necesito ninguno, o ninguno aparte del que tengo',
          why: 'No necesitas que de aquí salga un título. Seguir aprendiendo vale la pena igualmente.',
          whyNot: 'No necesitas un título, así que queda descartado.',
        },
        undecided: { text: 'No lo he decidido' },
      },
    },
    'end-with-a-project': {
      prompt: '¿Te gustaría hacer algo propio por el camino?',
      options: {
        project: {
          text: 'Sí, un proyecto en el que use lo aprendido',
          why: 'Te gusta usar lo que aprendes. Un programa especializado suele terminar con un proyecto, y un MasterTrack también tiene proyectos.',
        },
        'classes-only': {
          text: 'No, con las clases me basta',
          why: 'Con las clases te basta, y un curso individual es una sola clase.',
        },
      },
    },
  },
})
