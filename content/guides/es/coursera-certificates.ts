// The guide in Spanish. Programmes have the names that Coursera uses in Spanish, followed by the
// English name where readers may know that one better.
import { translateGuide } from '../../translate/guide.ts'
import { courseraCertificates } from '../coursera-certificates.ts'

export const courseraCertificatesEs = translateGuide(courseraCertificates, {
  lang: 'es',
  title: 'Certificados de Coursera: qué muestran y cuánto valen',
  description:
    'Qué significa estar acreditado, cómo comprobarlo y qué te deja cada una de las cinco formas de inscribirte en Coursera.',

  sections: {
    'why-it-is-unclear': {
      title: 'Por qué no hay una respuesta corta',
      body: [
        'Si preguntas si «los cursos de Coursera» están acreditados, ninguna respuesta sirve para todos. Allí enseñan tanto universidades como grandes empresas, y la oferta va de una sola clase a una carrera completa.',
        'Todas las universidades de la plataforma están acreditadas. Eso habla bien de la institución, pero no resuelve el caso de cada clase que ofrece en línea. Si una clase está acreditada, o si da créditos, se decide curso por curso y universidad por universidad. Muchas universidades sí dan créditos. Lee la descripción del curso y sus preguntas frecuentes antes de inscribirte.',
      ],
    },
    'what-accredited-means': {
      title: 'Qué significa estar acreditado',
      body: [
        'Una institución está acreditada cuando tiene un reconocimiento oficial. En Estados Unidos se ocupan de ello seis agencias regionales. Cada una decide sobre las universidades de su región.',
        'También las agencias necesitan aprobación. Se la dan el Departamento de Educación y el Council for Higher Education Accreditation, conocido como CHEA. Así, el reconocimiento pasa por una cadena: esos dos organismos aprueban a una agencia, la agencia reconoce a una universidad y los certificados de la universidad quedan reconocidos a su vez.',
        'Para quien estudia es una garantía. Tanto la enseñanza como el certificado tendrán reconocimiento oficial, ya sea un título universitario o una certificación profesional.',
      ],
    },
    'checking-a-school': {
      title: 'Cómo comprobar una institución',
      body: [
        'Hay dos maneras rápidas de comprobar una institución:',
        [
          '**Mira su dirección web.** Si el sitio de la propia universidad termina en .edu, casi con seguridad está aprobada.',
          '**Búscala en el sitio de CHEA.** Hazlo cuando una buena señal no te baste.',
        ],
        'Ambas te hablan de la *institución*. Ninguna dice si uno de sus cursos da créditos; para eso, lee la descripción y las preguntas frecuentes del curso.',
      ],
    },
    'professional-certification': {
      title: 'Certificados de una profesión o de una empresa',
      body: [
        'No solo certifican las universidades. También lo hacen muchas profesiones. El caso más conocido quizá sea la admisión a la abogacía (en inglés, *the Bar*): la concede el colegio de abogados, y con ella se puede ejercer.',
        'Las empresas tecnológicas también certifican. Cisco, VMware, Microsoft y Apple tienen certificaciones propias, que distinguen a quien domina los productos de la empresa. La formación la dejan en manos de socios. Son instituciones acreditadas para enseñar, examinar y certificar en su nombre.',
        'Así que la palabra se usa de dos maneras. Una universidad está acreditada como institución de enseñanza, y un socio de formación está acreditado para actuar en nombre de una empresa.',
      ],
    },
    'coursera-itself': {
      title: '¿Está acreditada la propia Coursera?',
      body: [
        'CHEA no acredita a la propia Coursera. Aun así, muchos de los cursos están acreditados, y quienes los imparten son universidades acreditadas o empresas líderes. Por eso, más que preguntar por Coursera, conviene preguntar por la forma de inscribirse. Hay cinco formas, y se distinguen por quién emite el certificado:',
        [
          '**Cursos individuales**, de uno en uno: Coursera.',
          '**Programas especializados** (Specializations), varios cursos relacionados: Coursera.',
          '**Programas MasterTrack**, con clases en vivo: la universidad.',
          '**Títulos universitarios**, cursados totalmente en línea: la universidad.',
          '**Certificados profesionales**, impartidos por empresas: Coursera.',
        ],
      ],
    },
    'individual-courses': {
      title: 'Cursos individuales',
      body: [
        'Un curso individual suele formar parte de un programa especializado, de un MasterTrack o de una carrera. Aun así puedes tomarlo por separado y empezar enseguida.',
        'Al terminar puedes pagar por un certificado. Lo emite Coursera y muestra tu nombre, el título del curso y el logotipo de la universidad, pero ninguna puntuación ni calificación. Lo único que confirma es que completaste el curso: no es una titulación oficial de la universidad ni un expediente académico.',
        'La acreditación y los créditos varían de un curso a otro. Si necesitas alguna de las dos cosas, lee las preguntas frecuentes antes de inscribirte.',
      ],
    },
    'continuous-learning': {
      title: 'Aprender sin obtener una titulación',
      body: [
        '¿Conviene descartar un curso porque no termina con una titulación oficial? Hay una buena razón para tomarlo: lo que has aprendido lo sabes, con documento o sin él.',
        'Es cierto que muchas profesiones esperan una licenciatura o una maestría. Aun así, un título no tiene por qué ser lo último que estudies, y quien sigue aprendiendo solo puede salir ganando en el trabajo. Esto último es la opinión de nuestra fuente, no algo que se haya medido.',
      ],
    },
    specializations: {
      title: 'Programas especializados',
      body: [
        'Un programa especializado (Specialization) reúne varios cursos relacionados sobre un mismo tema, por lo general grabados de antemano. Suele terminar con un *capstone*, un proyecto en el que pones en práctica lo que acabas de aprender.',
        'Si lo terminas y lo has pagado, por meses o de una vez, Coursera te da un certificado con tu nombre, el nombre del curso y el logotipo de la universidad. Igual que el certificado de un curso individual, no muestra ninguna calificación. Confirma que terminaste, y no es ni un expediente académico ni una titulación oficial. La descripción del programa o sus preguntas frecuentes dicen si cuenta para un título.',
      ],
    },
    mastertrack: {
      title: 'Programas MasterTrack',
      body: [
        'Un MasterTrack también reúne cursos, tareas y proyectos, pero está acreditado. En noviembre de 2019 aún era bastante nuevo en Coursera. Incluye clases en vivo, que la universidad da por video. Por eso la inscripción abre en fechas fijas y las clases siguen un horario.',
        'Puede ser una vía de entrada a una carrera para quien no reúne los puntos de admisión. Si el promedio es lo bastante alto, la carrera queda abierta y las calificaciones cuentan en ella como créditos.',
        'El certificado lo emite la universidad. Es tuyo aunque no sigas adelante: no es un título, pero sí un documento oficial.',
      ],
    },
    degrees: {
      title: 'Títulos universitarios',
      body: [
        'En Coursera puedes cursar una licenciatura o una maestría totalmente en línea. La acredita la universidad que la ofrece, y es igual que la que se obtiene en el campus. Quien se gradúa recibe de la universidad dos documentos oficiales: el título y un expediente con sus calificaciones.',
        'Para el estudiante, un título en línea cuesta mucho menos que en el campus. La universidad, por su parte, llega a más personas de las que caben en sus edificios. Que el futuro de la propia Coursera esté en estos títulos es un pronóstico, no un hecho.',
      ],
    },
    'professional-certificates': {
      title: 'Certificados profesionales',
      body: [
        'Estos cursos los ofrecen empresas, entre ellas Google, IBM y Microsoft. Al final recibes un certificado de Coursera. Muestra tu nombre, el título del curso y el logotipo de la empresa.',
        'El nombre hace pensar en algo más. Coursera no tiene acreditación para certificaciones del sector, de modo que estudiar allí no convierte a nadie en MCSE (Microsoft) ni en CCNA (*Cisco Certified Network Associate*).',
        'Muchos de los cursos se acercan bastante a lo que abarca la certificación de la propia empresa, así que pueden ayudarte a preparar una que se otorga en otro lugar. Los detalles suelen estar en las preguntas frecuentes del curso.',
      ],
    },
    'does-it-matter': {
      title: '¿Debería importarte?',
      body: [
        'Depende de lo que necesites. Si otros tienen que reconocer tu titulación, importa cómo te inscribes: un MasterTrack o un título universitario terminan con un documento oficial de una universidad, y ambos ofrecen mucho por lo que cuestan. Si esperas obtener créditos con un curso individual o un programa especializado, infórmate antes de inscribirte. Una certificación del sector no se consigue en Coursera.',
        'Si lo que quieres es *saber* del tema, la acreditación pesa menos, y estudiar solo puede hacerte bien. Que los empleadores valoren cualquier certificado de Coursera es una opinión de nuestra fuente, sin cifras que la respalden.',
      ],
    },
  },

  facts: {
    title: 'Las cinco formas de inscribirse, lado a lado',
    subject: 'Forma de inscribirse',
    columns: {
      accredited: { label: 'Acreditada' },
      issuer: {
        label: 'Emite el certificado',
        values: { coursera: 'Coursera', university: 'La universidad' },
      },
      shows: {
        label: 'El certificado muestra',
        values: {
          'name-course-university-logo': 'Tu nombre, el curso y el logotipo de la universidad',
          'name-course-company-logo': 'Tu nombre, el curso y el logotipo de la empresa',
        },
      },
      showsGrade: { label: 'Muestra una calificación' },
      officialDocument: { label: 'Documento oficial' },
      degreeCredit: { label: 'Cuenta para un título' },
      liveClasses: { label: 'Clases en vivo' },
      fixedDates: { label: 'Fechas fijas' },
      transcript: { label: 'Expediente oficial' },
    },
    rows: {
      'individual-course': {
        name: 'Curso individual',
        notes: {
          accredited: 'del curso y de la universidad',
          degreeCredit: 'lo dicen las preguntas frecuentes',
          fixedDates: 'se empieza enseguida',
        },
      },
      specialization: {
        name: 'Programa especializado',
        notes: {
          showsGrade: 'igual que los cursos individuales',
          degreeCredit: 'lo dicen la descripción o las preguntas frecuentes',
          liveClasses: 'suelen estar grabadas',
        },
      },
      mastertrack: {
        name: 'MasterTrack',
        notes: {
          officialDocument: 'pero no un título',
          degreeCredit: 'puede contar, tras la admisión',
        },
      },
      degree: {
        name: 'Título universitario',
        notes: { degreeCredit: 'es el propio título' },
      },
      'professional-certificate': {
        name: 'Certificado profesional',
        notes: {
          accredited: 'no como certificación del sector',
          officialDocument: 'sin certificación del sector',
        },
      },
    },
  },

  takeaways: [
    'CHEA no acredita a Coursera como tal. Pregunta más bien por la universidad y por el curso.',
    'En Estados Unidos, seis agencias regionales acreditan a las universidades; el Departamento de Educación y CHEA aprueban a las agencias.',
    'Un curso individual o un programa especializado terminan con un certificado de Coursera. Lleva el logotipo de la universidad, y no es una titulación universitaria.',
    'Un MasterTrack termina con un certificado de la universidad, y sus calificaciones pueden abrir la puerta de una carrera y contar en ella.',
    'Un título en línea es igual que uno cursado en el campus. La universidad da los dos documentos: el título y el expediente académico.',
    'Un certificado profesional lo imparte una empresa y lo emite Coursera. No convierte a nadie en CCNA ni en MCSE.',
    'Si necesitas reconocimiento, compruébalo antes de inscribirte. Si quieres aprender, cualquiera de las cinco formas sirve.',
  ],
})
