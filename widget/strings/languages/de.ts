// German.
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('de')

export const strings: Strings = {
  counter: (number, total) => `${n(number)} von ${n(total)}`,
  chooseAll: 'Wähle alles aus, was zutrifft.',
  check: 'Prüfen',
  checking: 'Wird geprüft …',
  skip: 'Überspringen',
  back: 'Zurück',
  next: 'Nächste Frage',
  finish: 'Ergebnis ansehen',
  soFar: 'Bisheriges Ergebnis ansehen',
  retry: 'Noch einmal versuchen',
  hint: 'Tipp',
  chooseFirst: 'Antworte zuerst, dann prüfe. Oder überspring die Frage.',
  refused:
    'Der Server konnte diese Antwort nicht annehmen. Vielleicht hilft es, die Seite neu zu laden; verloren geht dabei nichts.',
  forgotten: 'Deine Antworten sind vergessen. In diesem Browser ist nichts mehr gespeichert.',
  waiting:
    'Keine Verbindung. Deine Antwort bleibt erhalten; die Rückmeldung kommt, sobald du wieder online bist.',
  unscored:
    'Keine Verbindung. Deine Antworten bleiben erhalten; der Rest kommt, sobald du wieder online bist.',
  right: 'Richtig',
  notQuite: 'Nicht ganz',
  rightAnswer: 'Richtige Antwort',
  takeWhole: 'Den ganzen Selbsttest machen',
  takeaways: 'Zum Mitnehmen',

  partly: (score, max) => `${score} von ${max}`,
  readAs: (wrote, read) => `Du hast „${wrote}“ geschrieben, wir lesen „${read}“.`,
  gap: (number) => `Lücke ${n(number)}`,
  answer: 'Deine Antwort',
  pick: 'Bitte wählen …',
  whyNotOthers: 'Warum nicht die anderen',
  showPassage: 'Zeig mir die Stelle',
  loadingPassage: 'Einen Moment …',
  readInGuide: 'Im Leitfaden lesen',
  outOf: (score, max) => `${score} von ${max}`,
  answeredOf: (answered, asked) => `${n(answered)} von ${n(asked)} beantwortet`,
  resultTitle: 'So lief es',
  factsAsOf: (month) => `Stand der Fakten: ${month}`,
  scoring: 'Wird ausgewertet …',
  resultLater: 'Dein Ergebnis ist unterwegs',
  toRevisit: (questions) =>
    count(questions, { one: '# Frage zum Wiederholen', other: '# Fragen zum Wiederholen' }),
  nothingToRevisit: 'Nichts zu wiederholen.',
  goOn: (open) =>
    count(open, {
      one: 'Mit der offenen Frage weitermachen',
      other: 'Mit den # offenen Fragen weitermachen',
    }),
  review: 'Antworten durchgehen',
  startOver: 'Von vorn beginnen',
  forget: 'Meine Antworten vergessen',
  share: 'Ergebnis teilen',
  shareText: (title, score, max) => `${title}: Ich habe ${score} von ${max}. Und du?`,
  copied: 'Der Link ist kopiert.',
  copyByHand: 'Kopiere den Link aus diesem Feld.',
  link: 'Link zum Teilen',
  hints: (hints) => count(hints, { one: 'Ein Tipp', other: '# Tipps' }),
  noHint: 'Der Tipp ist nicht angekommen. Du kannst ihn noch einmal anfordern.',
  showAnswer: 'Zeig mir die Antwort',
  askAgain: 'Frag mich in 3 Tagen noch einmal',
  onlyThese: (questions) =>
    count(questions, { one: 'Nur die eine wiederholen', other: 'Nur diese # wiederholen' }),
  tooLarge: 'Dieses Ergebnis ist zu groß für einen Link.',
  unknownType: 'Diese Frage braucht eine neuere Version der Seite.',
  arriving: 'Einen Moment …',
  unavailable: 'Keine Verbindung, deshalb lässt sich diese Frage hier noch nicht zeigen.',
  orderHelp:
    'Bring sie in die richtige Reihenfolge, vom Ersten zum Letzten: mit den Knöpfen oder durch Ziehen.',
  matchHelp: 'Wähle für jedes etwas aus.',
  chooseTarget: 'Wählen …',
  moveUp: (item) => `Nach oben: ${item}`,
  moveDown: (item) => `Nach unten: ${item}`,
  movedTo: (item, place, of) => `${item}: jetzt ${n(place)} von ${n(of)}`,
  belongsIn: (place) => `Gehört auf Platz ${n(place)}`,
  inPlace: (right, all) =>
    `Es zählt jedes Element, das auf seinem Platz steht: ${n(right)} von ${n(all)}.`,
  you: 'Du',
  they: 'Geteilt',
  sharedWithYou: (score, max) => `Das mit dir geteilte Ergebnis: ${score} von ${max}.`,

  fits: 'Ansehen, was passt',
  changed:
    'Diese Frage hat sich geändert, seit du sie beantwortet hast. Deshalb ist sie wieder offen.',
  howSure: 'Wie sicher bist du?',
  confidence: { guess: 'Geraten', think: 'Ich glaube', sure: 'Sicher' },
  howSureYouWere: 'Wie sicher du warst',
  rightOf: (right, all) => `${n(right)} von ${n(all)} richtig`,
  sureAndNotQuite: (questions) =>
    count(questions, {
      one: 'Hier warst du sicher, und es stimmte nicht ganz. Fang damit an:',
      other: 'Bei diesen # warst du sicher, und es stimmte nicht ganz. Fang damit an:',
    }),
  report: 'Diese Frage melden',
  stale: (questions) =>
    count(questions, {
      one: 'Eine Frage hat sich inzwischen geändert; deine Antwort darauf zählt hier nicht.',
      other: '# Fragen haben sich inzwischen geändert; deine Antworten darauf zählen hier nicht.',
    }),
  save: 'Meine Antworten speichern',
  saved:
    'Der Browser wurde gebeten, die Antworten zu speichern. Falls er es nicht getan hat, können sie hier kopiert werden:',
  needsNumber: 'Hier wird eine Zahl gebraucht, zum Beispiel 12,5.',
  outcomeTitle: 'Was zu dir passt',
  whyItFits: 'Warum das passt',
  inGuide: (section) => `Im Leitfaden: ${section}`,
  runnerUp: (outcome) => `Am zweitbesten: ${outcome}`,
  nothingFits: 'Noch nichts, woran man sich halten könnte',
  answerSome: 'Beantworte ein oder zwei Fragen, dann siehst du, was passt.',
  giveUpOne: 'Nichts erfüllt alle diese Wünsche. Verzichte auf einen:',
  cautions: 'Bitte beachte',
  nothingAnswered: 'Beantworte ein oder zwei Fragen, dann siehst du, wie es lief.',
  shareOutcome: (title, outcome) => `${title} Für mich: ${outcome}. Und für dich?`,
  outcomeSharedWithYou: (outcome) => `Das mit dir geteilte Ergebnis: ${outcome}.`,

  checkYourself: 'Prüfe dich selbst',
  missed: 'Das hast du verpasst',
  linkTo: (title) => `Link zu „${title}“`,
}
