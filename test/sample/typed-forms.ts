// What readers may type into the sample, and whether it is right, in both languages. Slips of the
// keyboard and number words are not here: they are the grader's matter, not the author's.

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
    right: list('6|6.0|6.|06|+6|６'),
    others: list('0|1|2|4|5|7|8|10|12|50|-6|60|6.5|many|region'),
  },
  {
    question: 'regional-agencies',
    lang: 'es',
    right: list('6|6,0|06|+6'),
    others: list('0|1|2|5|7|50|66|-6|6,5|muchas'),
  },
  {
    question: 'final-project',
    lang: 'en',
    right: list(
      'capstone|Capstone|CAPSTONE|capstones|a capstone|the capstone|The capstone.|cap stone|cap-stone|capstone project|Capstone Project|capstone-project|the capstone project|a capstone project|capstone projects|final capstone|a final capstone|final capstone project|the final capstone project|capstone course|capstone assignment',
    ),
    others: list(
      'project|final project|thesis|dissertation|exam|test|portfolio|stone|cap|keystone|certificate|essay|milestone|internship',
    ),
  },
  {
    question: 'final-project',
    lang: 'es',
    right: list(
      'capstone|Capstone|capstones|un capstone|el capstone|los capstones|cap stone|capstone project|capstone-project|proyecto capstone|un proyecto capstone|el proyecto capstone|Proyecto Capstone|proyectos capstone|proyecto final capstone|el proyecto final capstone|capstone final|un capstone final|el capstone final|curso capstone|tarea capstone|trabajo capstone',
    ),
    others: list(
      'proyecto|proyecto final|trabajo final|tesis|tesina|examen|prueba|certificado|práctica|piedra|final project',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'issuer',
    lang: 'en',
    right: list(
      'university|University|the university|a university|universities|university itself|the university itself|accredited university|an accredited university|partner university|uni|school|the school|a school|accredited school|institution|the institution|an institution|accredited institution|college',
    ),
    others: list(
      'Coursera|platform|the platform|company|Google|CHEA|agency|student|employer|tutor',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'issuer',
    lang: 'es',
    right: list(
      'universidad|Universidad|la universidad|una universidad|las universidades|propia universidad|la propia universidad|universidad acreditada|una universidad acreditada|universidad asociada|la universidad asociada|universidad colaboradora|la universidad colaboradora|escuela|la escuela|escuela acreditada|la escuela acreditada|institución|institucion|la institución|la institucion|institución acreditada|university',
    ),
    others: list('Coursera|plataforma|la plataforma|empresa|Google|CHEA|agencia|estudiante'),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'goal',
    lang: 'en',
    right: list(
      'degree|Degree|a degree|the degree|degrees|university degree|a university degree|full degree|college degree|online degree|degree programme|a degree programme|degree program|a degree program|bachelor|Bachelor|bachelor’s|bachelors|bachelor degree|bachelor’s degree|a bachelor’s degree|Bachelor`s degree|bachelors degree|master|master’s|masters|master degree|master’s degree|a master’s degree|masters degree|bachelor’s or master’s|bachelor’s or master’s degree|bachelors or masters|bachelor or master degree|a bachelor’s or a master’s|a bachelor’s or a master’s degree|university qualification|degree qualification|a degree qualification',
    ),
    others: list(
      'certificate|credit|credits|job|Coursera|course|Specialization|transcript|grade|salary',
    ),
  },
  {
    question: 'mastertrack-in-short',
    gap: 'goal',
    lang: 'es',
    right: list(
      'un título|título|titulo|títulos|el título|título universitario|titulo universitario|un título universitario|titulación|titulacion|titulación universitaria|título en línea|título completo|titulo completo|un título completo|carrera|una carrera|la carrera|carrera universitaria|una carrera universitaria|grado|un grado|grado universitario|licenciatura|una licenciatura|título de licenciatura|titulo de licenciatura|un título de licenciatura|maestría|maestria|una maestría|máster|master|un máster|título de maestría|grado o máster|un grado o un máster|licenciatura o maestría|una licenciatura o una maestría|degree',
    ),
    others: list('certificado|créditos|crédito|empleo|Coursera|curso|expediente|nota|salario'),
  },
]
