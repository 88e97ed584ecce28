// German. Readers are addressed with du.
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('de')

export const strings: Strings = {
  counter: (number, total) => `${n(number)} von ${n(total)}`,
  about: (questions, minutes) =>
    `${count(questions, { one: '# Frage', other: '# Fragen' })} · etwa ${n(minutes)} Min. · keine Prüfung`,
  chooseAll: 'Wähle alles aus, was zutrifft.',
  check: 'Prüfen',
  checking: 'Wird geprüft …',
  skip: 'Überspringen',
  back: 'Zurück',
  next: 'Nächste Frage',
  finish: 'Ergebnis ansehen',
  soFar: 'Bisheriges Ergebnis ansehen',
  retry: 'Noch einmal versuchen',
  hint: 'Tipp anzeigen',
  chooseFirst: 'Antworte zuerst oder überspring diese Frage.',
  refused:
    'Wir konnten diese Antwort nicht prüfen. Sie ist gespeichert. Versuch, die Seite neu zu laden.',
  forgotten: 'Deine Antworten wurden aus diesem Browser gelöscht.',
  waiting:
    'Keine Verbindung. Deine Antwort ist gespeichert. Sobald du wieder online bist, prüfen wir sie.',
  unscored:
    'Keine Verbindung. Deine Antworten sind gespeichert. Sobald du wieder online bist, siehst du dein Ergebnis.',
  right: 'Richtig',
  notQuite: 'Nicht ganz',
  rightAnswer: 'Richtige Antwort',
  takeWhole: 'Den ganzen Selbsttest machen',
  takeaways: 'Das Wichtigste',

  partly: (score, max) => `${score} von ${max}`,
  readAs: (wrote, read) => `Du hast „${wrote}“ geschrieben. Wir lesen das als „${read}“.`,
  gap: (number) => `Lücke ${n(number)}`,
  answer: 'Deine Antwort',
  pick: 'Auswählen …',
  whyNotOthers: 'Warum nicht die anderen?',
  more: 'Mehr dazu',
  showPassage: 'Zeig mir die Stelle',
  loadingPassage: 'Einen Moment …',
  readInGuide: 'Im Leitfaden lesen',
  outOf: (score, max) => `${score} von ${max}`,
  answeredOf: (answered, asked) => `${n(answered)} von ${n(asked)} beantwortet`,
  resultTitle: 'So lief es',
  factsAsOf: (month) => `Stand der Fakten: ${month}`,
  scoring: 'Ergebnis wird berechnet …',
  resultLater: 'Dein Ergebnis ist unterwegs',
  toRevisit: (questions) =>
    count(questions, { one: '# Frage zum Wiederholen', other: '# Fragen zum Wiederholen' }),
  nothingToRevisit: 'Nichts zu wiederholen.',
  goOn: (open) =>
    count(open, {
      one: 'Die offene Frage beantworten',
      other: 'Die # offenen Fragen beantworten',
    }),
  review: 'Meine Antworten durchgehen',
  startOver: 'Von vorn beginnen',
  forget: 'Meine Antworten löschen',
  share: 'Ergebnis teilen',
  shareText: (title, score, max) => `${title}: Ich habe ${score} von ${max}. Und du?`,
  copied: 'Link kopiert.',
  copyByHand: 'Kopiere den Link aus diesem Feld.',
  link: 'Link zum Teilen',
  noHint: 'Der Tipp ließ sich nicht laden. Versuch es noch einmal.',
  showAnswer: 'Zeig mir die Antwort',
  askAgain: 'Erinnerung in den Kalender eintragen',
  onlyThese: (questions) =>
    count(questions, { one: 'Die eine Frage wiederholen', other: 'Die # Fragen wiederholen' }),
  tooLarge: 'Dieses Ergebnis ist zu lang für einen Link.',
  unknownType: 'Lade die Seite neu, um diese Frage zu sehen.',
  arriving: 'Einen Moment …',
  unavailable: 'Keine Verbindung. Sobald du wieder online bist, siehst du diese Frage.',
  orderHelp:
    'Bring sie in die richtige Reihenfolge, vom ersten zum letzten: durch Ziehen oder mit den Knöpfen.',
  matchHelp: 'Wähle in jeder Zeile etwas aus.',
  chooseTarget: 'Auswählen …',
  moveUp: (item) => `Nach oben: ${item}`,
  moveDown: (item) => `Nach unten: ${item}`,
  movedTo: (item, place, of) => `${item}: jetzt ${n(place)} von ${n(of)}`,
  belongsIn: (place) => `Gehört auf Platz ${n(place)}`,
  you: 'Du',
  they: 'Die andere Person',
  sharedWithYou: (score, max) => `Jemand hat ein Ergebnis mit dir geteilt: ${score} von ${max}.`,

  fits: 'Ansehen, was passt',
  changed:
    'Diese Frage hat sich geändert, seit du sie beantwortet hast. Bitte antworte noch einmal.',
  howSure: 'Wie sicher bist du?',
  confidence: { guess: 'Geraten', think: 'Ich glaube schon', sure: 'Sicher' },
  optional: '(freiwillig)',
  whySure:
    'Das wird nicht gewertet. Am Ende siehst du, wo du sicher warst und trotzdem danebenlagst.',
  howSureYouWere: 'Wie sicher du warst',
  rightOf: (right, all) => `${n(right)} von ${n(all)} richtig`,
  sureAndNotQuite: (questions) =>
    count(questions, {
      one: 'Hier warst du sicher, aber es stimmte nicht ganz. Fang damit an:',
      other: 'Bei diesen # warst du sicher, aber es stimmte nicht ganz. Fang damit an:',
    }),
  report: 'Diese Frage melden',
  stale: (questions) =>
    count(questions, {
      one: 'Eine Frage hat sich geändert, deshalb zählt deine Antwort darauf nicht.',
      other: '# Fragen haben sich geändert, deshalb zählen deine Antworten darauf nicht.',
    }),
  save: 'Meine Antworten herunterladen',
  saved: 'Der Download sollte jetzt beginnen. Falls nicht, kopiere deine Antworten von hier:',
  needsNumber: 'Gib bitte eine Zahl ein, zum Beispiel 12,5.',
  outcomeTitle: 'Was am besten zu dir passt',
  whyItFits: 'Warum das passt',
  inGuide: (section) => `Im Leitfaden: ${section}`,
  runnerUp: (outcome) => `Passt am zweitbesten: ${outcome}`,
  nothingFits: 'Noch kein Ergebnis',
  answerSome: 'Beantworte ein oder zwei Fragen, dann siehst du, was passt.',
  giveUpOne: 'Nichts erfüllt alle diese Wünsche. Verzichte auf einen:',
  cautions: 'Bitte beachte',
  nothingAnswered: 'Beantworte ein oder zwei Fragen, dann siehst du dein Ergebnis.',
  shareOutcome: (title, outcome) => `${title} Bei mir kam heraus: ${outcome}. Und bei dir?`,
  outcomeSharedWithYou: (outcome) => `Jemand hat ein Ergebnis mit dir geteilt: ${outcome}.`,

  checkYourself: 'Prüfe dich selbst',
  missed: 'Das sitzt noch nicht',
  contents: 'In diesem Leitfaden',
  checkedOf: (checked, of) => `${n(checked)} von ${n(of)} geprüft`,
  allColumns: 'Alle Spalten anzeigen',
  linkTo: (title) => `Link zu „${title}“`,
}
