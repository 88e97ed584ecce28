// Italian.
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('it')

export const strings: Strings = {
  counter: (number, total) => `${n(number)} di ${n(total)}`,
  chooseAll: 'Scegli tutte le risposte adatte.',
  check: 'Verifica',
  checking: 'Verifica in corso…',
  skip: 'Salta',
  back: 'Indietro',
  next: 'Prossima domanda',
  finish: 'Guarda com’è andata',
  retry: 'Riprova',
  hint: 'Suggerimento',
  chooseFirst: 'Prima rispondi, poi verifica. Oppure salta la domanda.',
  refused:
    'Il server non ha potuto accettare questa risposta. Ricaricare la pagina può aiutare; nulla va perso.',
  forgotten: 'Le tue risposte sono state dimenticate. In questo browser non resta nulla.',
  waiting:
    'Nessuna connessione. La tua risposta è al sicuro; il commento arriva quando torni online.',
  unscored:
    'Nessuna connessione. Le tue risposte sono al sicuro; il resto arriva quando torni online.',
  right: 'Giusto',
  notQuite: 'Non proprio',
  rightAnswer: 'Risposta giusta',
  takeWhole: 'Fai l’autovalutazione completa',
  takeaways: 'Da ricordare',

  partly: (score, max) => `${score} su ${max}`,
  gap: (number) => `Spazio ${n(number)}`,
  answer: 'La tua risposta',
  pick: 'Scegli…',
  whyNotOthers: 'Perché non le altre',
  showPassage: 'Mostrami il passaggio',
  loadingPassage: 'Un momento…',
  readInGuide: 'Leggilo nella guida',
  outOf: (score, max) => `${score} su ${max}`,
  resultTitle: 'Com’è andata',
  scoring: 'Sto facendo i conti…',
  resultLater: 'Il tuo risultato è in arrivo',
  toRevisit: (questions) =>
    count(questions, { one: '# domanda da rivedere', other: '# domande da rivedere' }),
  nothingToRevisit: 'Niente da rivedere.',
  review: 'Ripercorri le risposte',
  startOver: 'Ricomincia',
  forget: 'Dimentica le mie risposte',
  share: 'Condividi il risultato',
  shareText: (title, score, max) => `${title}: ho fatto ${score} su ${max}. E tu?`,
  copied: 'Il link è copiato.',
  copyByHand: 'Copia il link da questo campo.',
  link: 'Link da condividere',
  hints: (hints) => count(hints, { one: 'Un suggerimento', other: '# suggerimenti' }),
  noHint: 'Il suggerimento non è arrivato. Puoi chiederlo di nuovo.',
  showAnswer: 'Mostrami la risposta',
  askAgain: 'Chiedimelo di nuovo tra 3 giorni',
  onlyThese: (questions) =>
    count(questions, { one: 'Solo quella da rivedere', other: 'Solo le # da rivedere' }),
  unknownType: 'Questa domanda richiede una versione più recente della pagina.',
  arriving: 'Un momento…',
  unavailable: 'Nessuna connessione: questa domanda non può ancora essere mostrata qui.',
  orderHelp: 'Mettili in ordine, dal primo all’ultimo: con i pulsanti o trascinandoli.',
  matchHelp: 'Scegli un’opzione per ciascuno.',
  chooseTarget: 'Scegli…',
  moveUp: (item) => `Sposta su: ${item}`,
  moveDown: (item) => `Sposta giù: ${item}`,
  movedTo: (item, place, of) => `${item}: ora ${n(place)} di ${n(of)}`,
  you: 'Tu',
  they: 'Condiviso',
  sharedWithYou: (score, max) => `Il risultato condiviso con te: ${score} su ${max}.`,

  fits: 'Scopri che cosa va bene',
  changed: 'Questa domanda è cambiata da quando hai risposto, quindi è di nuovo aperta.',
  howSure: 'Quanta certezza hai?',
  confidence: { guess: 'A caso', think: 'Credo di sì', sure: 'Di sicuro' },
  howSureYouWere: 'Quanta certezza avevi',
  rightOf: (right, all) => `${n(right)} su ${n(all)} giuste`,
  sureAndNotQuite: (questions) =>
    count(questions, {
      one: 'Su questa non avevi dubbi, e non era proprio così. Comincia da qui:',
      other: 'Su queste # non avevi dubbi, e non era proprio così. Comincia da qui:',
    }),
  report: 'Segnala questa domanda',
  stale: (questions) =>
    count(questions, {
      one: 'Una domanda nel frattempo è cambiata, quindi la tua risposta qui non conta.',
      other: '# domande nel frattempo sono cambiate, quindi le tue risposte qui non contano.',
    }),
  save: 'Salva le mie risposte',
  outcomeTitle: 'Che cosa fa per te',
  whyItFits: 'Perché va bene',
  inGuide: (section) => `Nella guida: ${section}`,
  runnerUp: (outcome) => `La seconda scelta: ${outcome}`,
  nothingFits: 'Ancora niente su cui basarsi',
  answerSome: 'Rispondi a una o due domande e vedrai che cosa fa per te.',
  shareOutcome: (title, outcome) => `${title} Per me: ${outcome}. E per te?`,
  outcomeSharedWithYou: (outcome) => `Il risultato condiviso con te: ${outcome}.`,

  checkYourself: 'Mettiti alla prova',
  missed: 'Questo ti è sfuggito',
  linkTo: (title) => `Link a «${title}»`,
}
