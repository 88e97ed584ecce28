// The guide in Spanish. Programmes have the names that Coursera uses in Spanish, followed by the
// English name where readers may know that one better.
import { translateGuide } from '../../translate/guide.ts'
import { courseraCertificates } from '../coursera-certificates.ts'

export const courseraCertificatesEs = translateGuide(courseraCertificates, {
  lang: 'es',
  title: 'Certificados de Coursera: qué muestran y cuánto valen',
  description:
    'Qué significa estar acreditado, cómo comprobarlo y qué te deja cada una de las cinco formas de inscribirse en Coursera, según se sabía en noviembre de 2019.',

  sections: {
    'why-it-is-unclear': {
      title: 'Por qué no hay una respuesta corta',
      body: [
        'Si preguntas si «los cursos de Coursera» están acreditados, ninguna respuesta sirve para todos. Allí enseñan tanto universidades como grandes empresas, y lo que ofrecen va de una sola clase a una carrera entera.',
        'En noviembre de 2019, el artículo dice que todas las universidades de la plataforma están acreditadas. Eso avala a la institución, pero todavía no resuelve el caso de cada clase que pone en línea. Si una clase está acreditada, o si da créditos para un título, se decide curso por curso y universidad por universidad. Muchas sí dan créditos. La descripción del curso y sus preguntas frecuentes son el lugar donde averiguarlo, antes de inscribirte.',
      ],
    },
    'what-accredited-means': {
      title: 'Qué significa estar acreditado',
      body: [
        'Una institución acreditada es la que ha recibido un reconocimiento oficial. En Estados Unidos, en noviembre de 2019, de ello se encargan seis agencias regionales: cada una decide sobre las universidades de su parte del país.',
        'También las agencias necesitan aprobación. Se la dan el Departamento de Educación y el Council for Higher Education Accreditation, conocido como CHEA. Así que hay dos pasos: esos dos organismos aprueban a las agencias, y las agencias reconocen a las instituciones.',
        'Para quien estudia, es una garantía. Tanto si la meta es un título como si es un certificado para un oficio, una institución acreditada promete que la enseñanza y el certificado tendrán reconocimiento oficial.',
      ],
    },
    'checking-a-school': {
      title: 'Cómo comprobar una institución',
      body: [
        'En noviembre de 2019, el artículo propone dos maneras rápidas de comprobar una institución:',
        [
          '**Mira su dirección web.** Un nombre que termina en .edu es buena señal: casi con seguridad, la institución está aprobada.',
          '**Busca en el sitio de CHEA.** Es la otra manera, y la que conviene cuando una buena señal no basta.',
        ],
        'Las dos te hablan de la *institución*. Ninguna te dice si uno de sus cursos da créditos. Para eso, consulta la descripción y las preguntas frecuentes del curso.',
      ],
    },
    'professional-certification': {
      title: 'Certificados de una profesión o de una empresa',
      body: [
        'No solo certifican las universidades. Muchas profesiones tienen programas propios; el más conocido, según sugiere el artículo, es la admisión al ejercicio de la abogacía.',
        'También certifican las empresas tecnológicas. Cisco, VMware, Microsoft y Apple tienen cada una certificaciones que distinguen a quien domina los productos de la empresa. En noviembre de 2019 no dan ellas mismas la formación. Trabajan con socios de formación: instituciones acreditadas para enseñar, examinar y certificar en su nombre.',
        'Así que la palabra se usa de dos maneras: una universidad está acreditada como institución; un socio de formación, como quien puede actuar en nombre de una empresa.',
      ],
    },
    'coursera-itself': {
      title: '¿Está acreditada la propia Coursera?',
      body: [
        'En noviembre de 2019, CHEA no ha acreditado a la propia Coursera, aunque muchos de los cursos que ofrece sí lo están. Quienes enseñan en ella, dice el artículo, son universidades acreditadas o empresas de primera línea. Por eso importa menos preguntar por Coursera que por la forma en que te inscribes. Hay cinco, y se distinguen por quién emite el certificado:',
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
        'En noviembre de 2019, un curso suelto suele ser una parte de un programa especializado, de un MasterTrack o de una carrera. Aun así puedes tomarlo por separado y empezar enseguida.',
        'Al terminar puedes pagar por un certificado. Lo emite Coursera y lleva tu nombre, el título del curso y el logotipo de la universidad, pero ninguna puntuación ni calificación. Lo único que confirma es que completaste el curso. No es una titulación oficial de la universidad, ni tampoco un expediente académico.',
        'La acreditación y los créditos varían de un curso a otro. Si te importa alguna de las dos cosas, lee las preguntas frecuentes antes de inscribirte.',
      ],
    },
    'continuous-learning': {
      title: 'Aprender sin obtener una titulación',
      body: [
        '¿Conviene dejar de lado un curso porque al final no espera ninguna titulación oficial? El artículo dice que no. Su opinión, de noviembre de 2019, es que lo aprendido se sabe, haya o no un documento que lo muestre.',
        'Reconoce que muchas profesiones exigen un grado o un máster. Lo que pide es que no trates el título como lo último que vas a estudiar. Quien sigue aprendiendo, sostiene, solo puede salir ganando en el trabajo. Es una opinión, y una amable; el artículo no aporta cifras que la respalden.',
      ],
    },
    specializations: {
      title: 'Programas especializados',
      body: [
        'En noviembre de 2019, un programa especializado (Specialization) reúne varios cursos relacionados sobre un mismo tema, por lo general grabados de antemano. Suele terminar con un *capstone*: un proyecto final en el que pones en práctica lo que acabas de aprender.',
        'Cuando lo terminas, y lo has pagado por meses o de una vez, Coursera te da un certificado con tu nombre, el nombre del curso y el logotipo de la universidad. El artículo lo trata igual que el certificado de un curso individual. Es decir: confirma que terminaste, no muestra ninguna calificación y no es ni un expediente académico ni una titulación oficial. Si cuenta para un título lo dicen su descripción o sus preguntas frecuentes.',
      ],
    },
    mastertrack: {
      title: 'Programas MasterTrack',
      body: [
        'Un MasterTrack también reúne cursos, tareas y proyectos, pero está acreditado. En noviembre de 2019, fecha de todo lo que sigue, aún era bastante nuevo en Coursera. Las clases en vivo por video las da la universidad; por eso la inscripción abre en fechas fijas y las clases siguen un horario.',
        'Puede ser una vía de entrada a un título para quien no reúne los puntos de admisión. Un promedio de calificaciones lo bastante alto abre la puerta de la carrera, y allí las calificaciones cuentan luego como créditos.',
        'Quien lo completa recibe un certificado de la universidad, y lo conserva aunque no siga adelante. No es un título, pero sí un documento oficial.',
      ],
    },
    degrees: {
      title: 'Títulos universitarios',
      body: [
        'Por medio de Coursera se puede cursar un grado o un máster totalmente en línea. En noviembre de 2019, el artículo dice que los acredita la universidad que los ofrece, y que los considera iguales a los que se obtienen en el campus. Quien se gradúa recibe de la universidad dos documentos oficiales: el título y un expediente con sus calificaciones.',
        'El artículo añade que estudiar en línea cuesta mucho menos que en el campus, y que una universidad puede llegar a más estudiantes de los que caben en sus edificios. También espera que el futuro de Coursera esté en los títulos en línea. Esto último es un pronóstico, no un hecho.',
      ],
    },
    'professional-certificates': {
      title: 'Certificados profesionales',
      body: [
        'En noviembre de 2019, estos cursos los ofrecen empresas, entre ellas Google, IBM y Microsoft. Al final, Coursera te da un certificado con tu nombre, el título del curso y el logotipo de la empresa.',
        'El nombre hace pensar en algo más. En esa fecha, Coursera no tiene acreditación para certificaciones del sector, de modo que estudiar allí no convierte a nadie en MCSE (Microsoft) ni en CCNA (*Cisco Certified Network Associate*).',
        'Muchos de los cursos sí se ajustan bastante a lo que abarca la certificación de la propia empresa, así que pueden ayudarte a preparar una que se otorga en otro lugar. Los detalles suelen estar en las preguntas frecuentes del curso.',
      ],
    },
    'does-it-matter': {
      title: '¿Debería importarte?',
      body: [
        'Depende de lo que necesites. Si otros tienen que reconocer tu titulación, importa cómo te inscribes: en noviembre de 2019, un MasterTrack o un título terminan con un documento oficial de una universidad, y el artículo cree que ambos valen lo que cuestan. Si esperas obtener créditos con un curso suelto o un programa especializado, infórmate antes de inscribirte. Una certificación del sector no se consigue en Coursera.',
        'Si lo que quieres es *saber* del tema, la acreditación pesa menos. El autor está seguro de que las empresas verán con buenos ojos cualquier certificado de Coursera, y de que estudiar solo puede hacerte bien. Ambas cosas son opiniones; el artículo no se propone demostrarlas.',
      ],
    },
  },

  facts: {
    title: 'Las cinco formas de inscribirse, lado a lado (noviembre de 2019)',
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
          liveClasses: 'por lo general, grabadas',
        },
      },
      mastertrack: {
        name: 'MasterTrack',
        notes: {
          officialDocument: 'pero no un título',
          degreeCredit: 'tras la admisión a la carrera',
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
          officialDocument: 'no es una certificación del sector',
        },
      },
    },
  },

  takeaways: [
    'En noviembre de 2019, CHEA no acredita a Coursera como tal. Pregunta más bien por la universidad y por el curso.',
    'En Estados Unidos, seis agencias regionales acreditan a las universidades; el Departamento de Educación y CHEA aprueban a las agencias.',
    'Un curso individual o un programa especializado terminan con un certificado de Coursera. Lleva el logotipo de la universidad, y no es una titulación universitaria.',
    'Un MasterTrack termina con un certificado de la universidad, y sus calificaciones pueden abrir la puerta de una carrera y contar en ella.',
    'Un título en línea viene con los mismos documentos oficiales que uno cursado en el campus: el título y el expediente académico.',
    'Un certificado profesional lo imparte una empresa y lo emite Coursera. No convierte a nadie en CCNA ni en MCSE.',
    'Si necesitas reconocimiento, compruébalo antes de inscribirte. Si quieres aprender, cualquiera de las cinco formas sirve, y el autor del artículo espera que las empresas lo vean bien.',
  ],
})
