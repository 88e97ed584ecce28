// What readers may type into the sample, and whether it is right, in both languages.

export interface TypedForms {
  readonly question: string
  readonly lang: 'en' | 'es'
  /** For a text with gaps: the gap that is typed into. */
  readonly gap?: string
  readonly right: readonly string[]
  readonly others: readonly string[]
}

const list = (text: string): readonly string[] => text.split('|').map((form) => form.trim())

export const TYPED_FORMS: readonly TypedForms[] = [
  {
    question: 'regional-agencies',
    lang: 'en',
    right: list(
      '6|6.0|6.|06|+6|６|the six|6 agencies|six agencies.|There are six|there are 6|six regional agencies|6 regional accrediting agencies|six accrediting agencies in the United States',
    ),
    others: list(
      '0|1|2|4|5|7|8|10|12|50|-6|60|6.5|many|region|6 or 7|60 agencies|not six|six schools|five agencies|sixth|6 million agencies|regional agencies',
    ),
  },
  {
    question: 'regional-agencies',
    lang: 'es',
    right: list(
      '6|6,0|06|+6|las seis|6 agencias|seis agencias|Hay seis|hay 6|seis agencias regionales',
    ),
    others: list('0|1|2|5|7|50|66|-6|6,5|muchas|6 o 7|siete agencias|sexta|agencias regionales'),
  },
  {
    question: 'final-project',
    lang: 'en',
    right: list(
      'capstone|Capstone|CAPSTONE|capstones|a capstone|the capstone|The capstone.|cap stone|cap-stone|capstone project|Capstone Project|capstone-project|the capstone project|a capstone project|capstone projects|final capstone|a final capstone|final capstone project|the final capstone project|“capstone”|capston|its capstone|called a capstone|It’s called a capstone.|capstone final project|final project capstone|project capstone|capstone task|capstone module|capstone unit|capstone experience|capstone work|CAPSTONE PROJECT|capstone projct|capstone course|capstone assignment',
    ),
    others: list(
      'cornerstone|topstone|captain|projects|a final exam|end project|coursework|project|final project|thesis|dissertation|exam|test|portfolio|stone|cap|keystone|certificate|essay|milestone|internship',
    ),
  },
  {
    question: 'final-project',
    lang: 'es',
    right: list(
      'capstone|Capstone|capstones|un capstone|el capstone|los capstones|cap stone|capstone project|capstone-project|proyecto capstone|un proyecto capstone|el proyecto capstone|Proyecto Capstone|proyectos capstone|proyecto final capstone|el proyecto final capstone|capstone final|un capstone final|el capstone final|«capstone»|capston|the capstone|a capstone|proyecto de capstone|trabajo final capstone|proyecto capstone final|módulo capstone|experiencia capstone|se llama capstone|curso capstone|tarea capstone|trabajo capstone',
    ),
    others: list(
      'proyecto fin de carrera|TFG|piedra angular|tesis final|proyecto|proyecto final|trabajo final|tesis|tesina|examen|prueba|certificado|práctica|piedra|final project',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'issuer',
    lang: 'en',
    right: list(
      'university|University|the university|a university|universities|university itself|the university itself|accredited university|an accredited university|univ|a Univ|unis|school itself|institution itself|the institutions|offering university|university that offers it|university partners|academic institution|educational institution|higher education institution|university teachers|the host university|participating university|the issuing university|university or college|college or university|colleges|univeristy|univercity|partner university|uni|school|the school|a school|accredited school|institution|the institution|an institution|accredited institution|college',
    ),
    others: list(
      'diversity|universe|universal|colleague|government|Department of Education|Coursera|platform|the platform|company|Google|CHEA|agency|student|employer|tutor',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'issuer',
    lang: 'es',
    right: list(
      'universidad|Universidad|la universidad|una universidad|las universidades|una univ|universidad misma|la misma universidad|universidad que lo ofrece|facultad|la facultad|centro universitario|institución educativa|propia institución|propia escuela|instituciones|univercidad|propia universidad|la propia universidad|universidad acreditada|una universidad acreditada|universidad asociada|la universidad asociada|universidad colaboradora|la universidad colaboradora|escuela|la escuela|escuela acreditada|la escuela acreditada|institución|institucion|la institución|la institucion|institución acreditada|university',
    ),
    others: list(
      'diversidad|universo|gobierno|nadie|Coursera|plataforma|la plataforma|empresa|Google|CHEA|agencia|estudiante',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'goal',
    lang: 'en',
    right: list(
      'degree|Degree|a degree|the degree|degrees|university degree|a university degree|uni degree|academic degree|an official degree|full online degree|a fully online degree|full university degree|higher degree|undergraduate degree|a graduate degree|postgraduate degree|degree course|online degree programme|degree from the university|bachelor’s programme|master’s programs|bachelor’s degree program|masters degree programme|baccalaureate|BA|BSc|MA|MSc|MBA|master’s or bachelor’s|masters or bachelors|master or bachelor|master’s or bachelor’s degree|bachelor’s and master’s degrees|bachelor’s degree or master’s degree|batchelor|degre|full degree|college degree|online degree|degree programme|a degree programme|degree program|a degree program|bachelor|Bachelor|bachelor’s|bachelors|bachelor degree|bachelor’s degree|a bachelor’s degree|Bachelor`s degree|bachelors degree|master|master’s|masters|master degree|master’s degree|a master’s degree|masters degree|bachelor’s or master’s|bachelor’s or master’s degree|bachelors or masters|bachelor or master degree|a bachelor’s or a master’s|a bachelor’s or a master’s degree|university qualification|degree qualification|a degree qualification',
    ),
    others: list(
      'certification|grades|career|agree|greed|MasterTrack|course credit|GPA|score|certificate|credit|credits|job|Coursera|course|Specialization|transcript|grade|salary',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'goal',
    lang: 'es',
    right: list(
      'un título|título|titulo|títulos|el título|título universitario|titulo universitario|un título universitario|titulación|titulacion|titulación universitaria|título académico|un título oficial|titulación oficial|carrera completa|carrera en línea|programa de grado|estudios universitarios|grado académico|título de grado|titulación de grado|posgrado|postgrado|título de licenciado|grado o maestría|un grado o una maestría|licenciatura o máster|maestría o licenciatura|máster o grado|licencitura|título en línea|título completo|titulo completo|un título completo|carrera|una carrera|la carrera|carrera universitaria|una carrera universitaria|grado|un grado|grado universitario|licenciatura|una licenciatura|título de licenciatura|titulo de licenciatura|un título de licenciatura|maestría|maestria|una maestría|máster|master|un máster|título de maestría|grado o máster|un grado o un máster|licenciatura o maestría|una licenciatura o una maestría|degree',
    ),
    others: list(
      'agrado|titular|licencia|carretera|especialización|certificado|créditos|crédito|empleo|Coursera|curso|expediente|nota|salario',
    ),
  },
]
