import type { Formats } from './format.ts'
import type { PageStrings } from './page-strings.ts'

export function en({ number, numeral, plural, date }: Formats): PageStrings {
  return {
    skip: 'Skip to the content',
    promise:
      'A self-check, not an exam: no timer, no pass or fail, and nothing about you is stored on the server.',
    paste: 'Put it on your own page',
    api: 'API',
    languages: 'Languages',
    outOf: (count, of) => `${number(count)} of ${number(of)}`,
    answeredOf: (answered, asked) => `${number(answered)} of ${number(asked)} answered`,
    numeral,

    submit: 'See how you did',
    guideBehind: ['The guide behind it: ', ''],
    challenge: ['Somebody had ', ' here. These are the same questions, in the same order.'],
    ownPage: 'On a page of its own:',
    selfCheck: (title) => `Self-check: ${title}`,
    chooseAll: 'Choose all that apply.',
    givePlaces: 'Give each its place, 1 for the first.',
    chooseEach: 'Choose one for each.',
    yourAnswer: (unit) => (unit ? `Your answer, in ${unit}` : 'Your answer'),
    gap: (nth) => `Gap ${number(nth)}`,
    choose: 'Choose',
    place: 'Place',
    confidence: {
      guess: 'A guess',
      think: 'I think so',
      sure: 'Sure',
      ask: 'How sure are you?',
      result: 'How sure you were',
      rightOf: (right, all) => `${number(right)} of ${number(all)} right`,
      sureButWrong: (questions) =>
        plural(questions, {
          one: 'Of this one you were sure, and it was not quite right. Begin here:',
          other: `Of these ${number(questions)} you were sure, and they were not quite right. Begin here:`,
        }),
    },

    refused: {
      title: 'Please look at this once more',
      nothingLost: 'Nothing has been checked yet, and your answers are still here.',
      needsNumber: 'A number is needed here, such as 12.5.',
      unreadable: 'This answer could not be read.',
    },

    startOver: 'Start over',
    readGuide: 'Read the guide',
    unclear: 'Not every place was given once, so this is your order as far as it went.',
    right: 'Right',
    notQuite: 'Not quite',
    changed: 'This question changed after you opened the page. Please answer it again.',
    leftOpen: 'You left this one open.',
    answerIn: ['', ' has the answer.'],
    passage: 'Show me the passage',
    youChose: 'You chose',
    youWrote: 'You wrote',
    readAs: (wrote, read) => `You wrote ${wrote}, we read ${read}.`,
    youOrdered: 'You put them so',
    youMatched: 'You matched',
    rightAnswer: 'The right answer',
    whyNotOthers: 'Why not the others',
    inPlace: 'Each item in its own place counts',
    item: {
      right: 'right',
      notQuite: 'not quite',
      belongs: (place) => `belongs in place ${number(place)}`,
      open: 'left open',
    },

    nothingAnswered: 'Answer a question or two, and you will see how you did.',
    sharedWithYou: (reached) => `The result shared with you: ${reached}.`,
    you: (reached) => `You: ${reached}`,
    they: (reached) => `they: ${reached}`,
    shareResult: 'Share this result',
    askAgainIn: (days) =>
      `Ask me again in ${number(days)} ${plural(days, { one: 'day', other: 'days' })}`,
    inDays: (days) => `In ${number(days)} ${plural(days, { one: 'day', other: 'days' })}`,
    invitation: 'Take the self-check yourself, and see why each answer holds.',
    sharedOn: ['A result, shared on ', ''],
    changedSince:
      'The quiz has changed since. This is the result as it was reached, and the links lead to what the guide says today.',
    tryIt: 'Try it yourself',
    known: 'Known',
    toRevisit: (questions) => `${number(questions)} to revisit`,
    again: 'Yours? Ask yourself again',
    whyAgain: 'What is asked again after a few days stays.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Only the one question that was missed or unsure',
        other: `Only the ${number(questions)} questions that were missed or unsure`,
      }),
    orRemind: ', or as a reminder in your calendar:',
    reminder: (title) => `Ask myself again: ${title}`,
    lastTime: (reached) => `${reached} last time.`,
    reminderLink: (url) => `Only what was missed or unsure: ${url}`,
    lostResult: 'You can still take the self-check it came from:',
    failures: {},

    report: 'Report this question',
    outcome: {
      submit: 'See what fits',
      nothing: 'Nothing to go by yet',
      answerSome:
        'Answer a question or two, and you will see what fits. You may leave open what you cannot say.',
      giveUpOne: 'Nothing fits all of these wishes. Give up one:',
      without: (wish) => `Without: ${wish}`,
      changed: 'The questions changed after you opened the page. Please answer them again.',
      whyItFits: 'Why it fits',
      cautions: 'Please note',
      inGuide: 'In the guide',
      next: 'Next best',
      other: ['For somebody else it was ', '. These are the same questions.'],
      invitation: 'What fits you may be another one. Answer the same questions, and see why.',
    },
    paper: {
      alone: 'Printed, this page is the questions alone.',
      withKey: 'Print with the key',
      printed: 'Printed, this page ends with the key, on a page of its own.',
      keyOf: (quiz) => `The key: ${quiz}`,
      take: 'Take the self-check',
      key: 'The key',
      tickAll: 'Tick all that apply.',
      numberThem: 'Number them, 1 for the first.',
      letters: 'Write the letter of what belongs to each.',
      from: 'From',
      guide: 'The guide behind it',
    },
    missed: 'You missed this',
    contents: 'In this guide',
    takeaways: 'To take away',
    checkYourself: 'Check yourself:',
    source(author, title) {
      const by = author === undefined ? '' : ` by ${author}`
      return title === undefined ? ['After ', 'an article', by] : ['After “', title, `”${by}`]
    },
    sourceDate: [', ', ''],
    factsAsOf: ['Facts as of ', ''],
    date,
  }
}
