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
        'Si preguntas si «los cursos de Coursera» están acreditados, ninguna respuesta sirve para todos. Allí enseñan universidades y grandes empresas, desde una sola clase hasta una carrera completa.',
        'Todas las universidades de la plataforma están acreditadas. Es una buena señal, pero si una clase está acreditada, o si da créditos, se decide curso por curso y universidad por universidad. Muchas universidades sí dan créditos. Lee la descripción del curso y sus preguntas frecuentes antes de inscribirte.',
      ],
    },
    'what-accredited-means': {
      title: 'Qué significa estar acreditado',
      body: [
        'Una institución está acreditada cuando tiene un reconocimiento oficial. En Estados Unidos se ocupan de ello seis agencias regionales. Cada una decide en su región.',
        'También las agencias necesitan aprobación: la del Departamento de Educación y la del Council for Higher Education Accreditation (CHEA). Así, el reconocimiento pasa por una cadena: de esos dos organismos a una agencia, a una universidad y a sus certificados.',
        'Para quien estudia es una garantía: la enseñanza y el certificado tendrán reconocimiento oficial, ya sea para un título o para una profesión.',
      ],
    },
    'checking-a-school': {
      title: 'Cómo comprobar una institución',
      body: [
        'Hay dos maneras rápidas:',
        [
          '**Su dirección web.** Si el sitio de la propia universidad termina en .edu, casi con seguridad está aprobada.',
          '**El sitio de CHEA.** Busca allí la institución si eso no te basta.',
        ],
        'Ambas te hablan de la *institución*. Si uno de sus cursos da créditos lo dicen la descripción y las preguntas frecuentes del curso.',
      ],
    },
    'professional-certification': {
      title: 'Certificados de una profesión o de una empresa',
      body: [
        'También certifican muchas profesiones. El caso más conocido quizá sea la admisión a la abogacía (en inglés, *the Bar*): la concede el colegio de abogados, y con ella se puede ejercer.',
        'Y también las empresas tecnológicas. Cisco, VMware, Microsoft y Apple tienen certificaciones que distinguen a quien domina sus productos. Enseñan, examinan y certifican en su nombre socios acreditados para ello.',
        'Así, una universidad está acreditada como institución de enseñanza, y un socio de formación, para actuar en nombre de una empresa.',
      ],
    },
    'coursera-itself': {
      title: '¿Está acreditada la propia Coursera?',
      body: [
        'CHEA no acredita a la propia Coursera. Aun así, muchos de los cursos están acreditados; los imparten universidades acreditadas o empresas líderes. Pregunta, pues, por la forma de inscribirse. Hay cinco, y se distinguen por quién emite el certificado:',
        [
          '**Cursos individuales:** Coursera.',
          '**Programas especializados** (Specializations): Coursera.',
          '**MasterTrack:** la universidad.',
          '**Títulos universitarios:** la universidad.',
          '**Certificados profesionales:** Coursera.',
        ],
      ],
    },
    'individual-courses': {
      title: 'Cursos individuales',
      body: [
        'Un curso individual suele formar parte de un programa especializado, de un MasterTrack o de una carrera. Puedes tomarlo por separado y empezar enseguida.',
        'Al terminar puedes pagar por un certificado. Lo emite Coursera y muestra tu nombre, el título del curso y el logotipo de la universidad, pero ninguna puntuación ni calificación. Lo único que confirma es que completaste el curso: no es una titulación oficial de la universidad ni un expediente académico.',
        'La acreditación y los créditos varían de un curso a otro: lee antes las preguntas frecuentes.',
      ],
    },
    'continuous-learning': {
      title: 'Aprender sin obtener una titulación',
      body: [
        '¿Conviene descartar un curso porque no termina con una titulación oficial? Hay una buena razón para tomarlo: lo que has aprendido lo sabes, con documento o sin él.',
        'Es cierto que muchas profesiones esperan un título. Aun así, no tiene por qué ser lo último que estudies. Que quien sigue aprendiendo salga ganando en el trabajo es la opinión de nuestra fuente, y no se ha medido.',
      ],
    },
    specializations: {
      title: 'Programas especializados',
      body: [
        'Un programa especializado (Specialization) reúne varios cursos relacionados sobre un mismo tema, por lo general grabados de antemano. Suele terminar con un *capstone*, un proyecto en el que pones en práctica lo aprendido.',
        'Si lo terminas y lo has pagado, por meses o de una vez, Coursera te da un certificado con tu nombre, el nombre del curso y el logotipo de la universidad. Igual que el certificado de un curso individual, confirma que terminaste: no muestra ninguna calificación, y no es ni un expediente académico ni una titulación oficial. La descripción del programa o sus preguntas frecuentes dicen si cuenta para un título.',
      ],
    },
    mastertrack: {
      title: 'Programas MasterTrack',
      body: [
        'Un MasterTrack también reúne cursos, tareas y proyectos, pero está acreditado. Incluye clases en vivo, que la universidad da por video, y por eso la inscripción abre en fechas fijas y las clases siguen un horario.',
        'Puede ser una vía de entrada a una carrera para quien no reúne los puntos de admisión. Si su promedio es lo bastante alto, entra, y sus calificaciones cuentan como créditos.',
        'El certificado lo emite la universidad. Es tuyo aunque no sigas adelante: no es un título, pero sí un documento oficial.',
      ],
    },
    degrees: {
      title: 'Títulos universitarios',
      body: [
        'En Coursera puedes cursar una licenciatura o una maestría totalmente en línea. La acredita la universidad que la ofrece, y es igual que la que se obtiene en el campus. Quien se gradúa recibe de la universidad dos documentos oficiales: el título y un expediente con sus calificaciones.',
        'Un título en línea cuesta mucho menos que en el campus. La universidad llega a más personas de las que caben en sus edificios.',
      ],
    },
    'professional-certificates': {
      title: 'Certificados profesionales',
      body: [
        'Estos cursos los ofrecen empresas, entre ellas Google, IBM y Microsoft. Al final recibes un certificado de Coursera con tu nombre, el título del curso y el logotipo de la empresa.',
        'Coursera no tiene acreditación para certificaciones del sector, de modo que estudiar allí no convierte a nadie en MCSE (Microsoft) ni en CCNA (*Cisco Certified Network Associate*).',
        'Muchos de los cursos se acercan bastante a lo que certifica una empresa, así que pueden ayudarte a prepararte. Los detalles suelen estar en las preguntas frecuentes del curso.',
      ],
    },
    'does-it-matter': {
      title: '¿Debería importarte?',
      body: [
        'Depende de lo que necesites. Si otros tienen que reconocer tu titulación, elige un MasterTrack o un título universitario: ambos terminan con un documento oficial de una universidad, y ofrecen mucho por lo que cuestan. Si esperas obtener créditos con un curso individual o un programa especializado, infórmate antes de inscribirte.',
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
    'CHEA no acredita a Coursera. Pregunta por la universidad y por el curso.',
    'Un curso individual o un programa especializado terminan con un certificado de Coursera, que no es una titulación universitaria.',
    'Un MasterTrack termina con un certificado de la universidad, y sus calificaciones pueden abrir la puerta de una carrera.',
    'Un título en línea es igual que uno cursado en el campus, con título y expediente académico.',
    'Un certificado profesional lo imparte una empresa y lo emite Coursera. No convierte a nadie en CCNA ni en MCSE.',
    'Si necesitas reconocimiento, compruébalo antes de inscribirte. Si quieres aprender, cualquiera de las cinco formas sirve.',
  ],
})
