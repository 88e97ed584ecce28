// Polish.
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('pl')

export const strings: Strings = {
  counter: (number, total) => `${n(number)} z ${n(total)}`,
  chooseAll: 'Można wybrać kilka odpowiedzi: wszystkie, które pasują.',
  check: 'Sprawdź',
  checking: 'Sprawdzanie…',
  skip: 'Pomiń',
  back: 'Wstecz',
  next: 'Następne pytanie',
  finish: 'Zobacz, jak poszło',
  retry: 'Spróbuj ponownie',
  hint: 'Podpowiedź',
  chooseFirst: 'Najpierw odpowiedź, potem sprawdzenie. Pytanie można też pominąć.',
  refused:
    'Serwer nie mógł przyjąć tej odpowiedzi. Może pomóc ponowne wczytanie strony; nic nie przepadnie.',
  forgotten: 'Odpowiedzi zostały usunięte. W tej przeglądarce nic już nie jest zapisane.',
  waiting: 'Brak połączenia. Odpowiedź jest zachowana; komentarz pojawi się, gdy połączenie wróci.',
  unscored: 'Brak połączenia. Odpowiedzi są zachowane; reszta pojawi się, gdy połączenie wróci.',
  right: 'Dobrze',
  notQuite: 'Nie całkiem',
  rightAnswer: 'Dobra odpowiedź',
  takeWhole: 'Przejdź do całego quizu',
  takeaways: 'Warto zapamiętać',

  partly: (score, max) => `${score} z ${max}`,
  gap: (number) => `Luka ${n(number)}`,
  answer: 'Odpowiedź',
  pick: 'Do wyboru…',
  whyNotOthers: 'Dlaczego nie pozostałe',
  showPassage: 'Pokaż fragment',
  loadingPassage: 'Chwileczkę…',
  readInGuide: 'Przeczytaj w przewodniku',
  outOf: (score, max) => `${score} z ${max}`,
  resultTitle: 'Jak poszło',
  scoring: 'Podliczanie…',
  resultLater: 'Wynik jest w drodze',
  toRevisit: (questions) =>
    count(questions, {
      one: '# pytanie do powtórki',
      few: '# pytania do powtórki',
      many: '# pytań do powtórki',
      other: '# pytania do powtórki',
    }),
  nothingToRevisit: 'Nie ma nic do powtórki.',
  review: 'Przejrzyj odpowiedzi',
  startOver: 'Zacznij od nowa',
  forget: 'Zapomnij moje odpowiedzi',
  share: 'Udostępnij ten wynik',
  shareText: (title, score, max) => `${title}: mój wynik to ${score} z ${max}. A Twój?`,
  copied: 'Link jest skopiowany.',
  copyByHand: 'Skopiuj link z tego pola.',
  link: 'Link do udostępnienia',
  hints: (hints) =>
    count(hints, { one: 'Podpowiedź', many: '# podpowiedzi', other: '# podpowiedzi' }),
  noHint: 'Podpowiedź nie dotarła. Można o nią poprosić jeszcze raz.',
  showAnswer: 'Pokaż odpowiedź',
  askAgain: 'Zapytaj mnie znów za 3 dni',
  onlyThese: (questions) =>
    count(questions, {
      one: 'Tylko to jedno do powtórki',
      few: 'Tylko te # do powtórki',
      many: 'Tylko tych # do powtórki',
      other: 'Tylko te do powtórki (#)',
    }),
  unknownType: 'To pytanie wymaga nowszej wersji strony.',
  arriving: 'Chwileczkę…',
  unavailable: 'Brak połączenia, więc tego pytania nie można tu jeszcze pokazać.',
  orderHelp: 'Ułóż po kolei, od pierwszego do ostatniego: przyciskami albo przeciągając.',
  matchHelp: 'Wybierz coś dla każdej pozycji.',
  chooseTarget: 'Do wyboru…',
  moveUp: (item) => `W górę: ${item}`,
  moveDown: (item) => `W dół: ${item}`,
  movedTo: (item, place, of) => `${item}: teraz ${n(place)} z ${n(of)}`,
  you: 'Ty',
  they: 'Udostępniony',
  sharedWithYou: (score, max) => `Udostępniony wynik: ${score} z ${max}.`,

  fits: 'Zobacz, co pasuje',
  changed: 'To pytanie zmieniło się od czasu odpowiedzi, dlatego znów jest otwarte.',
  howSure: 'Jaka jest pewność?',
  confidence: { guess: 'Zgaduję', think: 'Chyba tak', sure: 'Na pewno' },
  howSureYouWere: 'Jak było z pewnością',
  rightOf: (right, all) => `dobrze: ${n(right)} z ${n(all)}`,
  sureAndNotQuite: (questions) =>
    count(questions, {
      one: 'Tu była pewność, a nie całkiem się zgadzało. Najlepiej zacząć od tego:',
      few: 'W tych # pytaniach była pewność, a nie całkiem się zgadzało. Najlepiej zacząć od nich:',
      many: 'W tych # pytaniach była pewność, a nie całkiem się zgadzało. Najlepiej zacząć od nich:',
      other:
        'W tych pytaniach (#) była pewność, a nie całkiem się zgadzało. Najlepiej zacząć od nich:',
    }),
  report: 'Zgłoś to pytanie',
  stale: (questions) =>
    count(questions, {
      one: 'Jedno pytanie w międzyczasie się zmieniło, więc odpowiedź na nie tutaj się nie liczy.',
      few: '# pytania w międzyczasie się zmieniły, więc odpowiedzi na nie tutaj się nie liczą.',
      many: '# pytań w międzyczasie się zmieniło, więc odpowiedzi na nie tutaj się nie liczą.',
      other:
        'Część pytań (#) w międzyczasie się zmieniła, więc odpowiedzi na nie tutaj się nie liczą.',
    }),
  save: 'Zapisz moje odpowiedzi',
  outcomeTitle: 'Co pasuje',
  whyItFits: 'Dlaczego to pasuje',
  inGuide: (section) => `W przewodniku: ${section}`,
  runnerUp: (outcome) => `Następne w kolejności: ${outcome}`,
  nothingFits: 'Na razie nie ma na czym się oprzeć',
  answerSome: 'Wystarczy odpowiedzieć na jedno lub dwa pytania, a okaże się, co pasuje.',
  shareOutcome: (title, outcome) => `${title} Dla mnie: ${outcome}. A dla ciebie?`,
  outcomeSharedWithYou: (outcome) => `Udostępniony wynik: ${outcome}.`,

  checkYourself: 'Sprawdź się',
  missed: 'To umknęło',
  linkTo: (title) => `Link do: „${title}”`,
}
