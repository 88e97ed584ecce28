// Turkish. Readers are addressed with siz. A noun after a number has no plural form.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function tr({ lang, number, numeral, date }: Formats<'tr'>): PageStrings {
  return {
    lang,
    skip: 'İçeriğe geç',
    promise:
      'Bu bir sınav değil, kendinizi denemeniz için: süre yok, geçmek ya da kalmak yok, sunucumuz da kim olduğunuzu gösteren hiçbir şey saklamaz.',
    paste: 'Kendi sayfanıza ekleyin',
    docs: 'Belgeler',
    languages: 'Diller',
    outOf: (count, of) => `${number(count)} / ${number(of)}`,
    population:
      'Bu testin yer aldığı tüm sayfalardaki okurların ilk yanıtları. Sayılmak istemeyenler dahil değildir.',
    answeredOf: (answered, asked) =>
      `${number(asked)} sorudan ${number(answered)} tanesi yanıtlandı`,
    numeral,

    submit: 'Sonucu gör',
    guideBehind: ['Rehberi okuyun: ', ''],
    challenge: ['Birinin sonucu ', '. Aynı sorular, aynı sıra: şimdi sıra sizde.'],
    ownPage: 'Sayfanın tamamını açın:',
    selfCheck: (title) => `Kendinizi sınayın: ${title}`,
    chooseAll: 'Uygun olanların hepsini seçin.',
    givePlaces: '1’den başlayarak numaralandırın.',
    chooseEach: 'Her satır için bir yanıt seçin.',
    yourAnswer: (unit) => (unit ? `Yanıtınız (${unit})` : 'Yanıtınız'),
    gap: (nth) => `${number(nth)}. boşluk`,
    choose: 'Seçin',
    place: 'Numara',
    confidence: {
      guess: 'Tahmin',
      think: 'Sanırım',
      sure: 'Eminim',
      ask: 'Ne kadar eminsiniz?',
      result: 'Ne kadar emindiniz',
      rightOf: (right, all) => `${number(all)} yanıttan ${number(right)} doğru`,
      why: 'Emin olup tam olarak doğru bilmediğiniz bir şeyin düzeltmesi daha iyi akılda kalır, bu yüzden bu bölümler önce gelir.',
    },

    refused: {
      title: 'Lütfen bu yanıtlara bir daha bakın',
      nothingLost: 'Henüz hiçbir şeyi kontrol etmedik, yanıtlarınız duruyor.',
      needsNumber: 'Lütfen bir sayı girin, örneğin 12,5.',
      unreadable: 'Bu yanıtı okuyamadık. Lütfen yeniden girin.',
    },

    startOver: 'Baştan başla',
    readGuide: 'Rehberi oku',
    unclear:
      'Bazı numaralar eksikti ya da yineleniyordu, bu yüzden sıralamanızın yalnızca bir kısmını okuyabildik.',
    right: 'Doğru',
    notQuite: 'Tam olarak değil',
    changed: 'Bu soru siz sayfayı açtıktan sonra değişti. Lütfen yeniden yanıtlayın.',
    leftOpen: 'Bu soruyu yanıtlamadınız.',
    answerIn: ['Yanıtı şurada bulabilirsiniz: “', '”.'],
    passage: 'İlgili bölümü göster',
    youChose: 'Seçiminiz',
    youWrote: 'Yazdığınız',
    readAs: (wrote, read) => `“${wrote}” yazdınız. “${read}” olarak okuduk.`,
    youOrdered: 'Sıralamanız',
    youMatched: 'Eşleştirmeniz',
    rightAnswer: 'Doğru yanıt',
    whyNotOthers: 'Diğerleri neden değil?',
    inPlace: 'Doğru yerdeki her öğe sayılır',
    item: {
      right: 'doğru',
      notQuite: 'tam olarak değil',
      belongs: (place) => `doğru yeri: ${number(place)}`,
      open: 'yanıtlanmadı',
    },

    nothingAnswered: 'Sonucunuzu görmek için bir iki soruyu yanıtlayın.',
    sharedWithYou: (reached) => `Biri sizinle bir sonuç paylaştı: ${reached}.`,
    you: (reached) => `Siz: ${reached}`,
    they: (reached) => `diğer kişi: ${reached}`,
    shareResult: 'Bu sonucu paylaş',
    askAgainIn: (days) => `${number(days)} gün sonrası için takvime hatırlatıcı ekle`,
    inDays: (days) => `${number(days)} gün sonra`,
    invitation: 'Siz de kendinizi sınayın, her yanıtın nedenini görün.',
    sharedOn: ['Paylaşım tarihi: ', ''],
    changedSince:
      'Test o zamandan beri değişti. Bu, ilk sonuçtur; bağlantılar rehberin bugünkü hâlini açar.',
    tryIt: 'Aynı soruları yanıtla',
    countRight: (questions) => `${number(questions)} doğru`,
    countNearly: (questions) => `${number(questions)} neredeyse doğru`,
    toRevisit: (questions) => `Yeniden bakılacak: ${number(questions)}`,
    comma: ', ',
    points: (score, maxScore) => `${number(maxScore)} üzerinden ${number(score)} puan`,
    readFirst: 'Önce okumaya değer',
    readMore: (passages) => `Okunacak ${number(passages)} bölüm daha`,
    again: 'Bu sizin sonucunuz mu? Yeniden alıştırma yapın',
    whyAgain: 'Birkaç gün sonra yeniden yanıtlamak akılda kalmasına yardım eder.',
    onlyMissed: (questions) =>
      `Yanlış yaptığınız ya da emin olmadığınız ${number(questions)} soruyu yeniden çözün`,
    orRemind: ' ya da takviminize hatırlatıcı ekleyin:',
    reminder: (title) => `Yeniden alıştırma: ${title}`,
    lastTime: (reached) => `Geçen seferki sonuç: ${reached}.`,
    reminderLink: (url) =>
      `Yanlış yaptığınız ya da emin olmadığınız soruları yeniden çözün: ${url}`,
    lostResult: 'Sonucun ait olduğu testi hâlâ çözebilirsiniz:',
    failures: {
      'unknown-path': { title: 'Burada bir şey yok', detail: 'Bu adreste bir sayfa yok.' },
      'unknown-quiz': {
        title: 'Böyle bir test yok',
        detail: 'Bu adreste bir test yok. Bağlantıyı kontrol edin.',
      },
      'unknown-guide': {
        title: 'Böyle bir rehber yok',
        detail: 'Bu adreste bir rehber yok. Bağlantıyı kontrol edin.',
      },
      'no-printed-key': {
        title: 'Yazdırılacak yanıt yok',
        detail: 'Bu test yalnızca yanıtlar olmadan yazdırılabilir.',
      },
      'unknown-result': {
        title: 'Bu bağlantı bozuk',
        detail: 'Bu bağlantıda bir sonuç bulamadık. Bir kısmı eksik olabilir.',
      },
      'quiz-gone': {
        title: 'Bu test artık yok',
        detail: 'Sonuç, kaldırılmış bir teste ait.',
      },
      'outcome-gone': {
        title: 'Bu sonuç artık yok',
        detail: 'Test değişti ve artık bu sonucu içermiyor.',
      },
      'sharing-off': {
        title: 'Burada sonuç paylaşılmıyor',
        detail: 'Bu sunucuda sonuç paylaşımı kapalı.',
      },
      'too-many-requests': {
        title: 'Çok fazla istek',
        detail: 'Ağınızdan çok fazla istek geliyor. Bir dakika sonra yeniden deneyin.',
      },
      internal: {
        title: 'Bir şeyler ters gitti',
        detail: 'Sorun bizden kaynaklanıyor. Daha sonra yeniden deneyin.',
      },
      unreadable: {
        title: 'Formu okuyamadık',
        detail: 'Geri dönün, sayfayı yenileyin ve formu yeniden gönderin.',
      },
    },
    toFrontPage: 'Ana sayfaya git',

    report: 'Bu soruyu bildir',
    outcome: {
      submit: 'Neyin uygun olduğunu gör',
      nothing: 'Henüz sonuç yok',
      answerSome:
        'Neyin uygun olduğunu görmek için bir iki soruyu yanıtlayın. Size uymayanları atlayın.',
      giveUpOne: 'Bu isteklerin hepsini karşılayan bir şey yok. Birinden vazgeçin:',
      without: (wish) => `Şu olmadan: ${wish}`,
      changed: 'Sorular siz sayfayı açtıktan sonra değişti. Lütfen yeniden yanıtlayın.',
      whyItFits: 'Neden uygun',
      cautions: 'Göz önünde bulundurun',
      inGuide: 'Rehberde',
      next: 'İkinci seçenek',
      other: ['Bir başkasının sonucu: ', '. Sorular aynı.'],
      invitation: 'Sizin sonucunuz farklı olabilir. Aynı soruları yanıtlayın, nedenini görün.',
    },
    paper: {
      alone: 'Bu sayfa yanıtlar olmadan yazdırılır.',
      withKey: 'Yanıtlarla yazdır',
      printed: 'Yanıtlar en sonda, ayrı bir sayfada yazdırılır.',
      keyOf: (quiz) => `Yanıtlar: ${quiz}`,
      take: 'Testi çöz',
      key: 'Yanıtlar',
      tickAll: 'Uygun olanların hepsini işaretleyin.',
      numberThem: '1’den başlayarak numaralandırın.',
      letters: 'Her öğenin yanına uygun harfi yazın.',
      from: 'Kaynak:',
      guide: 'Rehberi okuyun',
    },
    missed: 'Yeniden bakın',
    contents: 'Bu rehberde',
    checkedOf: (of) => ['', ` / ${number(of)} kontrol edildi`],
    allColumns: 'Tüm sütunları göster',
    quizzes: 'Şimdi bildiklerinizi sınayın',
    takeaways: 'Önemli noktalar',
    checkYourself: 'Kendinizi sınayın:',
    source(author, title) {
      const by = author === undefined ? '' : ` (${author})`
      return title === undefined ? ['Kaynak: ', 'bir makale', by] : ['Kaynak: “', title, `”${by}`]
    },
    sourceDate: [', ', ''],
    licence: ['Lisans: ', ''],
    factsAsOf: ['Bilgilerin tarihi: ', ''],
    date,
  }
}
