// The same eight questions for everyone who is measured: five with one right option, two true or
// false, one with several right options; each with a sentence of feedback.
export interface BenchQuestion {
  readonly id: string
  readonly type: 'single' | 'multiple' | 'truefalse'
  readonly prompt: string
  /** For `truefalse`: True and False. */
  readonly options: readonly string[]
  /** Indices into `options`. */
  readonly right: readonly number[]
  readonly feedback: string
}

const TRUTH = ['True', 'False']

export const QUESTIONS: readonly BenchQuestion[] = [
  {
    id: 'ferment',
    type: 'single',
    prompt: 'What makes the dough of a sourdough bread rise?',
    options: ['Wild yeast in the starter', 'Baking soda', 'Steam from the oven', 'Egg white'],
    right: [0],
    feedback: 'The starter holds wild yeast, which gives off gas while it feeds on the flour.',
  },
  {
    id: 'sour',
    type: 'single',
    prompt: 'Where does the sour taste come from?',
    options: ['Vinegar in the recipe', 'Acids that bacteria make', 'Old flour', 'Salt'],
    right: [1],
    feedback: 'Bacteria live beside the yeast, and make lactic and acetic acid.',
  },
  {
    id: 'knead',
    type: 'truefalse',
    prompt: 'A dough that rests for long enough needs no kneading.',
    options: TRUTH,
    right: [0],
    feedback: 'Time does what kneading does: the strands of gluten find each other.',
  },
  {
    id: 'steam',
    type: 'single',
    prompt: 'Why do bakers put steam into the oven at the start?',
    options: [
      'To clean the stone',
      'To cool the crumb',
      'To keep the crust soft while the loaf grows',
      'To melt the butter',
    ],
    right: [2],
    feedback: 'A crust that is moist stretches; a dry one tears or holds the loaf back.',
  },
  {
    id: 'salt',
    type: 'multiple',
    prompt: 'What does salt do in a dough?',
    options: [
      'It slows the yeast',
      'It makes the gluten stronger',
      'It feeds the bacteria',
      'It adds taste',
    ],
    right: [0, 1, 3],
    feedback: 'Salt holds yeast and bacteria back, tightens the gluten, and tastes.',
  },
  {
    id: 'fridge',
    type: 'truefalse',
    prompt: 'Bread stays soft for longest in the fridge.',
    options: TRUTH,
    right: [1],
    feedback: 'Starch sets again fastest just above freezing. Freeze bread, or leave it out.',
  },
  {
    id: 'float',
    type: 'single',
    prompt: 'A spoon of starter floats in water. What does that tell you?',
    options: ['It is full of gas, and ready', 'It is too wet', 'It has died', 'It needs salt'],
    right: [0],
    feedback: 'The gas of an active starter makes it lighter than water.',
  },
  {
    id: 'cut',
    type: 'single',
    prompt: 'Why is a loaf cut with a blade before it is baked?',
    options: [
      'To let salt out',
      'To choose where it opens',
      'To dry the crumb',
      'To mark the baker',
    ],
    right: [1],
    feedback: 'The loaf opens at its weakest line, so the baker draws that line.',
  },
]

/** The first question, with its first right option and its feedback: what is waited for. */
export const FIRST = {
  prompt: QUESTIONS[0]?.prompt ?? '',
  option: QUESTIONS[0]?.options[0] ?? '',
}
