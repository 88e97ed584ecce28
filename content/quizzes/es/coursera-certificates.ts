// The self-check in Spanish, translated by meaning and not word by word. The forms to type are
// words that a Spanish-speaking reader would think of.
import { translateQuiz } from '../../translate/quiz.ts'
import { courseraCertificatesQuiz } from '../coursera-certificates.ts'

export const courseraCertificatesQuizEs = translateQuiz(courseraCertificatesQuiz, {
  lang: 'es',
  title: '¿Cuánto vale un certificado de Coursera?',
  description:
    'Qué sabes de la acreditación y de las cinco formas de inscribirse en Coursera, a noviembre de 2019.',

  questions: {
    'course-accredited': {
      prompt: '¿Está acreditado un curso suelto de Coursera?',
      options: {
        yes: {
          text: 'Sí, como todos los de Coursera',
          feedback:
            'De universidades acreditadas a cursos acreditados hay un paso corto, pero el artículo no lo da. En noviembre de 2019 dice que allí todas las universidades están acreditadas, y que cada curso hay que consultarlo.',
        },
        no: {
          text: 'No, los cursos en línea no se acreditan',
          feedback:
            'Que sea en línea no es un obstáculo: el artículo describe programas de Coursera acreditados de principio a fin. Lo que varía es cada curso.',
        },
        depends: {
          text: 'Depende de la universidad y del curso',
          feedback:
            'La plataforma, la universidad y el curso son tres cosas distintas, y el nombre de Coursera no decide nada. La descripción del curso y sus preguntas frecuentes te dicen cuál es tu caso.',
        },
        paid: {
          text: 'Solo si pagas por su certificado',
          feedback:
            'Pagar te da un certificado que confirma que terminaste; no cambia cómo se reconoce el curso. Eso depende del curso y de quién lo ofrece.',
        },
      },
      evidence: 'se decide curso por curso',
      explanation:
        'El artículo no conoce una regla general. En Coursera enseñan universidades y empresas, y lo que ofrecen va de una clase a una carrera entera, así que la acreditación hay que consultarla en cada curso.',
    },

    'who-recognises-universities': {
      prompt: '¿Quién decide si una universidad de Estados Unidos tiene reconocimiento oficial?',
      options: {
        regional: {
          text: 'Una agencia regional de acreditación',
          feedback:
            'Seis de estas agencias se reparten el país, y cada una se ocupa de las universidades de su región. A su vez necesitan la aprobación del Departamento de Educación y de CHEA.',
        },
        council: {
          text: 'CHEA, el consejo nacional',
          feedback:
            'CHEA está un nivel más arriba: aprueba a las agencias, y ellas deciden sobre las universidades. Es fácil confundirlas, porque en el sitio de CHEA se puede comprobar una institución.',
        },
        department: {
          text: 'El Departamento de Educación',
          feedback:
            'El Departamento aprueba a las agencias, igual que CHEA, y deja en sus manos a cada universidad. Está detrás de la decisión, pero no la toma.',
        },
        universities: {
          text: 'Las demás universidades',
          feedback:
            'Según el artículo, las universidades no votan unas sobre otras. Decide una agencia aparte, que responde ante dos organismos superiores.',
        },
      },
      evidence: 'se encargan seis agencias regionales',
      explanation:
        'En noviembre de 2019, el reconocimiento tiene dos pasos: el Departamento de Educación y CHEA aprueban seis agencias, y cada una decide sobre las universidades de su parte del país.',
      hints: [
        'Intervienen dos organismos nacionales, pero aprueban a otros para que hagan el trabajo.',
        'Son varias, y cada una tiene su propia parte del país.',
      ],
    },

    'regional-agencies': {
      prompt:
        '¿Cuántas agencias regionales acreditan universidades en Estados Unidos, a noviembre de 2019?',
      feedback: {
        right: 'Seis, cada una para una parte del país.',
        other: 'Cada agencia se ocupa de una región de Estados Unidos, y son seis.',
      },
      expected: [
        { feedback: 'No hay una única oficina nacional: cada región tiene su propia agencia.' },
        { feedback: 'Dos organismos aprueban a las agencias. Las agencias son más.' },
        {
          feedback:
            'Una agencia abarca una región de varios estados, así que son muchas menos que los estados.',
        },
      ],
      hints: ['Se pueden contar con las dos manos.'],
      evidence: 'se encargan seis agencias regionales',
      explanation:
        'Deciden seis agencias regionales, aprobadas a su vez por CHEA y por el Departamento de Educación.',
    },

    'steps-of-recognition': {
      prompt:
        'En Estados Unidos, el reconocimiento oficial va por pasos. Ponlos en orden, desde el primero.',
      items: {
        oversight: {
          text: 'El Departamento de Educación y CHEA aprueban una agencia',
          feedback:
            'Empieza aquí: antes de que una agencia pueda decidir sobre alguien, estos dos tienen que aprobarla.',
        },
        region: {
          text: 'La agencia reconoce una universidad',
          feedback:
            'La agencia está en medio. Necesita la aprobación de arriba, y la universidad necesita a la agencia.',
        },
        teaching: {
          text: 'La universidad enseña, ya acreditada',
          feedback:
            'Una institución está acreditada cuando su agencia la ha reconocido, y no antes.',
        },
        graduate: {
          text: 'Su certificado tiene reconocimiento oficial',
          feedback:
            'El certificado viene al final: lo que vale se apoya en la institución que lo emite.',
        },
      },
      feedback: 'Pregúntate, en cada paso, quién tuvo que decir que sí antes.',
      hints: ['A quienes aprueban a las agencias no los aprueba nadie más de esta lista.'],
      evidence: 'Así que hay dos pasos',
      explanation:
        'En noviembre de 2019, el Departamento de Educación y CHEA aprueban seis agencias regionales, y cada agencia reconoce a las universidades de su región. Por eso se puede confiar en el certificado.',
    },

    'edu-address': {
      prompt: 'La web de una institución termina en .edu. ¿Qué te dice eso?',
      options: {
        approved: {
          text: 'Que casi seguro está aprobada',
          feedback:
            'El artículo considera fiable esta terminación, y el «casi» forma parte del mensaje. Cuando una señal no basta, lo siguiente es mirar en el sitio de CHEA.',
        },
        credit: {
          text: 'Que sus cursos dan créditos',
          feedback:
            'La dirección habla de la institución, mientras que los créditos se deciden curso por curso. Para eso, abre la descripción y las preguntas frecuentes del curso.',
        },
        council: {
          text: 'Que la acredita CHEA',
          feedback:
            'CHEA aprueba a las agencias, y son ellas las que reconocen a las instituciones. Lo que CHEA sí te ofrece es un sitio donde comprobar una.',
        },
        little: {
          text: 'Muy poco: cualquiera puede usar .edu',
          feedback:
            'Esa cautela vale para muchas direcciones, pero el artículo se fía de esta. Da por aprobada, casi sin duda, a una institución con un nombre así.',
        },
      },
      evidence: 'la institución está aprobada',
      explanation:
        'En noviembre de 2019, que una dirección termine en .edu es buena señal de que la institución está aprobada. Es una señal sobre la institución: no es una prueba, ni dice nada de un curso en particular.',
    },

    'training-partners': {
      prompt: '¿Cómo forman empresas como Cisco y Apple a quien quiere sus certificaciones?',
      options: {
        partners: {
          text: 'Con socios de formación acreditados',
          feedback:
            'Los socios enseñan, examinan y certifican en nombre de la empresa, y están acreditados para ello. Aquí «acreditado» se refiere a actuar por una empresa, no a regiones ni a universidades.',
        },
        themselves: {
          text: 'Enseñando ellas mismas',
          feedback:
            'Parecería lo natural, ya que la certificación trata de los productos de la propia empresa. El artículo dice que las empresas dejan la formación a otras instituciones.',
        },
        universities: {
          text: 'Por medio de las universidades',
          feedback:
            'Las universidades llevan a un título, mientras que el dominio de los productos de una empresa se certifica por otro camino. Las instituciones de ese camino están acreditadas para actuar por la empresa.',
        },
        agencies: {
          text: 'Por medio de las agencias que se ocupan de las universidades',
          feedback:
            'Esas agencias deciden sobre universidades y no intervienen en certificaciones de productos. Las empresas recurren a instituciones que forman y certifican en su nombre.',
        },
      },
      evidence: 'Trabajan con socios de formación',
      explanation:
        'En noviembre de 2019, empresas como Cisco, VMware y Apple tienen certificaciones propias, pero cuentan con instituciones acreditadas para preparar y certificar a la gente.',
    },

    'coursera-and-chea': {
      prompt: 'En noviembre de 2019, la propia Coursera está acreditada por CHEA.',
      feedback: {
        true: 'La plataforma está llena de universidades acreditadas, y es fácil que la palabra se le pegue a Coursera. Pertenece a las universidades y a muchos de los cursos, pero no a la plataforma.',
        false:
          'Coursera es el lugar donde se ofrecen los cursos, y CHEA no ha acreditado ese lugar. Aun así, muchos de sus cursos están acreditados.',
      },
      evidence: 'CHEA no ha acreditado a la propia Coursera',
      explanation:
        'El artículo distingue la plataforma de lo que se enseña en ella. Por eso recorre una por una las cinco formas de inscribirse, en lugar de responder por Coursera en conjunto.',
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
              'Lleva el logotipo de la universidad, pero el papel viene de Coursera y solo confirma que terminaste.',
          },
        },
        specialization: {
          text: 'Programa especializado',
          feedback:
            'Que sean varios cursos en lugar de uno no cambia nada: el artículo trata este certificado igual que el de un curso individual.',
        },
        mastertrack: {
          text: 'MasterTrack',
          feedback:
            'La universidad da las clases en vivo y también el certificado. Es un documento oficial, aunque no un título.',
        },
        degree: {
          text: 'Título universitario',
          feedback:
            'Coursera es solo el lugar donde estudias. El título y el expediente vienen de la institución que ofrece la carrera.',
        },
        'professional-certificate': {
          text: 'Certificado profesional',
          pairs: {
            company:
              'La empresa enseña y presta su logotipo. La certificación propia de la empresa se otorga en otro lugar.',
          },
        },
      },
      feedback: 'Pregúntate si ese camino termina con un documento oficial de una universidad.',
      hints: [
        'Dos de las cinco terminan con un documento de la universidad.',
        'Ninguna empresa emite ninguno de ellos.',
      ],
      evidence: 'se distinguen por quién emite el certificado',
      explanation:
        'En noviembre de 2019, un MasterTrack y un título terminan con un documento de la universidad. Las otras tres formas terminan con un certificado de Coursera, enseñe quien enseñe y sea cual sea el logotipo.',
    },

    'individual-certificate': {
      prompt: '¿Qué es cierto del certificado de un curso individual?',
      options: {
        optional: {
          text: 'Tú eliges si pagas por él',
          feedback:
            'El certificado se ofrece cuando terminas, y comprarlo es cosa tuya. Lo que has aprendido es tuyo también sin él.',
        },
        completion: {
          text: 'Confirma que terminaste el curso',
          feedback:
            'Para eso existe. Lo hace con tu nombre, el título del curso y el logotipo de la universidad.',
        },
        transcript: {
          text: 'Sirve de expediente universitario',
          feedback:
            'El logotipo le da aspecto de documento de la universidad, pero viene de Coursera. El artículo dice claramente que no es ni un expediente ni una titulación oficial.',
        },
        score: {
          text: 'Indica tu puntuación',
          feedback:
            'Una puntuación sería lo natural, y sin embargo este certificado no lleva ninguna. Quien lo lee sabe que terminaste, y nada sobre cómo de bien.',
        },
      },
      evidence: 'ninguna puntuación ni calificación',
      explanation:
        'En noviembre de 2019, el certificado se compra si se quiere, viene de Coursera y dice una sola cosa: que completaste el curso. Ni te califica ni habla en nombre de la universidad.',
    },

    'learning-without-qualification': {
      prompt: '¿Por qué recomienda el artículo un curso sin titulación oficial?',
      options: {
        knowledge: {
          text: 'Porque lo aprendido se queda contigo',
          feedback:
            'Para el autor, el conocimiento cuenta con o sin documento. Te anima a seguir aprendiendo incluso cuando ya tienes un título.',
        },
        employers: {
          text: 'Porque a las empresas les da igual',
          feedback:
            'El artículo no lo dice, y reconoce que muchas profesiones exigen un título. Su razón es lo que sabes, no lo que un certificado parece a ojos de otros.',
        },
        exchange: {
          text: 'Porque más tarde da créditos',
          feedback:
            'Que un curso dé créditos depende de ese curso, y el artículo te aconseja mirarlo antes de inscribirte. Esta razón vale también para los cursos que nunca los dan.',
        },
        price: {
          text: 'Porque cuesta menos que un título',
          feedback:
            'Del precio se habla en otra parte, donde el artículo compara los títulos en línea con los del campus. Para un curso sin titulación solo apela al conocimiento.',
        },
      },
      evidence: 'lo aprendido se sabe',
      explanation:
        'Su argumento, una opinión de noviembre de 2019, es que aprender vale por sí mismo y que quien persevera sale ganando en el trabajo.',
    },

    'specialization-grade': {
      prompt:
        '¿Muestra una calificación el certificado de un programa especializado (Specialization)?',
      options: {
        yes: {
          text: 'Sí, el promedio de sus cursos',
          feedback:
            'Varios cursos y un proyecto hacen pensar en una nota final. Pero el certificado es del mismo tipo que el de un curso suelto, y ese no lleva ninguna puntuación.',
        },
        no: {
          text: 'No, solo dice que terminaste',
          feedback:
            'Muestra tu nombre, el nombre del curso y el logotipo de la universidad, y nada más. Las calificaciones van en un expediente, y este certificado no lo es.',
        },
        depends: {
          text: 'Depende de la universidad que enseña',
          feedback:
            'El certificado viene de Coursera, enseñe la universidad que enseñe, y el artículo describe una sola forma para todos. Lo que sí varía es si el programa cuenta para un título.',
        },
        project: {
          text: 'Solo la nota del trabajo que lo cierra',
          feedback:
            'En el proyecto final se practica lo aprendido, y su nota parecería digna de figurar. El artículo no menciona ninguna calificación en este certificado, ni del proyecto ni de nada.',
        },
      },
      evidence: 'no muestra ninguna calificación',
      explanation:
        'En noviembre de 2019, el artículo trata este certificado como el de un curso individual: viene de Coursera, deja constancia de que completaste el trabajo y no da ninguna calificación.',
      hints: ['Para el artículo, es como el certificado de un curso individual.'],
    },

    'final-project': {
      prompt: '¿Cómo se llama el trabajo que cierra un programa especializado? Basta una palabra.',
      accept: [
        'capstone',
        'proyecto capstone',
        'un capstone',
        'el capstone',
        'proyecto final',
        'el proyecto final',
        'un proyecto final',
        'proyecto final capstone',
        'proyecto integrador',
        'trabajo final',
      ],
      feedback: {
        right: 'El proyecto final, o *capstone*, pone en práctica las clases anteriores.',
        other:
          'En inglés lleva un nombre tomado de la construcción: la piedra que se coloca la última, arriba del todo.',
      },
      expected: [
        {
          accept: ['tesis', 'tesina', 'trabajo de fin de grado', 'trabajo de fin de máster'],
          feedback:
            'Eso cierra una carrera. Un programa especializado termina con algo que se hace.',
        },
        {
          accept: ['examen', 'examen final', 'prueba', 'prueba final'],
          feedback: 'Es un proyecto, no una prueba: haces algo.',
        },
      ],
      hints: ['Piensa en la piedra que remata un muro o, sin más, en lo que viene al final.'],
      evidence: 'Suele terminar con un capstone',
      explanation:
        'En noviembre de 2019, un programa especializado suele cerrarse con un *capstone*, un proyecto final que se apoya en todas sus clases.',
    },

    'mastertrack-dates': {
      prompt: '¿Por qué un MasterTrack solo empieza en fechas fijas?',
      options: {
        live: {
          text: 'Porque sus clases son en vivo',
          feedback:
            'Las clases en vivo por video necesitan un horario, y un horario necesita un primer día. Un programa especializado suele estar grabado, así que allí nada tiene que esperar a que se reúna un grupo.',
        },
        places: {
          text: 'Porque hay pocas plazas',
          feedback:
            'La falta de espacio es cosa del campus, y el artículo no menciona aquí ningún límite. Las fechas se deben a la manera en que se dan las clases.',
        },
        'still-new': {
          text: 'Porque todavía es nuevo en Coursera',
          feedback:
            'Era bastante nuevo en noviembre de 2019, pero el artículo no deduce de ello ninguna fecha. Se fija en las clases, distintas de las de un programa especializado.',
        },
        exams: {
          text: 'Porque prepara para exámenes',
          feedback:
            'El artículo habla de tareas, proyectos y calificaciones, y de ningún examen al final. Lo que necesita una fecha fija es la propia enseñanza.',
        },
      },
      evidence: 'la inscripción abre en fechas fijas',
      explanation:
        'En noviembre de 2019, la universidad da las clases de un MasterTrack por video en vivo. Siguen un horario, y por eso la inscripción abre solo en fechas señaladas.',
      hints: ['Piensa en qué se distinguen sus clases de las de un programa especializado.'],
    },

    'mastertrack-into-degree': {
      prompt:
        'Te faltan puntos para entrar en una carrera. ¿Qué puede hacer por ti un MasterTrack?',
      options: {
        admission: {
          text: 'Abrirte la puerta con buenas notas',
          feedback:
            'Decide el promedio de calificaciones. Además, una vez dentro, esas calificaciones cuentan como créditos, así que no hay que hacer nada dos veces.',
        },
        promise: {
          text: 'Asegurarte una plaza',
          feedback:
            'Terminar da el certificado; lo que abre la carrera es el promedio. El artículo pide uno lo bastante alto.',
        },
        shorter: {
          text: 'Servirte de título más corto',
          feedback:
            'Se le acerca, porque es un documento oficial de una universidad acreditada. Aun así, el artículo deja claro que no es un título.',
        },
        afterwards: {
          text: 'Ayudarte cuando ya estés dentro',
          feedback:
            'Un MasterTrack puede ser él mismo esa vía: el artículo lo describe para quien aún no está admitido. Los créditos vienen después.',
        },
      },
      evidence: 'no reúne los puntos de admisión',
      explanation:
        'En noviembre de 2019, un MasterTrack está abierto a quien no tiene los puntos para la carrera. Un promedio lo bastante bueno lleva a ella, y las calificaciones se reconocen allí.',
    },

    'mastertrack-in-short': {
      prompt:
        'Un MasterTrack tiene clases [[classes]], su certificado es de la [[issuer]] y sus notas pueden contar para un [[goal]].',
      blanks: {
        classes: {
          options: {
            live: {
              text: 'en vivo',
              feedback: 'Los MasterTrack añaden clases en vivo; eso los distingue.',
            },
            recorded: {
              text: 'solo grabadas',
              feedback: 'Eso describe a la mayoría de los programas especializados.',
            },
          },
        },
        issuer: {
          accept: [
            'universidad',
            'la universidad',
            'propia universidad',
            'universidad acreditada',
            'misma universidad',
          ],
          feedback: {
            right: 'Es un documento oficial de la universidad.',
            other: 'Es la institución que imparte el programa, no la plataforma.',
          },
          expected: [
            {
              accept: ['plataforma', 'la plataforma'],
              feedback: 'Coursera lleva la plataforma; el certificado lo emite la universidad.',
            },
          ],
        },
        goal: {
          // With the accent and without: leaving it out does not show a lack of knowledge.
          accept: [
            'título',
            'titulo',
            'título universitario',
            'titulo universitario',
            'un título',
            'un titulo',
            'grado',
            'grado universitario',
            'máster',
            'maestría',
            'maestria',
            'posgrado',
            'carrera',
            'carrera universitaria',
            'licenciatura',
          ],
          feedback: {
            right: 'Por eso es una vía de entrada.',
            other: 'Con calificaciones lo bastante buenas abre el camino a algo más largo.',
          },
        },
      },
      evidence: 'recibe un certificado de la universidad',
      explanation:
        'En noviembre de 2019, un MasterTrack está acreditado, tiene clases en vivo y puede llevar a la carrera de la que forma parte.',
    },

    'degree-transcript': {
      prompt: 'Con un título en línea, la universidad te da un expediente académico oficial.',
      feedback: {
        true: 'El expediente viene de la universidad, junto con el título. De las cinco formas de inscribirse, es la única para la que el artículo promete un expediente.',
        false:
          'Es tentador aplicarle lo que vale para los cursos sueltos, cuyos certificados no son expedientes. Un título es de la propia universidad, y sus calificaciones las documenta ella.',
      },
      evidence: 'dos documentos oficiales',
      explanation:
        'El artículo considera que un título en línea es igual que uno cursado en el campus, en noviembre de 2019. Por eso termina con los documentos del campus: el título y el expediente.',
    },

    'becoming-ccna': {
      prompt:
        '¿Puedes llegar a ser CCNA (Cisco Certified Network Associate) estudiando en Coursera?',
      options: {
        yes: {
          text: 'Sí, con un certificado profesional',
          feedback:
            'El nombre suena, sí, a certificación del sector. Se refiere a un certificado de Coursera con el logotipo de una empresa, y Coursera no tiene acreditación para otorgar más.',
        },
        no: {
          text: 'No, Coursera no puede otorgarlo',
          feedback:
            'Certificaciones como esta las dan instituciones acreditadas para certificar en nombre de la empresa. Un curso de Coursera puede ayudarte a prepararla.',
        },
        syllabus: {
          text: 'Sí, si sigue el temario de Cisco',
          feedback:
            'Muchos cursos se ajustan bastante al temario de una empresa, y eso puede ser una buena preparación. Tratar los mismos temas no es lo mismo que poder certificarlos.',
        },
        grade: {
          text: 'Solo con una nota alta',
          feedback:
            'Las notas abren una puerta en un MasterTrack, donde pueden llevar a una carrera. Ninguna nota convierte un certificado de Coursera en uno que Coursera no puede otorgar.',
        },
      },
      evidence: 'no convierte a nadie en MCSE',
      explanation:
        'Para certificaciones del sector, Coursera no tiene acreditación, en noviembre de 2019. Quedan fuera el CCNA de Cisco y el MCSE de Microsoft, por mucho que un curso se acerque a sus contenidos.',
    },

    'certificate-from-university': {
      prompt: '¿Cuáles terminan con un certificado de la universidad y no de Coursera?',
      options: {
        'individual-course': {
          text: 'Un curso individual',
          feedback:
            'Lleva el logotipo de la universidad, y por eso es fácil confundirse. El certificado viene de Coursera y confirma que terminaste.',
        },
        specialization: {
          text: 'Un programa especializado',
          feedback:
            'Más cursos no cambian al remitente: como con un curso suelto, el certificado viene de Coursera y muestra el logotipo de la universidad.',
        },
        mastertrack: {
          text: 'Un MasterTrack',
          feedback:
            'Está acreditado, y su certificado es un documento oficial de la universidad. Lo conservas aunque nunca sigas hasta el título.',
        },
        degree: {
          text: 'Un título universitario',
          feedback:
            'El título es de la propia universidad, y también lo es el expediente. Coursera es el lugar donde lo estudias.',
        },
        'professional-certificate': {
          text: 'Un certificado profesional',
          feedback:
            'Este lo imparte una empresa, y el certificado lo emite Coursera. El logotipo que lleva es el de la empresa.',
        },
      },
      evidence: 'se distinguen por quién emite el certificado',
      explanation:
        'Un logotipo te dice quién enseñó; quien emite, quién responde por ello. En noviembre de 2019, la universidad responde por un MasterTrack y por un título; los otros tres certificados son de Coursera.',
      hints: ['Busca los dos que el artículo llama acreditados sin ningún «depende».'],
    },

    'when-it-matters': {
      prompt: '¿A quién le importa más si un programa de Coursera está acreditado?',
      options: {
        recognition: {
          text: 'A quien necesita que otros lo reconozcan',
          feedback:
            'En su caso decide la forma de inscribirse. De las cinco, un MasterTrack o un título terminan con un documento oficial de una universidad.',
        },
        interest: {
          text: 'A quien estudia por interés',
          feedback:
            'Quien quiere saber de un tema lo consigue con un curso, acreditado o no. La pregunta pesa más cuando otros tienen que reconocer un documento.',
        },
        subscription: {
          text: 'A quien paga el curso por meses',
          feedback:
            'La forma de pago no cambia nada en el reconocimiento: el artículo menciona dos maneras de pagar y un solo tipo de certificado. Lo que cuenta es para qué necesitas el documento.',
        },
        graduate: {
          text: 'A quien ya tiene un título',
          feedback:
            'Ya cuenta con una titulación reconocida. El artículo aplaude esta manera de aprender, y espera que ayude en el trabajo diga lo que diga el certificado.',
        },
      },
      evidence: 'Si otros tienen que reconocer tu titulación',
      explanation:
        'La acreditación garantiza que otros reconocerán lo que hiciste, así que importa en la medida en que los necesites. Que las empresas valoren cualquier certificado de Coursera es opinión del autor, de noviembre de 2019.',
    },
  },

  bands: {
    'first-look': {
      title: 'Una primera mirada',
      text: 'Mucho de esto se confunde con facilidad, y los pasajes de abajo son la manera más rápida de aclararlo.',
    },
    'main-lines': {
      title: 'Lo esencial está ahí',
      text: 'Sabes en qué se distinguen, en general, estos certificados; algunos detalles merecen otra mirada.',
    },
    'clear-picture': {
      title: 'Una idea clara',
      text: 'Distingues estos certificados, y sabes qué mirar antes de inscribirte.',
    },
  },
})
