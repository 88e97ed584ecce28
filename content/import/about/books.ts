// The formats of books, sites and trivia.
import type { FormatAbout } from './about.ts'

export const MDBOOK = {
  id: 'mdbook',
  title: 'mdbook-quiz',
  origins: [
    {
      name: 'mdBook with mdbook-quiz',
      steps:
        'Take the .toml files that the chapters name in {{#quiz …}}; most books have them in quizzes/.',
      source: 'https://github.com/cognitive-engineering-lab/mdbook-quiz',
    },
  ],
  file: 'quiz.toml',
  maps: {
    MultipleChoice: {
      theirs: 'MultipleChoice',
      ours: ['single', 'multiple'],
      note: 'An answer that is a list makes it a multiple choice.',
    },
    ShortAnswer: { theirs: 'ShortAnswer', ours: ['text'] },
    Tracing: {
      theirs: 'Tracing',
      ours: ['blanks'],
      note: 'One gap asks whether the program compiles, another what it prints.',
    },
  },
  refuses: {},
  faults: {
    'unknown-type': 'Its type is none that an answer is known of.',
    incomplete: 'A field is missing that mdbook-quiz asks for, too.',
    'not-toml': 'The TOML is broken at this question. The others are read.',
    'no-questions': 'The file has no [[questions]].',
  },
  changes: {},
} as const satisfies FormatAbout

export const QUIZDOWN = {
  id: 'quizdown',
  title: 'quizdown',
  origins: [
    {
      name: 'quizdown',
      steps:
        'Take the text inside of <div class="quizdown">, of the shortcode or of the ```quizdown block, or a whole page that has it.',
      source: 'https://github.com/bonartm/quizdown-js',
    },
    { name: 'Pages in Markdown with task lists', steps: 'Use the file as it is.' },
  ],
  file: 'quiz.md',
  maps: {
    single: { theirs: 'A numbered list with boxes', ours: ['single'] },
    multiple: { theirs: 'A list with boxes', ours: ['multiple'] },
    order: { theirs: 'A numbered list without boxes', ours: ['order'] },
    match: { theirs: 'A list of pairs, a :: b', ours: ['match'] },
  },
  refuses: {},
  faults: {
    'no-answers': 'No list stands below the heading.',
    'no-boxes': 'No box is marked as right.',
  },
  changes: {},
} as const satisfies FormatAbout

export const OPEN_TRIVIA = {
  id: 'opentdb',
  title: 'Open Trivia DB',
  origins: [
    {
      name: 'Open Trivia DB',
      steps:
        'Ask the API for questions, in any encoding, and save the answer. Its licence, CC BY-SA 4.0, is kept in the quiz and shown below it.',
      source: 'https://opentdb.com/api_config.php',
    },
  ],
  file: 'questions.json',
  maps: {
    multiple: { theirs: 'Multiple choice', ours: ['single'] },
    boolean: { theirs: 'True/false', ours: ['truefalse'] },
  },
  refuses: {},
  faults: {
    incomplete: 'It lacks its text, its type or its answers.',
    'unknown-type': 'Its type is none that Open Trivia DB has.',
    'no-questions': 'The API found too few questions for what was asked for.',
    'not-json': 'The file is cut off, or something else.',
  },
  changes: {
    categories: 'Categories become sets of one quiz.',
    tags: 'Difficulties become sets of the quiz.',
    'tags-dropped': 'A difficulty that all questions have is left out.',
  },
} as const satisfies FormatAbout
