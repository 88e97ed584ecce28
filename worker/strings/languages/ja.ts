// Japanese.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function ja({ lang, number, numeral, date }: Formats<'ja'>): PageStrings {
  return {
    lang,
    skip: '本文へ移動',
    promise:
      'これは試験ではなく、自分の理解を確かめるためのものです。時間制限も合否もなく、サーバーにはあなたの情報を保存しません。',
    paste: '自分のページに置く',
    api: 'API',
    languages: '言語',
    outOf: (count, of) => `${number(of)}点中${number(count)}点`,
    answeredOf: (answered, asked) => `${number(asked)}問中${number(answered)}問に回答`,
    numeral,

    submit: '結果を見る',
    guideBehind: ['ガイドを読む：', ''],
    challenge: ['相手の結果は', 'です。同じ問題、同じ順番で、今度はあなたの番です。'],
    ownPage: '全体のページを開く：',
    selfCheck: (title) => `セルフチェック：${title}`,
    chooseAll: '当てはまるものをすべて選んでください。',
    givePlaces: '1から順に番号を付けてください。',
    chooseEach: '各行の答えを選んでください。',
    yourAnswer: (unit) => (unit ? `あなたの答え（${unit}）` : 'あなたの答え'),
    gap: (nth) => `空欄${number(nth)}`,
    choose: '選択',
    place: '番号',
    confidence: {
      guess: '勘です',
      think: 'たぶん',
      sure: '確かです',
      ask: 'どのくらい確かですか？',
      result: '確かさの振り返り',
      rightOf: (right, all) => `${number(all)}問中${number(right)}問正解`,
      sureButWrong: (questions) =>
        `確かだと思ったのに、惜しかった問題が${number(questions)}問あります。ここから見直しましょう：`,
    },

    refused: {
      title: '次の回答をご確認ください',
      nothingLost: 'まだ採点していません。回答はそのまま残っています。',
      needsNumber: '数を入力してください（例：12.5）。',
      unreadable: 'この回答を読み取れませんでした。もう一度入力してください。',
    },

    startOver: '最初からやり直す',
    readGuide: 'ガイドを読む',
    unclear: '番号の抜けや重複があったため、順番の一部だけを読み取りました。',
    right: '正解です',
    notQuite: 'もう少しです',
    changed: 'ページを開いた後にこの問題が変更されました。もう一度お答えください。',
    leftOpen: 'この問題には回答していません。',
    answerIn: ['答えは「', '」にあります。'],
    passage: '該当箇所を見る',
    youChose: '選んだもの',
    youWrote: '入力した答え',
    readAs: (wrote, read) => `「${wrote}」という入力を「${read}」と読みました。`,
    youOrdered: 'あなたの順番',
    youMatched: 'あなたの組み合わせ',
    rightAnswer: '正解',
    whyNotOthers: 'ほかの選択肢が違う理由',
    inPlace: '正しい位置にあるものが得点になります',
    item: {
      right: '正解',
      notQuite: 'もう少し',
      belongs: (place) => `正しくは${number(place)}番目`,
      open: '未回答',
    },

    nothingAnswered: '1、2問答えると、結果がわかります。',
    sharedWithYou: (reached) => `共有された結果：${reached}。`,
    you: (reached) => `あなた：${reached}`,
    they: (reached) => `相手：${reached}`,
    shareResult: '結果を共有する',
    askAgainIn: (days) => `${number(days)}日後のリマインダーをカレンダーに追加`,
    inDays: (days) => `${number(days)}日後`,
    invitation: 'あなたもセルフチェックで、それぞれの答えの理由を確かめてみませんか。',
    sharedOn: ['共有日：', ''],
    changedSince:
      'その後、クイズの内容が変更されました。これは当時の結果です。リンク先は現在のガイドです。',
    tryIt: '自分でもやってみる',
    known: '身についています',
    toRevisit: (questions) => `見直し${number(questions)}問`,
    again: 'あなたの結果ですか？もう一度練習しましょう',
    whyAgain: '数日後にもう一度答えると、記憶に残りやすくなります。',
    onlyMissed: (questions) =>
      `間違えた問題や自信のなかった問題（${number(questions)}問）をやり直す`,
    orRemind: '、またはカレンダーにリマインダーを追加：',
    reminder: (title) => `もう一度練習：${title}`,
    lastTime: (reached) => `前回：${reached}。`,
    reminderLink: (url) => `間違えた問題や自信のなかった問題をやり直す： ${url}`,
    lostResult: '元のセルフチェックには、今でも挑戦できます：',
    failures: {
      'unknown-path': { title: 'ページがありません', detail: 'このアドレスにページはありません。' },
      'unknown-quiz': {
        title: 'クイズが見つかりません',
        detail: 'このアドレスにクイズはありません。リンクをご確認ください。',
      },
      'unknown-guide': {
        title: 'ガイドが見つかりません',
        detail: 'このアドレスにガイドはありません。リンクをご確認ください。',
      },
      'no-printed-key': {
        title: '解答は印刷できません',
        detail: 'このクイズは、解答なしでのみ印刷できます。',
      },
      'unknown-result': {
        title: 'リンクが壊れています',
        detail: 'このリンクの結果が見つかりません。一部が欠けているかもしれません。',
      },
      'quiz-gone': {
        title: 'このクイズはもうありません',
        detail: 'この結果のクイズは削除されました。',
      },
      'outcome-gone': {
        title: 'この結果はもうありません',
        detail: 'クイズが変更され、この結果は含まれなくなりました。',
      },
      'sharing-off': {
        title: '結果の共有はできません',
        detail: 'このサーバーでは、結果の共有が無効になっています。',
      },
      'too-many-requests': {
        title: 'アクセスが多すぎます',
        detail: 'お使いのネットワークからのアクセスが多すぎます。1分後にもう一度お試しください。',
      },
      internal: {
        title: '問題が発生しました',
        detail: '原因はこちらにあります。時間をおいて、もう一度お試しください。',
      },
      unreadable: {
        title: 'フォームを読み取れませんでした',
        detail: '前のページに戻って再読み込みし、フォームをもう一度送信してください。',
      },
    },
    toFrontPage: 'トップページへ',

    report: 'この問題を報告する',
    outcome: {
      submit: '合うものを見る',
      nothing: 'まだ結果がありません',
      answerSome: '1、2問答えると、何が合うかわかります。当てはまらない問題は飛ばしてください。',
      giveUpOne: 'これらの希望をすべて満たすものはありません。1つあきらめてください：',
      without: (wish) => `次の希望なし：${wish}`,
      changed: 'ページを開いた後に問題が変更されました。もう一度お答えください。',
      whyItFits: '合う理由',
      cautions: 'ご注意ください',
      inGuide: 'ガイド',
      next: '次に合うもの',
      other: ['ほかの人の結果：', '。同じ問題です。'],
      invitation: 'あなたの結果は違うかもしれません。同じ問題に答えて、理由を見てみましょう。',
    },
    paper: {
      alone: 'このページは解答なしで印刷されます。',
      withKey: '解答付きで印刷する',
      printed: '解答は最後に別のページに印刷されます。',
      keyOf: (quiz) => `解答：${quiz}`,
      take: 'セルフチェックをする',
      key: '解答',
      tickAll: '当てはまるものすべてに印を付けてください。',
      numberThem: '1から順に番号を付けてください。',
      letters: 'それぞれに合う文字を書いてください。',
      from: '出典：',
      guide: 'ガイドを読む',
    },
    missed: '見落としたところ',
    contents: 'このガイドの内容',
    checkedOf: (of) => ['', ` / ${number(of)} 問を確認済み`],
    allColumns: 'すべての列を表示',
    quizzes: '理解度を確かめる',
    takeaways: 'まとめ',
    checkYourself: '確認してみる：',
    source(author, title) {
      const by = author === undefined ? '' : `（${author}）`
      return title === undefined ? ['出典：', '記事', by] : ['出典：「', title, `」${by}`]
    },
    sourceDate: ['、', ''],
    factsAsOf: ['', '時点の情報'],
    date,
  }
}
