// German. Readers are addressed with du.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function de({ lang, number, numeral, plural, date }: Formats<'de'>): PageStrings {
  const days = (count: number) => plural(count, { one: '# Tag', other: '# Tagen' })
  return {
    lang,
    skip: 'Zum Inhalt springen',
    promise:
      'Ein Selbsttest, keine Prüfung: ohne Zeitlimit, ohne Bestehen oder Durchfallen. Auf unserem Server wird nichts gespeichert, was sagt, wer du bist.',
    paste: 'In die eigene Website einbauen',
    docs: 'Dokumentation',
    languages: 'Sprachen',
    outOf: (count, of) => `${number(count)} von ${number(of)}`,
    population:
      'Erste Antworten von Leserinnen und Lesern dieses Quiz, auf allen Seiten, die es zeigen. Wer widersprochen hat, ist nicht mitgezählt.',
    answeredOf: (answered, asked) => `${number(answered)} von ${number(asked)} beantwortet`,
    numeral,

    submit: 'Ergebnis ansehen',
    guideBehind: ['Zum Leitfaden: ', ''],
    challenge: [
      'Jemand hat ',
      ' erreicht. Dieselben Fragen, dieselbe Reihenfolge: Jetzt bist du dran.',
    ],
    ownPage: 'Als ganze Seite öffnen:',
    selfCheck: (title) => `Selbsttest: ${title}`,
    chooseAll: 'Wähle alles aus, was zutrifft.',
    givePlaces: 'Nummeriere sie, beginnend mit 1.',
    chooseEach: 'Wähle in jeder Zeile etwas aus.',
    yourAnswer: (unit) => (unit ? `Deine Antwort, in ${unit}` : 'Deine Antwort'),
    gap: (nth) => `Lücke ${number(nth)}`,
    choose: 'Auswählen',
    place: 'Nummer',
    confidence: {
      guess: 'Geraten',
      think: 'Ich glaube schon',
      sure: 'Sicher',
      ask: 'Wie sicher bist du?',
      result: 'Wie sicher du warst',
      rightOf: (right, all) => `${number(right)} von ${number(all)} richtig`,
      why: 'Wer sicher war und nicht ganz richtig lag, merkt sich die Korrektur am besten. Deshalb stehen diese Stellen vorn.',
    },

    refused: {
      title: 'Sieh dir diese Antworten bitte noch einmal an',
      nothingLost: 'Wir haben noch nichts geprüft, und deine Antworten sind alle noch da.',
      needsNumber: 'Gib bitte eine Zahl ein, zum Beispiel 12,5.',
      unreadable: 'Wir konnten diese Antwort nicht lesen. Gib sie bitte noch einmal ein.',
    },

    startOver: 'Von vorn beginnen',
    readGuide: 'Leitfaden lesen',
    unclear:
      'Einige Nummern fehlten oder kamen doppelt vor, deshalb konnten wir deine Reihenfolge nur zum Teil lesen.',
    right: 'Richtig',
    notQuite: 'Nicht ganz',
    changed:
      'Diese Frage hat sich geändert, seit du die Seite geöffnet hast. Beantworte sie bitte noch einmal.',
    leftOpen: 'Diese Frage hast du nicht beantwortet.',
    answerIn: ['Die Antwort steht unter „', '“.'],
    passage: 'Zeig mir die Stelle',
    youChose: 'Deine Wahl',
    youWrote: 'Deine Antwort',
    readAs: (wrote, read) => `Du hast „${wrote}“ geschrieben. Wir lesen das als „${read}“.`,
    youOrdered: 'Deine Reihenfolge',
    youMatched: 'Deine Zuordnung',
    rightAnswer: 'Richtige Antwort',
    whyNotOthers: 'Warum nicht die anderen?',
    inPlace: 'Jedes Element am richtigen Platz zählt',
    item: {
      right: 'richtig',
      notQuite: 'nicht ganz',
      belongs: (place) => `gehört auf Platz ${number(place)}`,
      open: 'nicht beantwortet',
    },

    nothingAnswered: 'Beantworte ein oder zwei Fragen, dann siehst du dein Ergebnis.',
    sharedWithYou: (reached) => `Jemand hat ein Ergebnis mit dir geteilt: ${reached}.`,
    you: (reached) => `Du: ${reached}`,
    they: (reached) => `die andere Person: ${reached}`,
    shareResult: 'Ergebnis teilen',
    askAgainIn: (count) => `Erinnerung in ${days(count)} in den Kalender eintragen`,
    inDays: (count) => `In ${days(count)}`,
    invitation: 'Mach den Selbsttest auch und erfahre, warum welche Antwort richtig ist.',
    sharedOn: ['Geteilt am ', ''],
    changedSince:
      'Das Quiz hat sich seitdem geändert. Das hier ist das ursprüngliche Ergebnis; die Links führen zum heutigen Leitfaden.',
    tryIt: 'Dieselben Fragen beantworten',
    countRight: (questions) => `${number(questions)} richtig`,
    countNearly: (questions) => `${number(questions)} fast`,
    toRevisit: (questions) => `${number(questions)} zum Wiederholen`,
    comma: ', ',
    points: (score, maxScore) => `${number(score)} von ${number(maxScore)} Punkten`,
    readFirst: 'Lies das zuerst',
    readMore: (passages) =>
      plural(passages, { one: '# weitere Stelle', other: '# weitere Stellen' }),
    again: 'Ist das dein Ergebnis? Übe noch einmal',
    whyAgain: 'Wer nach ein paar Tagen noch einmal antwortet, behält mehr.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Wiederhole die eine Frage, die noch nicht sitzt',
        other: 'Wiederhole die # Fragen, die noch nicht sitzen',
      }),
    orRemind: ' oder trag dir eine Erinnerung in den Kalender ein:',
    reminder: (title) => `Noch einmal üben: ${title}`,
    lastTime: (reached) => `Letztes Mal: ${reached}.`,
    reminderLink: (url) => `Wiederhole, was noch nicht sitzt: ${url}`,
    lostResult: 'Du kannst den Selbsttest, aus dem es stammt, immer noch machen:',
    failures: {
      'unknown-path': {
        title: 'Hier ist nichts',
        detail: 'Unter dieser Adresse gibt es keine Seite.',
      },
      'unknown-quiz': {
        title: 'Dieses Quiz gibt es nicht',
        detail: 'Unter dieser Adresse gibt es kein Quiz. Prüfe den Link.',
      },
      'unknown-guide': {
        title: 'Diesen Leitfaden gibt es nicht',
        detail: 'Unter dieser Adresse gibt es keinen Leitfaden. Prüfe den Link.',
      },
      'no-printed-key': {
        title: 'Keine Lösungen zum Drucken',
        detail: 'Dieses Quiz kannst du nur ohne Lösungen drucken.',
      },
      'unknown-result': {
        title: 'Dieser Link ist beschädigt',
        detail: 'Unter diesem Link gibt es kein Ergebnis. Vielleicht fehlt ein Teil davon.',
      },
      'quiz-gone': {
        title: 'Dieses Quiz gibt es nicht mehr',
        detail: 'Das Ergebnis gehört zu einem Quiz, das inzwischen entfernt wurde.',
      },
      'outcome-gone': {
        title: 'Dieses Ergebnis gibt es nicht mehr',
        detail: 'Das Quiz hat sich geändert und enthält dieses Ergebnis nicht mehr.',
      },
      'sharing-off': {
        title: 'Hier werden keine Ergebnisse geteilt',
        detail: 'Auf diesem Server ist das Teilen von Ergebnissen ausgeschaltet.',
      },
      'too-many-requests': {
        title: 'Zu viele Anfragen',
        detail:
          'Aus deinem Netz kommen gerade zu viele Anfragen. Versuch es in einer Minute noch einmal.',
      },
      internal: {
        title: 'Da ist etwas schiefgegangen',
        detail: 'Der Fehler liegt bei uns. Versuch es später noch einmal.',
      },
      unreadable: {
        title: 'Wir konnten das Formular nicht lesen',
        detail: 'Geh zurück, lade die Seite neu und schick das Formular noch einmal ab.',
      },
    },
    toFrontPage: 'Zur Startseite',

    report: 'Diese Frage melden',
    outcome: {
      submit: 'Ansehen, was passt',
      nothing: 'Noch kein Ergebnis',
      answerSome:
        'Beantworte ein oder zwei Fragen, dann siehst du, was passt. Was nicht auf dich zutrifft, kannst du auslassen.',
      giveUpOne: 'Nichts erfüllt alle diese Wünsche. Verzichte auf einen:',
      without: (wish) => `Ohne: ${wish}`,
      changed:
        'Die Fragen haben sich geändert, seit du die Seite geöffnet hast. Beantworte sie bitte noch einmal.',
      whyItFits: 'Warum das passt',
      cautions: 'Bitte beachte',
      inGuide: 'Im Leitfaden',
      next: 'Passt am zweitbesten',
      other: ['Bei jemand anderem kam heraus: ', '. Das sind dieselben Fragen.'],
      invitation:
        'Bei dir kann etwas anderes herauskommen. Beantworte dieselben Fragen und sieh, warum.',
    },
    paper: {
      alone: 'Diese Seite wird ohne Lösungen gedruckt.',
      withKey: 'Mit Lösungen drucken',
      printed: 'Die Lösungen werden am Ende auf einer eigenen Seite gedruckt.',
      keyOf: (quiz) => `Lösungen: ${quiz}`,
      take: 'Selbsttest machen',
      key: 'Lösungen',
      tickAll: 'Kreuze alles an, was zutrifft.',
      numberThem: 'Nummeriere sie, beginnend mit 1.',
      letters: 'Schreib zu jedem Punkt den passenden Buchstaben.',
      from: 'Von',
      guide: 'Zum Leitfaden',
    },
    missed: 'Das sitzt noch nicht',
    contents: 'In diesem Leitfaden',
    checkedOf: (of) => ['', ` von ${number(of)} geprüft`],
    allColumns: 'Alle Spalten anzeigen',
    quizzes: 'Prüfe jetzt dein Wissen',
    takeaways: 'Das Wichtigste',
    checkYourself: 'Prüfe dich selbst:',
    source(author, title) {
      const by = author === undefined ? '' : ` von ${author}`
      return title === undefined ? ['Nach ', 'einem Artikel', by] : ['Nach „', title, `“${by}`]
    },
    sourceDate: [', ', ''],
    licence: ['Lizenz: ', ''],
    factsAsOf: ['Stand der Fakten: ', ''],
    date,
  }
}
