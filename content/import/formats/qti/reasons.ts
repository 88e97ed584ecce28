// Why a question of QTI cannot be one of ours. The page about moving in tells the same.

export const REASONS = {
  adaptive: 'it changes while it is answered; only fixed questions can be imported.',
  associate: 'it pairs items among each other in a way that has no form here.',
  calculated: 'it computes its values when it is shown; only fixed questions can be imported.',
  composite: 'one item holds questions of different kinds. Split it.',
  custom: 'it needs a program of its own, which is not supported.',
  drawing: 'it asks for a drawing, which a self-check cannot mark.',
  essay: 'an essay has no answer that a self-check can mark.',
  media: 'it asks to play a recording, which is no answer.',
  'no-right-answer': 'it declares no answer that is right.',
  'on-picture':
    'it needs clicking on a picture, which is not supported. Write it as a choice with the picture in its text.',
  opinion: 'it asks for an opinion, so no answer is right.',
  'quiz-bowl':
    'its answers are questions made of several words in any form, which have no form here.',
  'text-only': 'it is a text between questions, and asks nothing.',
  upload: 'it asks for a file, which a self-check cannot mark.',
} as const

export type Unmappable = keyof typeof REASONS
