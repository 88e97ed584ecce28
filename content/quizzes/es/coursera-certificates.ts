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
          feedback: 'Todas las universidades de allí lo están, pero eso no cubre cada curso.',
        },
        no: {
          text: 'No, los cursos individuales no lo están',
          feedback: 'Muchos lo están, así que esto va demasiado lejos.',
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
        right: 'Seis, una por región.',
        other: 'Se organizan por regiones, no por estados.',
      },
      expected: [
        {
          feedback:
            'Una sola oficina sería lo primero que se piensa, pero se organizan por regiones.',
        },
        {
          feedback:
            'Cincuenta serían si cada estado tuviera la suya, pero se organizan por regiones.',
        },
      ],
      hints: ['Más de tres y menos de diez.'],
      evidence: 'seis agencias regionales',
      explanation:
        'El país no tiene una oficina única para esto: el trabajo se reparte por regiones.',
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
          feedback: 'La cautela es sensata, pero esta terminación es una señal que sirve.',
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
          feedback: 'Trata de leyes, pero ninguna universidad la concede.',
        },
        company: {
          text: 'Un certificado de una empresa',
          feedback: 'Las empresas también certifican, pero el dominio de sus propios productos.',
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
              'La universidad imparte el curso, y por eso es lo primero que se piensa. Emitir el certificado es otra cuestión.',
          },
        },
        specialization: {
          text: 'Programa especializado',
          feedback:
            'Un programa más largo podría parecer cosa de la universidad, pero no es la duración lo que decide.',
        },
        mastertrack: {
          text: 'MasterTrack',
          feedback:
            'Estudias en Coursera, y es lo primero que se piensa. Pregúntate quién responde por ti.',
        },
        degree: {
          text: 'Título universitario',
          feedback: 'Coursera es el lugar donde estudias. Pregúntate quién responde por ti.',
        },
        'professional-certificate': {
          text: 'Certificado profesional',
          pairs: {
            company: 'La empresa enseña. Emitir el certificado es otra cuestión.',
          },
        },
      },
      feedback: 'Quien enseña y quien emite el certificado no tienen por qué coincidir.',
      hints: ['La universidad emite dos de los cinco.', 'Ninguna empresa emite ninguno de ellos.'],
      evidence: 'se distinguen por quién emite el certificado',
      explanation:
        'Coursera emite tres de los cinco, y la universidad dos. Quién te enseña y quién emite tu certificado son dos preguntas distintas. Quien lo emite es quien responde por ti.',
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
          feedback: 'Nombra el curso, pero no es un expediente.',
        },
        qualification: {
          text: 'Es una titulación universitaria oficial',
          feedback: 'El logotipo de la universidad solo hace que lo parezca.',
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
          feedback:
            'Se piensa primero en los empleadores, pero muchas profesiones esperan un título.',
        },
        exchange: {
          text: 'Más tarde se convierte en créditos',
          feedback: 'Los créditos son una buena razón, pero no todos los cursos los ofrecen.',
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
          feedback: 'Varios cursos hacen pensar en un promedio, pero no se muestra.',
        },
        no: {
          text: 'No, solo dice que terminaste',
          feedback: 'Lleva tu nombre, el curso y el logotipo de la universidad.',
        },
        project: {
          text: 'Solo la del proyecto con que termina',
          feedback: 'En el proyecto demuestras lo que sabes hacer, pero su nota no aparece.',
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
        'un capstone',
        'el capstone',
        'los capstones',
        'proyecto capstone',
        'un proyecto capstone',
        'el proyecto capstone',
        'proyectos capstone',
        'proyecto final capstone',
        'un proyecto final capstone',
        'el proyecto final capstone',
        'capstone final',
        'un capstone final',
        'el capstone final',
        'curso capstone',
        'tarea capstone',
        'trabajo capstone',
      ],
      feedback: {
        right: 'La mayoría de los programas especializados termina con uno.',
        other: 'No se llama así. La pista tiene el comienzo del nombre.',
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
          feedback: '«Proyecto final» dice lo que es, pero no su nombre en inglés.',
        },
        {
          accept: ['tesis', 'tesina', 'disertación'],
          feedback:
            '«Tesis» es la palabra universitaria para un trabajo final. Este tiene otro nombre.',
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
            'la universidad',
            'una universidad',
            'las universidades',
            'propia universidad',
            'la propia universidad',
            'misma universidad',
            'universidad acreditada',
            'una universidad acreditada',
            'la universidad acreditada',
            'universidad asociada',
            'la universidad asociada',
            'universidad colaboradora',
            'la universidad colaboradora',
            'escuela',
            'la escuela',
            'escuela acreditada',
            'la escuela acreditada',
            'institución',
            'la institución',
            'una institución',
            'institución acreditada',
          ],
          feedback: {
            right: 'La universidad da ella misma las clases.',
            other: 'Las da alguien más. Pregúntate quién responde por un MasterTrack.',
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
            'título',
            'títulos',
            'el título',
            'título universitario',
            'un título universitario',
            'titulación',
            'una titulación',
            'titulación universitaria',
            'una titulación universitaria',
            'título en línea',
            'título completo',
            'un título completo',
            'carrera',
            'una carrera',
            'la carrera',
            'carrera universitaria',
            'una carrera universitaria',
            'grado',
            'un grado',
            'grado universitario',
            'licenciatura',
            'una licenciatura',
            'título de licenciatura',
            'un título de licenciatura',
            'maestría',
            'una maestría',
            'máster',
            'un máster',
            'título de máster',
            'título de maestría',
            'grado o máster',
            'un grado o un máster',
            'licenciatura o maestría',
            'una licenciatura o una maestría',
          ],
          feedback: {
            right: 'Puede ser una licenciatura o una maestría.',
            other: 'Piensa en lo que se puede estudiar después.',
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
        'La universidad da ella misma las clases, y el título puede ser de licenciatura o de maestría. Las clases en vivo necesitan un horario, y por eso la inscripción abre en fechas fijas. A quien le faltan puntos de admisión, un promedio alto puede abrirle la carrera.',
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
          feedback: 'Está acreditado, y es fácil confundirlos, pero no es un título.',
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
          feedback: 'El título es el mismo, pero el precio es otro.',
        },
        more: {
          text: 'Algo más',
          feedback: 'Cabría pensar que la plataforma se paga aparte, pero no encarece el título.',
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
            'Suena como una certificación del sector, pero para otorgar una hace falta estar acreditado.',
        },
        no: {
          text: 'No, Coursera no puede otorgarlo',
          feedback: 'Aun así, un curso de allí puede ayudarte a prepararlo.',
        },
        syllabus: {
          text: 'Sí, si el curso sigue el temario de Cisco',
          feedback:
            'Eso ayuda a prepararse, pero para otorgar la certificación hace falta estar acreditado.',
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
          feedback: 'Es la empresa la que ofrece el curso.',
        },
        'name-course-university-logo': {
          text: 'De una universidad',
          feedback: 'Ese logotipo está en el certificado de un curso individual.',
        },
        'name-course-agency-logo': {
          text: 'De una agencia de acreditación',
          feedback: '«Profesional» suena a oficial, pero ninguna agencia presta su logotipo.',
        },
      },
      evidence: 'el logotipo de la empresa',
      explanation: 'Google, IBM y Microsoft son algunas de las empresas que ofrecen estos cursos.',
    },

    'what-employers-think': {
      prompt:
        'Se dice que los empleadores valoran cualquier certificado de Coursera. ¿En qué se apoya eso?',
      options: {
        opinion: {
          text: 'En una opinión',
          feedback: 'Puede que sea cierto, pero no se dan cifras.',
        },
        surveys: {
          text: 'En encuestas a los empleadores',
          feedback: 'Suena tan seguro que uno espera cifras, pero no se da ninguna.',
        },
        agreement: {
          text: 'En un acuerdo con Coursera',
          feedback: 'Hay empresas que enseñan allí, pero no se nombra ningún acuerdo.',
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
      text: 'Esto se confunde con facilidad. Los pasajes de abajo lo aclaran.',
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
