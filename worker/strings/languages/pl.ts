// Polish. Readers are addressed with ty, without forms of the past tense, which have a gender.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function pl({ lang, number, numeral, plural, date }: Formats<'pl'>): PageStrings {
  const days = (count: number) =>
    plural(count, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })
  return {
    lang,
    skip: 'Przejdź do treści',
    promise:
      'Sprawdzasz się tu dla siebie, to nie egzamin: bez limitu czasu, bez oceny, a nasz serwer nie zapisuje niczego, co mówi, kim jesteś.',
    paste: 'Umieść to na własnej stronie',
    docs: 'Dokumentacja',
    languages: 'Języki',
    outOf: (count, of) => `${number(count)} z ${number(of)}`,
    population:
      'Pierwsze odpowiedzi czytelników tego quizu, na wszystkich stronach, które go pokazują. Osoby, które zrezygnowały, nie są liczone.',
    answeredOf: (answered, asked) => `odpowiedzi: ${number(answered)} z ${number(asked)}`,
    numeral,

    submit: 'Zobacz, jak poszło',
    guideBehind: ['Przeczytaj przewodnik: ', ''],
    challenge: ['Czyjś wynik to ', '. Te same pytania, ta sama kolejność: twoja kolej.'],
    ownPage: 'Otwórz pełną stronę:',
    selfCheck: (title) => `Sprawdź się: ${title}`,
    chooseAll: 'Wybierz wszystkie pasujące odpowiedzi.',
    givePlaces: 'Ponumeruj elementy, zaczynając od 1.',
    chooseEach: 'Wybierz odpowiedź w każdym wierszu.',
    yourAnswer: (unit) => (unit ? `Twoja odpowiedź (${unit})` : 'Twoja odpowiedź'),
    gap: (nth) => `Luka ${number(nth)}`,
    choose: 'Wybierz',
    place: 'Numer',
    confidence: {
      guess: 'Zgaduję',
      think: 'Chyba tak',
      sure: 'Na pewno',
      ask: 'Jaką masz pewność?',
      result: 'Twoja pewność',
      rightOf: (right, all) => `dobrze: ${number(right)} z ${number(all)}`,
      why: 'Poprawkę najlepiej zapamiętuje się tam, gdzie wszystko wydawało się pewne. Dlatego te fragmenty są pierwsze.',
    },

    refused: {
      title: 'Sprawdź te odpowiedzi',
      nothingLost: 'Nic jeszcze nie zostało sprawdzone, a twoje odpowiedzi wciąż tu są.',
      needsNumber: 'Wpisz liczbę, na przykład 12,5.',
      unreadable: 'Nie udało się odczytać tej odpowiedzi. Wpisz ją jeszcze raz.',
    },

    startOver: 'Zacznij od nowa',
    readGuide: 'Przeczytaj przewodnik',
    unclear:
      'Niektórych numerów brakowało albo się powtarzały, więc udało się odczytać tylko część kolejności.',
    right: 'Dobrze',
    notQuite: 'Nie całkiem',
    changed: 'To pytanie zmieniło się po otwarciu strony. Odpowiedz na nie jeszcze raz.',
    leftOpen: 'To pytanie jest bez odpowiedzi.',
    answerIn: ['Odpowiedź znajdziesz tutaj: „', '”.'],
    passage: 'Pokaż fragment',
    youChose: 'Twój wybór',
    youWrote: 'Twoja odpowiedź',
    readAs: (wrote, read) => `Twoja odpowiedź to „${wrote}”. Czytamy ją jako „${read}”.`,
    youOrdered: 'Twoja kolejność',
    youMatched: 'Twoje pary',
    rightAnswer: 'Dobra odpowiedź',
    whyNotOthers: 'Dlaczego nie pozostałe?',
    inPlace: 'Liczy się każdy element na właściwym miejscu',
    item: {
      right: 'dobrze',
      notQuite: 'nie całkiem',
      belongs: (place) => `powinno mieć numer ${number(place)}`,
      open: 'bez odpowiedzi',
    },

    nothingAnswered: 'Odpowiedz na jedno lub dwa pytania, a zobaczysz, jak poszło.',
    sharedWithYou: (reached) => `Ktoś udostępnił ci wynik: ${reached}.`,
    you: (reached) => `Ty: ${reached}`,
    they: (reached) => `druga osoba: ${reached}`,
    shareResult: 'Udostępnij ten wynik',
    askAgainIn: (count) => `Dodaj przypomnienie do kalendarza za ${days(count)}`,
    inDays: (count) => `Za ${days(count)}`,
    invitation: 'Sprawdź się i zobacz, dlaczego każda dobra odpowiedź jest dobra.',
    sharedOn: ['Udostępniono ', ''],
    changedSince:
      'Od tego czasu quiz się zmienił. To jest pierwotny wynik, a linki prowadzą do dzisiejszego przewodnika.',
    tryIt: 'Odpowiedz na te same pytania',
    countRight: (questions) => `${number(questions)} dobrze`,
    countNearly: (questions) => `${number(questions)} prawie`,
    toRevisit: (questions) => `${number(questions)} do powtórki`,
    comma: ', ',
    points: (score, maxScore) => `${number(score)} z ${number(maxScore)} pkt`,
    readFirst: 'Przeczytaj najpierw',
    readMore: (passages) => `Jeszcze do przeczytania: ${number(passages)}`,
    again: 'To twój wynik? Poćwicz jeszcze raz',
    whyAgain: 'Ponowna odpowiedź po kilku dniach pomaga zapamiętać.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Powtórz # pytanie, w którym był błąd albo wątpliwość',
        few: 'Powtórz # pytania, w których był błąd albo wątpliwość',
        many: 'Powtórz # pytań, w których był błąd albo wątpliwość',
        other: 'Powtórz # pytania, w których był błąd albo wątpliwość',
      }),
    orRemind: ' albo dodaj przypomnienie do kalendarza:',
    reminder: (title) => `Poćwicz jeszcze raz: ${title}`,
    lastTime: (reached) => `Ostatnio: ${reached}.`,
    reminderLink: (url) => `Powtórz pytania, w których był błąd albo wątpliwość: ${url}`,
    lostResult: 'Wciąż możesz rozwiązać quiz, z którego pochodzi:',
    failures: {
      'unknown-path': { title: 'Nic tu nie ma', detail: 'Pod tym adresem nie ma żadnej strony.' },
      'unknown-quiz': {
        title: 'Nie ma takiego quizu',
        detail: 'Pod tym adresem nie ma quizu. Sprawdź link.',
      },
      'unknown-guide': {
        title: 'Nie ma takiego przewodnika',
        detail: 'Pod tym adresem nie ma przewodnika. Sprawdź link.',
      },
      'no-printed-key': {
        title: 'Brak odpowiedzi do druku',
        detail: 'Ten quiz można wydrukować tylko bez odpowiedzi.',
      },
      'unknown-result': {
        title: 'Ten link jest uszkodzony',
        detail: 'Pod tym linkiem nie ma wyniku. Być może brakuje jego części.',
      },
      'quiz-gone': {
        title: 'Tego quizu już nie ma',
        detail: 'Wynik pochodzi z quizu, który został usunięty.',
      },
      'outcome-gone': {
        title: 'Tego wyniku już nie ma',
        detail: 'Quiz się zmienił i nie ma w nim już tego wyniku.',
      },
      'sharing-off': {
        title: 'Tu nie udostępnia się wyników',
        detail: 'Na tym serwerze udostępnianie wyników jest wyłączone.',
      },
      'too-many-requests': {
        title: 'Zbyt wiele zapytań',
        detail: 'Z twojej sieci przychodzi zbyt wiele zapytań. Spróbuj ponownie za minutę.',
      },
      internal: {
        title: 'Coś poszło nie tak',
        detail: 'Błąd jest po naszej stronie. Spróbuj ponownie później.',
      },
      unreadable: {
        title: 'Nie udało się odczytać formularza',
        detail: 'Wróć, wczytaj stronę ponownie i wyślij formularz jeszcze raz.',
      },
    },
    toFrontPage: 'Przejdź do strony głównej',

    report: 'Zgłoś to pytanie',
    outcome: {
      submit: 'Zobacz, co pasuje',
      nothing: 'Jeszcze nie ma wyniku',
      answerSome:
        'Odpowiedz na jedno lub dwa pytania, a zobaczysz, co pasuje. Pomiń te, które cię nie dotyczą.',
      giveUpOne: 'Nic nie spełnia wszystkich tych życzeń. Zrezygnuj z jednego:',
      without: (wish) => `Bez: ${wish}`,
      changed: 'Pytania zmieniły się po otwarciu strony. Odpowiedz na nie jeszcze raz.',
      whyItFits: 'Dlaczego to pasuje',
      cautions: 'Warto wiedzieć',
      inGuide: 'W przewodniku',
      next: 'Następne w kolejności',
      other: ['Komuś innemu wyszło: ', '. Pytania są te same.'],
      invitation: 'Tobie może wyjść coś innego. Odpowiedz na te same pytania i zobacz dlaczego.',
    },
    paper: {
      alone: 'Ta strona drukuje się bez odpowiedzi.',
      withKey: 'Drukuj z odpowiedziami',
      printed: 'Odpowiedzi wydrukują się na końcu, na osobnej stronie.',
      keyOf: (quiz) => `Odpowiedzi: ${quiz}`,
      take: 'Rozwiąż quiz',
      key: 'Odpowiedzi',
      tickAll: 'Zaznacz wszystkie pasujące odpowiedzi.',
      numberThem: 'Ponumeruj elementy, zaczynając od 1.',
      letters: 'Przy każdym elemencie wpisz pasującą literę.',
      from: 'Źródło:',
      guide: 'Przeczytaj przewodnik',
    },
    missed: 'Do powtórki',
    contents: 'W tym przewodniku',
    checkedOf: (of) => ['', ` z ${number(of)} sprawdzonych`],
    allColumns: 'Pokaż wszystkie kolumny',
    quizzes: 'Sprawdź teraz, co wiesz',
    takeaways: 'Warto zapamiętać',
    checkYourself: 'Sprawdź się:',
    source(author, title) {
      const by = author === undefined ? '' : ` (${author})`
      return title === undefined
        ? ['Na podstawie ', 'artykułu', by]
        : ['Na podstawie: „', title, `”${by}`]
    },
    sourceDate: [', ', ''],
    licence: ['Licencja: ', ''],
    factsAsOf: ['Stan na: ', ''],
    date,
  }
}
