// What holds for the questions of every format (sound.ts, convert.ts).

/** Why a question is skipped, by the code of the finding. */
export const FAULTS = {
  'no-prompt': 'It has no text that asks something.',
  'no-right-answer': 'Nothing says which of its answers is right.',
  'two-right-answers': 'Two answers are right where one is asked for.',
  'too-few': 'It has fewer than two options, pairs or items.',
  'too-many': 'It has more parts than anybody would read.',
  'same-twice': 'Two of its options or items are the same.',
  'empty-option': 'One of its options has no text.',
  'not-a-number': 'What should be a number is none, such as a word or “3,5”.',
  'empty-range': 'Its range of numbers ends before it begins.',
  'no-gap': 'Its text has no gap.',
  'no-form': 'Our Markdown has no form for a part of it. The message says which.',
  'too-long': 'A text of it is longer than a person writes.',
  'too-many-answers': 'It has more than 500 answers.',
  'zip-unsafe-path': 'A package leads out of itself. Nothing of it is read.',
  'too-many-questions': 'The file has more than 50,000 questions, of which the first are read.',
  'too-large': 'The file is larger than any bank of questions.',
} as const

/** What is kept in another form, or left out. */
export const CHANGES = {
  'left-out':
    'Videos, recordings, scripts, drawings and embedded pages, and pictures that are not in the file.',
  'gaps-moved': 'A gap inside of code or a formula stands below it. Its number marks the place.',
  'words-first':
    'Where a picture, code or a table begins a question, its first words come before it, as its heading.',
  'formula-as-text': 'A formula is shown as its source where only plain text can stand.',
  'in-one-line': 'An item of several lines is put into one line.',
  'moving-picture': 'A GIF that moves is left out, for readers could not stop it.',
  'picture-without-text':
    'A picture without alternative text is kept as decorative. Write what it shows.',
} as const
