// Portuguese of Brazil. Readers are addressed with você.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function pt({ lang, number, numeral, plural, date }: Formats<'pt'>): PageStrings {
  const days = (count: number) => plural(count, { one: '# dia', other: '# dias' })
  return {
    lang,
    skip: 'Ir para o conteúdo',
    promise:
      'É uma autoavaliação, não uma prova: sem cronômetro, sem aprovação ou reprovação, e o nosso servidor não guarda nada que diga quem você é.',
    paste: 'Coloque na sua própria página',
    docs: 'Documentação',
    languages: 'Idiomas',
    outOf: (count, of) => `${number(count)} de ${number(of)}`,
    population:
      'Primeiras respostas de leitores deste quiz, em todas as páginas que o mostram. Quem pediu para não participar não é contado.',
    answeredOf: (answered, asked) =>
      `${number(answered)} de ${plural(asked, { one: '# respondida', other: '# respondidas' })}`,
    numeral,

    submit: 'Ver como você foi',
    guideBehind: ['Leia o guia: ', ''],
    challenge: ['Alguém fez ', '. Mesmas perguntas, mesma ordem: agora é a sua vez.'],
    ownPage: 'Abrir a página completa:',
    selfCheck: (title) => `Autoavaliação: ${title}`,
    chooseAll: 'Escolha todas as opções que se aplicam.',
    givePlaces: 'Numere os itens a partir de 1.',
    chooseEach: 'Escolha uma resposta para cada linha.',
    yourAnswer: (unit) => (unit ? `Sua resposta, em ${unit}` : 'Sua resposta'),
    gap: (nth) => `Lacuna ${number(nth)}`,
    choose: 'Escolha',
    place: 'Número',
    confidence: {
      guess: 'Um palpite',
      think: 'Acho que sim',
      sure: 'Certeza',
      ask: 'Quanta certeza você tem?',
      result: 'Quanta certeza você tinha',
      rightOf: (right, all) => `${number(right)} de ${number(all)} certas`,
      why: 'Quando você tinha certeza e não era bem assim, a correção fica mais na memória. Por isso esses trechos vêm primeiro.',
    },

    refused: {
      title: 'Revise estas respostas',
      nothingLost: 'Ainda não conferimos nada, e suas respostas continuam aqui.',
      needsNumber: 'Digite um número, por exemplo 12,5.',
      unreadable: 'Não conseguimos ler esta resposta. Digite de novo.',
    },

    startOver: 'Começar de novo',
    readGuide: 'Ler o guia',
    unclear: 'Alguns números faltaram ou se repetiram, então só lemos parte da sua ordem.',
    right: 'Certo',
    notQuite: 'Não exatamente',
    changed: 'Esta pergunta mudou depois que você abriu a página. Responda de novo.',
    leftOpen: 'Você não respondeu a esta pergunta.',
    answerIn: ['A resposta está em “', '”.'],
    passage: 'Mostrar o trecho',
    youChose: 'Você escolheu',
    youWrote: 'Você escreveu',
    readAs: (wrote, read) => `Você escreveu “${wrote}”. Entendemos “${read}”.`,
    youOrdered: 'Sua ordem',
    youMatched: 'Suas combinações',
    rightAnswer: 'Resposta certa',
    whyNotOthers: 'Por que não as outras?',
    inPlace: 'Conta cada item na posição certa',
    item: {
      right: 'certo',
      notQuite: 'não exatamente',
      belongs: (place) => `deveria ser o número ${number(place)}`,
      open: 'sem resposta',
    },

    nothingAnswered: 'Responda a uma ou duas perguntas para ver como você foi.',
    sharedWithYou: (reached) => `Alguém compartilhou um resultado com você: ${reached}.`,
    you: (reached) => `Você: ${reached}`,
    they: (reached) => `a outra pessoa: ${reached}`,
    shareResult: 'Compartilhar este resultado',
    askAgainIn: (count) => `Criar um lembrete na agenda para daqui a ${days(count)}`,
    inDays: (count) => `Daqui a ${days(count)}`,
    invitation: 'Faça você também a autoavaliação e veja o porquê de cada resposta.',
    sharedOn: ['Compartilhado em ', ''],
    changedSince:
      'O quiz mudou desde então. Este é o resultado original; os links abrem o guia de hoje.',
    tryIt: 'Responder às mesmas perguntas',
    countRight: (questions) => plural(questions, { one: '# certa', other: '# certas' }),
    countNearly: (questions) => `${number(questions)} quase`,
    toRevisit: (questions) => `${number(questions)} para rever`,
    comma: ', ',
    points: (score, maxScore) => `${number(score)} de ${number(maxScore)} pontos`,
    readFirst: 'O que vale a pena ler primeiro',
    readMore: (passages) => `Mais ${number(passages)} para ler`,
    again: 'Este resultado é seu? Pratique de novo',
    whyAgain: 'Responder de novo depois de alguns dias ajuda a lembrar.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Refaça a pergunta que você errou ou em que teve dúvida',
        other: 'Refaça as # perguntas que você errou ou em que teve dúvida',
      }),
    orRemind: ', ou crie um lembrete na sua agenda:',
    reminder: (title) => `Praticar de novo: ${title}`,
    lastTime: (reached) => `Da última vez: ${reached}.`,
    reminderLink: (url) => `Refaça o que você errou ou em que teve dúvida: ${url}`,
    lostResult: 'Você ainda pode fazer a autoavaliação de onde ele veio:',
    failures: {
      'unknown-path': { title: 'Não há nada aqui', detail: 'Não existe página neste endereço.' },
      'unknown-quiz': {
        title: 'Este quiz não existe',
        detail: 'Não existe quiz neste endereço. Confira o link.',
      },
      'unknown-guide': {
        title: 'Este guia não existe',
        detail: 'Não existe guia neste endereço. Confira o link.',
      },
      'no-printed-key': {
        title: 'Sem respostas para imprimir',
        detail: 'Este quiz só pode ser impresso sem as respostas.',
      },
      'unknown-result': {
        title: 'Este link está danificado',
        detail: 'Não encontramos um resultado neste link. Talvez falte uma parte dele.',
      },
      'quiz-gone': {
        title: 'Este quiz não existe mais',
        detail: 'O resultado é de um quiz que foi removido.',
      },
      'outcome-gone': {
        title: 'Este resultado não existe mais',
        detail: 'O quiz mudou e não inclui mais este resultado.',
      },
      'sharing-off': {
        title: 'Aqui não se compartilham resultados',
        detail: 'Neste servidor, o compartilhamento de resultados está desativado.',
      },
      'too-many-requests': {
        title: 'Pedidos demais',
        detail: 'A sua rede está enviando pedidos demais. Tente de novo em um minuto.',
      },
      internal: {
        title: 'Algo deu errado',
        detail: 'O problema é nosso. Tente de novo mais tarde.',
      },
      unreadable: {
        title: 'Não conseguimos ler o formulário',
        detail: 'Volte, recarregue a página e envie o formulário de novo.',
      },
    },
    toFrontPage: 'Ir para a página inicial',

    report: 'Relatar um problema nesta pergunta',
    outcome: {
      submit: 'Ver o que combina',
      nothing: 'Ainda sem resultado',
      answerSome:
        'Responda a uma ou duas perguntas para ver o que combina. Pule as que não se aplicam a você.',
      giveUpOne: 'Nada atende a todos esses desejos. Abra mão de um:',
      without: (wish) => `Sem: ${wish}`,
      changed: 'As perguntas mudaram depois que você abriu a página. Responda de novo.',
      whyItFits: 'Por que combina',
      cautions: 'Observe',
      inGuide: 'No guia',
      next: 'Segunda opção',
      other: ['Para outra pessoa deu: ', '. São as mesmas perguntas.'],
      invitation: 'O seu resultado pode ser outro. Responda às mesmas perguntas e veja por quê.',
    },
    paper: {
      alone: 'Esta página é impressa sem as respostas.',
      withKey: 'Imprimir com as respostas',
      printed: 'As respostas são impressas no fim, em uma página separada.',
      keyOf: (quiz) => `Respostas: ${quiz}`,
      take: 'Fazer a autoavaliação',
      key: 'Respostas',
      tickAll: 'Marque todas as opções que se aplicam.',
      numberThem: 'Numere os itens a partir de 1.',
      letters: 'Escreva ao lado de cada item a letra correspondente.',
      from: 'De',
      guide: 'Leia o guia',
    },
    missed: 'Para rever',
    contents: 'Neste guia',
    checkedOf: (of) => ['', ` de ${number(of)} conferidas`],
    allColumns: 'Mostrar todas as colunas',
    quizzes: 'Agora teste o que você sabe',
    takeaways: 'Pontos principais',
    checkYourself: 'Teste o que você sabe:',
    source(author, title) {
      const by = author === undefined ? '' : ` de ${author}`
      return title === undefined
        ? ['Com base em ', 'um artigo', by]
        : ['Com base em “', title, `”${by}`]
    },
    sourceDate: [' (', ')'],
    licence: ['Licença: ', ''],
    factsAsOf: ['Informações de ', ''],
    date,
  }
}
