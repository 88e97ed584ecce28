// The self-check in Spanish, translated by meaning and not word by word. The forms to type have the
// same meanings as those of the source, in words that a Spanish-speaking reader would think of.
import { translateQuiz } from '../../translate/quiz.ts'
import { courseraCertificatesQuiz } from '../coursera-certificates.ts'

export const courseraCertificatesQuizEs = translateQuiz(courseraCertificatesQuiz, {
  lang: 'es',
  title: '¿Cuánto vale un certificado de Coursera?',
  description:
    'Comprueba qué sabes de la acreditación y de las cinco formas de inscribirte en Coursera.',

  questions: {
    'course-accredited': {
      prompt: '¿Está acreditado un curso individual de Coursera?',
      options: {
        yes: {
          text: 'Sí, como los demás de la plataforma',
          feedback: 'No todos los cursos lo están, aunque sí las universidades.',
        },
        no: {
          text: 'No, los cursos individuales no lo están',
          feedback: 'Muchos están acreditados, así que esto va demasiado lejos.',
        },
        depends: {
          text: 'Depende de la universidad y del curso',
          feedback: 'Cada curso es un caso aparte.',
        },
      },
      evidence: 'se decide curso por curso',
      explanation:
        'Allí ofrecen cursos universidades y empresas, y los hay de muchas clases. La descripción del curso y sus preguntas frecuentes te dicen cuál es tu caso.',
      hints: ['Piensa en todo lo que se ofrece allí. ¿Puede una sola respuesta servir para todo?'],
    },

    'regional-agencies': {
      prompt: '¿Cuántas agencias regionales de acreditación hay en Estados Unidos?',
      feedback: {
        right: 'Seis se reparten el país.',
        other: 'Se organizan por regiones, no por estados.',
      },
      expected: [
        {
          feedback:
            'Se organizan por regiones. Una sola oficina para todo sería lo primero que se piensa.',
        },
        {
          feedback: 'Se organizan por regiones. Cincuenta serían si cada estado tuviera la suya.',
        },
      ],
      hints: ['Más de tres y menos de diez.'],
      evidence: 'seis agencias regionales',
      explanation: 'Cada una decide en su región, y en ninguna otra.',
    },

    'steps-of-recognition': {
      prompt:
        'En Estados Unidos, el reconocimiento oficial pasa de unos a otros. Ponlos en orden, desde arriba.',
      items: {
        oversight: {
          text: 'El Departamento de Educación y CHEA',
          feedback: 'Estos dos dan su aprobación, y no necesitan la de nadie de esta lista.',
        },
        agency: {
          text: 'Una agencia regional de acreditación',
          feedback: 'Una agencia necesita aprobación de arriba antes de decidir sobre alguien.',
        },
        school: {
          text: 'Una universidad',
          feedback: 'Una universidad está acreditada cuando la reconoce la agencia de su región.',
        },
        graduate: {
          text: 'El certificado de quien se gradúa',
          feedback: 'Lo que vale un certificado se apoya en la universidad que lo emite.',
        },
      },
      feedback: 'Cada uno necesita la aprobación del anterior.',
      hints: ['Pregúntate en cada caso: ¿quién tuvo que dar antes su aprobación?'],
      evidence: 'el reconocimiento pasa por una cadena',
      explanation:
        'Gracias a esta cadena, quien estudia puede confiar en lo que enseña y certifica una universidad acreditada.',
    },

    'edu-address': {
      prompt: 'El sitio web de una universidad termina en .edu. ¿Qué te dice eso?',
      options: {
        approved: {
          text: 'Que casi con seguridad está aprobada',
          feedback: 'Para mayor seguridad, búscala en el sitio de CHEA.',
        },
        credit: {
          text: 'Que sus cursos de Coursera cuentan para un título',
          feedback: 'Habla de la universidad. Para sus cursos, lee sus preguntas frecuentes.',
        },
        little: {
          text: 'Muy poco, porque cualquiera puede usar .edu',
          feedback: 'Esta terminación es buena señal, aunque la cautela sea sensata.',
        },
      },
      evidence: 'casi con seguridad está aprobada',
      explanation:
        'Lo que cuenta es el sitio de la propia universidad, no la dirección de uno de sus cursos en Coursera.',
    },

    'bar-admission': {
      prompt: '¿Qué clase de reconocimiento es la admisión a la abogacía (*the Bar*)?',
      options: {
        profession: {
          text: 'Una certificación de la profesión',
          feedback: 'La concede el colegio de abogados, y permite ejercer.',
        },
        university: {
          text: 'Una titulación universitaria en Derecho',
          feedback: 'Ninguna universidad la concede, aunque trate de leyes.',
        },
        accreditation: {
          text: 'Una acreditación, como la de una universidad',
          feedback: 'Es para personas. Una acreditación es para quien las forma.',
        },
      },
      evidence: 'la admisión a la abogacía',
      explanation:
        'Muchas profesiones certifican por su cuenta, con programas propios. No todo certificado es universitario.',
    },

    'coursera-and-chea': {
      prompt:
        'La propia Coursera está acreditada por CHEA, el Council for Higher Education Accreditation.',
      feedback: {
        true: 'CHEA no la acredita. Las universidades de allí sí están acreditadas.',
        false: 'Coursera es la plataforma en la que otros enseñan.',
      },
      evidence: 'CHEA no acredita a la propia Coursera',
      explanation:
        'Por eso sirve más preguntar por la forma de inscribirse que por Coursera en conjunto.',
    },

    'who-issues-what': {
      prompt: '¿Quién emite el certificado al final de cada forma de inscribirse?',
      targets: {
        coursera: 'Coursera',
        university: 'La universidad',
        company: 'La empresa que enseña',
      },
      items: {
        'individual-course': {
          text: 'Curso individual',
          pairs: {
            university:
              'Emitir el certificado es otra cuestión que enseñar, y lo que hace la universidad es enseñar.',
          },
        },
        specialization: {
          text: 'Programa especializado',
          pairs: {
            university:
              'No es la duración lo que decide, aunque un programa más largo parezca cosa de la universidad.',
          },
        },
        mastertrack: {
          text: 'MasterTrack',
          pairs: {
            coursera:
              'Coursera es solo el lugar donde estudias. El certificado es de quien responde por ti.',
          },
        },
        degree: {
          text: 'Título universitario',
          pairs: {
            coursera: 'Coursera es solo el lugar donde estudias, y no responde por ti.',
          },
        },
        'professional-certificate': {
          text: 'Certificado profesional',
          pairs: {
            company:
              'Emitir el certificado es otra cuestión que enseñar, y lo que hace la empresa es enseñar.',
          },
        },
      },
      feedback: 'Quien enseña y quien emite el certificado no tienen por qué coincidir.',
      hints: ['La universidad emite dos de los cinco.', 'Ninguna empresa emite ninguno de ellos.'],
      evidence: 'se distinguen por quién emite el certificado',
      explanation:
        'Coursera emite tres de los cinco, y la universidad dos. Pregunta, pues, quién está detrás de cada certificado.',
    },

    'individual-certificate': {
      prompt: '¿Qué es cierto del certificado de un curso individual?',
      options: {
        optional: {
          text: 'Tú decides si pagas por él',
          feedback: 'Puedes prescindir de él.',
        },
        completion: {
          text: 'Confirma que completaste el curso',
          feedback: 'Para eso existe.',
        },
        transcript: {
          text: 'Puede sustituir a un expediente académico',
          feedback: 'No es un expediente, aunque nombre el curso.',
        },
        qualification: {
          text: 'Es una titulación universitaria oficial',
          feedback: 'Solo lo parece, con el logotipo de la universidad.',
        },
      },
      evidence: 'Lo único que confirma es que completaste el curso',
      explanation:
        'Si alguien te pide algo más que una confirmación, averigua antes de inscribirte para qué se puede usar el curso.',
    },

    'learning-without-qualification': {
      prompt:
        'Un curso termina sin titulación oficial. ¿Qué razón para tomarlo vale en todos los cursos?',
      options: {
        knowledge: {
          text: 'Sabrás lo que has aprendido',
          feedback: 'El conocimiento vale con documento o sin él.',
        },
        employers: {
          text: 'Los empleadores lo tratan como un título',
          feedback: 'Muchas profesiones esperan un título, así que no cuentes con ello.',
        },
        exchange: {
          text: 'Más tarde se convierte en créditos',
          feedback: 'No todos los cursos dan créditos, aunque sean una buena razón donde los hay.',
        },
      },
      evidence: 'lo que has aprendido lo sabes',
      explanation:
        'Lo mismo vale para quien ya tiene un título: no tiene por qué ser lo último que estudie.',
    },

    'specialization-grade': {
      prompt:
        '¿Muestra una calificación el certificado de un programa especializado (Specialization)?',
      options: {
        yes: {
          text: 'Sí, el promedio de sus cursos',
          feedback: 'No se muestra ningún promedio, aunque varios cursos hagan pensar en uno.',
        },
        no: {
          text: 'No, solo dice que terminaste',
          feedback: 'Lleva tu nombre, el curso y el logotipo de la universidad.',
        },
        project: {
          text: 'Solo la del proyecto con que termina',
          feedback: 'Su nota no aparece, aunque en el proyecto demuestres lo que sabes hacer.',
        },
      },
      evidence: 'no muestra ninguna calificación',
      explanation:
        'Si otros necesitan ver tus calificaciones, pregunta qué forma de inscribirse termina con un expediente.',
      hints: ['Pregúntate qué tiene que confirmar un certificado así.'],
    },

    'final-project': {
      prompt:
        'Un programa especializado suele terminar con un proyecto en el que usas lo aprendido. ¿Cómo se llama en inglés ese proyecto? Basta una palabra.',
      accept: [
        'capstone',
        'proyecto capstone',
        'proyecto de capstone',
        'proyecto final capstone',
        'proyecto capstone final',
        'capstone final',
        'trabajo final capstone',
        'curso capstone',
        'tarea capstone',
        'trabajo capstone',
        'módulo capstone',
        'experiencia capstone',
        'su capstone',
        'se llama capstone',
      ],
      feedback: {
        right: 'La mayoría de los programas especializados termina con uno.',
        other: 'Tiene otro nombre.',
      },
      expected: [
        {
          accept: [
            'proyecto final',
            'el proyecto final',
            'un proyecto final',
            'proyecto',
            'trabajo final',
          ],
          feedback: 'No se llama así en inglés. «Proyecto final» solo dice lo que es.',
        },
        {
          accept: ['tesis', 'tesina', 'disertación'],
          feedback:
            'Este tiene otro nombre. «Tesis» es la palabra universitaria para un trabajo final.',
        },
        {
          accept: ['examen', 'examen final', 'prueba', 'prueba final'],
          feedback: 'Es un proyecto más que un examen.',
        },
      ],
      hints: ['Es una palabra inglesa que empieza por «cap».'],
      evidence: 'Suele terminar con un capstone',
      explanation:
        'Se llama *capstone*, o *capstone project*. Viene después de varios cursos relacionados, para que practiques todo lo anterior.',
    },

    'mastertrack-in-short': {
      prompt:
        'Un MasterTrack tiene clases [[classes]] por video, que imparte la [[issuer]], y sus calificaciones pueden contar para [[goal]].',
      blanks: {
        classes: {
          options: {
            live: {
              text: 'en vivo',
              feedback: 'Son en vivo, y eso distingue a un MasterTrack.',
            },
            recorded: {
              text: 'grabadas',
              feedback:
                'Son en vivo. En un programa especializado, lo habitual son las grabaciones.',
            },
          },
        },
        issuer: {
          accept: [
            'universidad',
            'propia universidad',
            'misma universidad',
            'universidad misma',
            'universidad acreditada',
            'universidad asociada',
            'universidad colaboradora',
            'universidad que lo ofrece',
            'universidad que lo imparte',
            'universidad que lo emite',
            'universidad anfitriona',
            'universidad participante',
            'centro universitario',
            'facultad',
            'uni',
            'univ',
            'escuela',
            'propia escuela',
            'escuela acreditada',
            'institución',
            'propia institución',
            'institución acreditada',
            'institución académica',
            'institución educativa',
            'institución de educación superior',
            'institución de enseñanza',
          ],
          feedback: {
            right: 'La universidad da ella misma las clases.',
            other: 'Las da quien responde por el MasterTrack.',
          },
          expected: [
            {
              accept: ['plataforma', 'la plataforma'],
              feedback: 'Coursera es solo el lugar donde se dan.',
            },
          ],
        },
        goal: {
          accept: [
            'un título',
            'título universitario',
            'título académico',
            'título oficial',
            'título en línea',
            'título completo',
            'título universitario completo',
            'titulación',
            'titulación universitaria',
            'titulación oficial',
            'carrera',
            'carrera universitaria',
            'carrera en línea',
            'carrera completa',
            'programa de grado',
            'estudios universitarios',
            'grado',
            'grado universitario',
            'grado académico',
            'grado en línea',
            'título de grado',
            'titulación de grado',
            'posgrado',
            'postgrado',
            'título de posgrado',
            'licenciatura',
            'título de licenciatura',
            'título de licenciado',
            'bachillerato universitario',
            'maestría',
            'título de maestría',
            'máster',
            'título de máster',
            'grado o máster',
            'un grado o un máster',
            'grado o maestría',
            'un grado o una maestría',
            'licenciatura o maestría',
            'una licenciatura o una maestría',
            'licenciatura o máster',
            'una licenciatura o un máster',
            'máster o grado',
            'maestría o licenciatura',
            'una maestría o una licenciatura',
          ],
          feedback: {
            right: 'Puede ser una licenciatura o una maestría.',
            other: 'Es algo que se puede estudiar después de un MasterTrack.',
          },
          expected: [
            {
              accept: ['créditos', 'crédito'],
              feedback:
                'En créditos se convierten las calificaciones. Aquí falta para qué cuentan después.',
            },
          ],
        },
      },
      evidence: 'Incluye clases en vivo',
      explanation:
        'Las clases en vivo necesitan un horario, y por eso la inscripción abre en fechas fijas. A quien le faltan puntos de admisión, un promedio alto puede abrirle la carrera.',
    },

    'mastertrack-alone': {
      prompt: 'Completas un MasterTrack y no sigues. ¿Qué tienes?',
      options: {
        document: {
          text: 'Un documento oficial que es tuyo',
          feedback: 'Lo conservas tanto si sigues como si no.',
        },
        nothing: {
          text: 'Nada oficial hasta que sigas adelante',
          feedback: 'Es más que una primera mitad: por sí solo vale algo.',
        },
        shorter: {
          text: 'Un título, aunque más corto',
          feedback: 'No es un título. Está acreditado, y por eso es fácil confundirlos.',
        },
      },
      evidence: 'Es tuyo aunque no sigas adelante',
      explanation: 'Así que un MasterTrack puede ser la meta, y no solo un paso del camino.',
    },

    'online-degree-cost': {
      prompt:
        '¿Cuánto paga un estudiante por un título en línea, en comparación con uno en el campus?',
      options: {
        less: {
          text: 'Mucho menos',
          feedback: 'Es una de las ventajas de estudiar en línea.',
        },
        same: {
          text: 'Más o menos lo mismo',
          feedback: 'El precio es otro, aunque el título sea el mismo.',
        },
        more: {
          text: 'Algo más',
          feedback: 'No es más caro, aunque quepa pensar que la plataforma se paga aparte.',
        },
      },
      evidence: 'cuesta mucho menos',
      explanation:
        'Las universidades también ganan: en línea llegan a más personas de las que caben en el campus.',
    },

    'becoming-ccna': {
      prompt:
        '¿Puedes llegar a ser CCNA (Cisco Certified Network Associate) estudiando en Coursera?',
      options: {
        yes: {
          text: 'Sí, con un certificado profesional',
          feedback:
            'Para otorgar una hace falta estar acreditado. Solo el nombre suena a certificación del sector.',
        },
        no: {
          text: 'No, Coursera no puede otorgarlo',
          feedback: 'Aun así, un curso de allí puede ayudarte a prepararlo.',
        },
        syllabus: {
          text: 'Sí, si el curso sigue el temario de Cisco',
          feedback:
            'Para otorgar la certificación hace falta estar acreditado. Un curso así ayuda a prepararse.',
        },
      },
      evidence: 'no convierte a nadie en MCSE',
      explanation:
        'Coursera no tiene acreditación para certificaciones del sector. Empresas como Cisco dejan la certificación a socios de formación acreditados para ello. Lo mismo vale para el MCSE de Microsoft.',
    },

    'professional-certificate-shows': {
      prompt:
        '¿De quién es el logotipo de un certificado profesional, además de tu nombre y el curso?',
      options: {
        'name-course-company-logo': {
          text: 'De la empresa',
          feedback: 'El curso es de la empresa.',
        },
        'name-course-university-logo': {
          text: 'De una universidad',
          feedback: 'Ese logotipo está en el certificado de un curso individual.',
        },
        'name-course-agency-logo': {
          text: 'De una agencia de acreditación',
          feedback: 'Ninguna agencia presta su logotipo, por oficial que suene.',
        },
      },
      evidence: 'el logotipo de la empresa',
      explanation: 'Google, IBM y Microsoft son algunas de las empresas que ofrecen estos cursos.',
    },

    'what-employers-think': {
      prompt:
        '¿En qué se apoya la afirmación de que los empleadores valoran cualquier certificado de Coursera?',
      options: {
        opinion: {
          text: 'En una opinión',
          feedback: 'No se dan cifras, aunque puede que sea cierto.',
        },
        surveys: {
          text: 'En encuestas a los empleadores',
          feedback: 'No se nombra ninguna encuesta, por seguro que suene.',
        },
        agreement: {
          text: 'En un acuerdo con Coursera',
          feedback: 'No se nombra ningún acuerdo, aunque haya empresas que enseñan allí.',
        },
      },
      evidence: 'es una opinión de nuestra fuente',
      explanation:
        'Si otros tienen que reconocer lo que hiciste, no te fíes de ello. Elige la forma de inscribirte que termine con lo que te piden.',
    },
  },

  bands: {
    'first-look': {
      title: 'Una primera mirada',
      text: 'Esto se confunde con facilidad. Cada pregunta por repasar tiene un pasaje que la aclara.',
    },
    'main-lines': {
      title: 'Lo esencial está ahí',
      text: 'Sabes en qué se distinguen en general; algunos detalles merecen otra mirada.',
    },
    'clear-picture': {
      title: 'Una idea clara',
      text: 'Los distingues, y sabes qué mirar antes de inscribirte.',
    },
  },
})
