// Italian. Readers are addressed with tu.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function it({ lang, number, numeral, plural, date }: Formats<'it'>): PageStrings {
  const days = (count: number) => plural(count, { one: '# giorno', other: '# giorni' })
  return {
    lang,
    skip: 'Vai al contenuto',
    promise:
      'È un’autovalutazione, non un esame: niente timer, niente promossi o bocciati, e il nostro server non conserva nulla che dica chi sei.',
    paste: 'Mettila sulla tua pagina',
    docs: 'Documentazione',
    languages: 'Lingue',
    outOf: (count, of) => `${number(count)} su ${number(of)}`,
    population:
      'Prime risposte di chi ha fatto questo quiz, su tutte le pagine che lo mostrano. Chi ha scelto di non partecipare non è contato.',
    answeredOf: (answered, asked) =>
      `${plural(answered, { one: '# risposta', other: '# risposte' })} su ${number(asked)}`,
    numeral,

    submit: 'Guarda com’è andata',
    guideBehind: ['Leggi la guida: ', ''],
    challenge: ['Qualcuno ha ottenuto ', '. Stesse domande, stesso ordine: tocca a te.'],
    ownPage: 'Apri la pagina intera:',
    selfCheck: (title) => `Autovalutazione: ${title}`,
    chooseAll: 'Scegli tutte le risposte adatte.',
    givePlaces: 'Numera gli elementi a partire da 1.',
    chooseEach: 'Scegli una risposta per ogni riga.',
    yourAnswer: (unit) => (unit ? `La tua risposta, in ${unit}` : 'La tua risposta'),
    gap: (nth) => `Spazio ${number(nth)}`,
    choose: 'Scegli',
    place: 'Numero',
    confidence: {
      guess: 'A caso',
      think: 'Credo di sì',
      sure: 'Di sicuro',
      ask: 'Quanta certezza hai?',
      result: 'Quanta certezza avevi',
      rightOf: (right, all) => `${number(right)} su ${number(all)} giuste`,
      why: 'Quando non avevi dubbi e non era proprio così, la correzione si ricorda meglio: per questo questi passaggi vengono prima.',
    },

    refused: {
      title: 'Ricontrolla queste risposte',
      nothingLost: 'Non abbiamo ancora verificato nulla e le tue risposte sono ancora qui.',
      needsNumber: 'Inserisci un numero, per esempio 12,5.',
      unreadable: 'Non siamo riusciti a leggere questa risposta. Inseriscila di nuovo.',
    },

    startOver: 'Ricomincia',
    readGuide: 'Leggi la guida',
    unclear:
      'Alcuni numeri mancavano o erano ripetuti, quindi abbiamo potuto leggere solo una parte del tuo ordine.',
    right: 'Giusto',
    notQuite: 'Non proprio',
    changed: 'Questa domanda è cambiata dopo che hai aperto la pagina. Rispondi di nuovo.',
    leftOpen: 'Non hai risposto a questa domanda.',
    answerIn: ['Trovi la risposta in «', '».'],
    passage: 'Mostrami il passaggio',
    youChose: 'Hai scelto',
    youWrote: 'Hai scritto',
    readAs: (wrote, read) => `Hai scritto «${wrote}». Lo abbiamo letto come «${read}».`,
    youOrdered: 'Il tuo ordine',
    youMatched: 'I tuoi abbinamenti',
    rightAnswer: 'Risposta giusta',
    whyNotOthers: 'Perché non le altre?',
    inPlace: 'Conta ogni elemento al posto giusto',
    item: {
      right: 'giusto',
      notQuite: 'non proprio',
      belongs: (place) => `va al posto ${number(place)}`,
      open: 'senza risposta',
    },

    nothingAnswered: 'Rispondi a una o due domande per vedere com’è andata.',
    sharedWithYou: (reached) => `Qualcuno ha condiviso con te un risultato: ${reached}.`,
    you: (reached) => `Tu: ${reached}`,
    they: (reached) => `l’altra persona: ${reached}`,
    shareResult: 'Condividi il risultato',
    askAgainIn: (count) => `Aggiungi un promemoria al calendario tra ${days(count)}`,
    inDays: (count) => `Tra ${days(count)}`,
    invitation: 'Fai anche tu l’autovalutazione e scopri il perché di ogni risposta.',
    sharedOn: ['Condiviso il ', ''],
    changedSince:
      'Da allora il quiz è cambiato. Questo è il risultato originale; i link aprono la guida di oggi.',
    tryIt: 'Rispondi alle stesse domande',
    countRight: (questions) => plural(questions, { one: '# giusta', other: '# giuste' }),
    countNearly: (questions) => `${number(questions)} quasi`,
    toRevisit: (questions) => `${number(questions)} da rivedere`,
    comma: ', ',
    points: (score, maxScore) => `${number(score)} punti su ${number(maxScore)}`,
    readFirst: 'Da leggere per primo',
    readMore: (passages) =>
      plural(passages, { one: 'Ancora # da leggere', other: 'Altri # da leggere' }),
    again: 'È il tuo risultato? Esercitati ancora',
    whyAgain: 'Rispondere di nuovo dopo qualche giorno aiuta a ricordare.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Rifai la domanda che hai sbagliato o su cui avevi dubbi',
        other: 'Rifai le # domande che hai sbagliato o su cui avevi dubbi',
      }),
    orRemind: ', oppure aggiungi un promemoria al calendario:',
    reminder: (title) => `Esercitarsi ancora: ${title}`,
    lastTime: (reached) => `L’ultima volta: ${reached}.`,
    reminderLink: (url) => `Rifai le domande che hai sbagliato o su cui avevi dubbi: ${url}`,
    lostResult: 'Puoi ancora fare l’autovalutazione da cui veniva:',
    failures: {
      'unknown-path': {
        title: 'Qui non c’è nulla',
        detail: 'A questo indirizzo non c’è nessuna pagina.',
      },
      'unknown-quiz': {
        title: 'Questo quiz non esiste',
        detail: 'A questo indirizzo non c’è nessun quiz. Controlla il link.',
      },
      'unknown-guide': {
        title: 'Questa guida non esiste',
        detail: 'A questo indirizzo non c’è nessuna guida. Controlla il link.',
      },
      'no-printed-key': {
        title: 'Nessuna soluzione da stampare',
        detail: 'Questo quiz si può stampare solo senza le risposte.',
      },
      'unknown-result': {
        title: 'Questo link è danneggiato',
        detail: 'Non troviamo nessun risultato a questo link. Forse ne manca una parte.',
      },
      'quiz-gone': {
        title: 'Questo quiz non c’è più',
        detail: 'Il risultato viene da un quiz che è stato rimosso.',
      },
      'outcome-gone': {
        title: 'Questo risultato non c’è più',
        detail: 'Il quiz è cambiato e non comprende più questo risultato.',
      },
      'sharing-off': {
        title: 'Qui i risultati non si condividono',
        detail: 'Su questo server la condivisione dei risultati è disattivata.',
      },
      'too-many-requests': {
        title: 'Troppe richieste',
        detail: 'Dalla tua rete arrivano troppe richieste. Riprova tra un minuto.',
      },
      internal: {
        title: 'Qualcosa è andato storto',
        detail: 'Il problema è nostro. Riprova più tardi.',
      },
      unreadable: {
        title: 'Non siamo riusciti a leggere il modulo',
        detail: 'Torna indietro, ricarica la pagina e invia di nuovo il modulo.',
      },
    },
    toFrontPage: 'Vai alla pagina iniziale',

    report: 'Segnala questa domanda',
    outcome: {
      submit: 'Scopri che cosa fa per te',
      nothing: 'Ancora nessun risultato',
      answerSome:
        'Rispondi a una o due domande per scoprire che cosa fa per te. Salta quelle che non ti riguardano.',
      giveUpOne: 'Niente soddisfa tutti questi desideri. Rinuncia a uno:',
      without: (wish) => `Senza: ${wish}`,
      changed: 'Le domande sono cambiate dopo che hai aperto la pagina. Rispondi di nuovo.',
      whyItFits: 'Perché fa per te',
      cautions: 'Da tenere presente',
      inGuide: 'Nella guida',
      next: 'Seconda scelta',
      other: ['A un’altra persona è uscito: ', '. Le domande sono le stesse.'],
      invitation:
        'Il tuo risultato può essere diverso. Rispondi alle stesse domande e scopri perché.',
    },
    paper: {
      alone: 'Questa pagina si stampa senza le risposte.',
      withKey: 'Stampa con le risposte',
      printed: 'Le risposte si stampano alla fine, su una pagina a parte.',
      keyOf: (quiz) => `Risposte: ${quiz}`,
      take: 'Fai l’autovalutazione',
      key: 'Risposte',
      tickAll: 'Segna tutte le risposte adatte.',
      numberThem: 'Numera gli elementi a partire da 1.',
      letters: 'Scrivi accanto a ogni elemento la lettera corrispondente.',
      from: 'Da',
      guide: 'Leggi la guida',
    },
    missed: 'Da rivedere',
    contents: 'In questa guida',
    checkedOf: (of) => ['', ` su ${number(of)} verificate`],
    allColumns: 'Mostra tutte le colonne',
    quizzes: 'Ora verifica quello che sai',
    takeaways: 'Da ricordare',
    checkYourself: 'Mettiti alla prova:',
    source(author, title) {
      const by = author === undefined ? '' : ` di ${author}`
      return title === undefined
        ? ['Basato su ', 'un articolo', by]
        : ['Basato su «', title, `»${by}`]
    },
    sourceDate: [' (', ')'],
    licence: ['Licenza: ', ''],
    factsAsOf: ['Dati aggiornati a ', ''],
    date,
  }
}
