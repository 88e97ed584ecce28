// The words of the interface that a reader may meet before the late chunk is here. The
// others: strings-late.ts, and those of guides: strings-guide.ts.

export interface EarlyStrings {
  counter(number: number, total: number): string
  chooseAll: string
  check: string
  checking: string
  skip: string
  back: string
  next: string
  finish: string
  fits: string
  retry: string
  hint: string
  chooseFirst: string
  changed: string
  waiting: string
  unscored: string
  takeWhole: string
}

export const en: EarlyStrings = {
  counter: (number, total) => `${number} of ${total}`,
  chooseAll: 'Choose all that apply.',
  check: 'Check',
  checking: 'Checking…',
  skip: 'Skip',
  back: 'Back',
  next: 'Next question',
  finish: 'See how you did',
  fits: 'See what fits',
  retry: 'Try again',
  hint: 'Hint',
  chooseFirst: 'Answer first, then check. Or skip the question.',
  changed: 'This question has changed since you answered it, so it is open again.',
  waiting: 'No connection. Your answer is kept; the feedback comes when you are back online.',
  unscored: 'No connection. Your answers are kept; the rest comes when you are back online.',
  takeWhole: 'Take the whole self-check',
}
