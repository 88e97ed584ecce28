// Hindi. Readers are addressed with आप.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function hi({ lang, number, numeral, plural, date }: Formats<'hi'>): PageStrings {
  return {
    lang,
    skip: 'सामग्री पर जाएँ',
    promise:
      'यह खुद को जाँचने के लिए है, परीक्षा नहीं: न समय की सीमा, न पास-फ़ेल, और हमारा सर्वर आपके बारे में कुछ भी नहीं रखता।',
    paste: 'इसे अपने पेज पर लगाएँ',
    api: 'API',
    languages: 'भाषाएँ',
    outOf: (count, of) => `${number(of)} में से ${number(count)}`,
    answeredOf: (answered, asked) => `${number(asked)} में से ${number(answered)} के जवाब दिए गए`,
    numeral,

    submit: 'नतीजा देखें',
    guideBehind: ['गाइड पढ़ें: ', ''],
    challenge: ['किसी का नतीजा है ', '। वही सवाल, वही क्रम: अब आपकी बारी।'],
    ownPage: 'पूरा पेज खोलें:',
    selfCheck: (title) => `खुद को जाँचें: ${title}`,
    chooseAll: 'जो भी सही हों, सब चुनें।',
    givePlaces: '1 से शुरू करके इन पर क्रमांक डालें।',
    chooseEach: 'हर पंक्ति के लिए एक जवाब चुनें।',
    yourAnswer: (unit) => (unit ? `आपका जवाब (${unit})` : 'आपका जवाब'),
    gap: (nth) => `खाली जगह ${number(nth)}`,
    choose: 'चुनें',
    place: 'क्रमांक',
    confidence: {
      guess: 'अंदाज़ा',
      think: 'शायद',
      sure: 'पक्का',
      ask: 'आपको कितना भरोसा है?',
      result: 'आपको कितना भरोसा था',
      rightOf: (right, all) => `${number(all)} में से ${number(right)} सही`,
      sureButWrong: (questions) =>
        plural(questions, {
          one: 'इस पर आपको पक्का भरोसा था, पर यह पूरी तरह सही नहीं था। यहीं से शुरू करें:',
          other: 'इन # पर आपको पक्का भरोसा था, पर ये पूरी तरह सही नहीं थे। यहीं से शुरू करें:',
        }),
    },

    refused: {
      title: 'कृपया ये जवाब एक बार फिर देख लें',
      nothingLost: 'अभी कुछ भी नहीं जाँचा गया है, और आपके जवाब यहीं हैं।',
      needsNumber: 'कृपया एक संख्या लिखें, जैसे 12.5।',
      unreadable: 'यह जवाब पढ़ा नहीं जा सका। कृपया इसे फिर से लिखें।',
    },

    startOver: 'नए सिरे से शुरू करें',
    readGuide: 'गाइड पढ़ें',
    unclear: 'कुछ क्रमांक छूट गए या दोहराए गए, इसलिए आपके क्रम का कुछ ही हिस्सा पढ़ा जा सका।',
    right: 'सही',
    notQuite: 'पूरी तरह नहीं',
    changed: 'आपके पेज खोलने के बाद यह सवाल बदल गया। कृपया इसका जवाब फिर से दें।',
    leftOpen: 'आपने इस सवाल का जवाब नहीं दिया।',
    answerIn: ['जवाब यहाँ मिलेगा: “', '”।'],
    passage: 'वह अंश दिखाएँ',
    youChose: 'आपने चुना',
    youWrote: 'आपने लिखा',
    readAs: (wrote, read) => `आपने “${wrote}” लिखा। हमने इसे “${read}” पढ़ा।`,
    youOrdered: 'आपका क्रम',
    youMatched: 'आपके जोड़े',
    rightAnswer: 'सही जवाब',
    whyNotOthers: 'बाकी क्यों नहीं?',
    inPlace: 'सही स्थान पर रखी हर चीज़ गिनी जाती है',
    item: {
      right: 'सही',
      notQuite: 'पूरी तरह नहीं',
      belongs: (place) => `सही स्थान: ${number(place)}`,
      open: 'जवाब नहीं दिया',
    },

    nothingAnswered: 'नतीजा देखने के लिए एक-दो सवालों के जवाब दें।',
    sharedWithYou: (reached) => `किसी ने आपसे एक नतीजा साझा किया है: ${reached}।`,
    you: (reached) => `आप: ${reached}`,
    they: (reached) => `दूसरा व्यक्ति: ${reached}`,
    shareResult: 'यह नतीजा साझा करें',
    askAgainIn: (days) => `${number(days)} दिन बाद के लिए कैलेंडर में रिमाइंडर जोड़ें`,
    inDays: (days) => `${number(days)} दिन बाद`,
    invitation: 'आप भी खुद को जाँचें और देखें कि हर जवाब सही क्यों है।',
    sharedOn: ['', ' को साझा किया गया'],
    changedSince: 'तब से क्विज़ बदल गई है। यह मूल नतीजा है, और लिंक आज की गाइड खोलते हैं।',
    tryIt: 'आप भी आज़माएँ',
    known: 'याद है',
    toRevisit: (questions) => `दोबारा देखें: ${number(questions)}`,
    again: 'क्या यह आपका नतीजा है? फिर से अभ्यास करें',
    whyAgain: 'कुछ दिन बाद फिर से जवाब देने पर बात याद रहती है।',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'वह सवाल दोबारा करें जो छूट गया या जिस पर भरोसा नहीं था',
        other: 'वे # सवाल दोबारा करें जो छूट गए या जिन पर भरोसा नहीं था',
      }),
    orRemind: ', या अपने कैलेंडर में रिमाइंडर जोड़ें:',
    reminder: (title) => `फिर से अभ्यास करें: ${title}`,
    lastTime: (reached) => `पिछली बार: ${reached}।`,
    reminderLink: (url) => `वे सवाल दोबारा करें जो छूट गए या जिन पर भरोसा नहीं था: ${url}`,
    lostResult: 'जिस क्विज़ का यह नतीजा था, उसे आप अब भी कर सकते हैं:',
    failures: {
      'unknown-path': { title: 'यहाँ कुछ नहीं है', detail: 'इस पते पर कोई पेज नहीं है।' },
      'unknown-quiz': {
        title: 'ऐसी कोई क्विज़ नहीं है',
        detail: 'इस पते पर कोई क्विज़ नहीं है। लिंक जाँच लें।',
      },
      'unknown-guide': {
        title: 'ऐसी कोई गाइड नहीं है',
        detail: 'इस पते पर कोई गाइड नहीं है। लिंक जाँच लें।',
      },
      'no-printed-key': {
        title: 'छापने के लिए जवाब नहीं हैं',
        detail: 'यह क्विज़ सिर्फ़ जवाबों के बिना छापी जा सकती है।',
      },
      'unknown-result': {
        title: 'यह लिंक ख़राब है',
        detail: 'इस लिंक पर कोई नतीजा नहीं मिला। शायद इसका कोई हिस्सा छूट गया है।',
      },
      'quiz-gone': {
        title: 'यह क्विज़ अब नहीं है',
        detail: 'यह नतीजा उस क्विज़ का है जो हटा दी गई है।',
      },
      'outcome-gone': {
        title: 'यह नतीजा अब नहीं है',
        detail: 'क्विज़ बदल गई है और उसमें अब यह नतीजा नहीं है।',
      },
      'sharing-off': {
        title: 'यहाँ नतीजे साझा नहीं होते',
        detail: 'इस सर्वर पर नतीजे साझा करना बंद है।',
      },
      'too-many-requests': {
        title: 'बहुत ज़्यादा अनुरोध',
        detail: 'आपके नेटवर्क से बहुत ज़्यादा अनुरोध आ रहे हैं। एक मिनट बाद फिर कोशिश करें।',
      },
      internal: {
        title: 'कुछ गड़बड़ हो गई',
        detail: 'ग़लती हमारी है। थोड़ी देर बाद फिर कोशिश करें।',
      },
      unreadable: {
        title: 'यह फ़ॉर्म पढ़ा नहीं जा सका',
        detail: 'पीछे जाएँ, पेज दोबारा लोड करें और फ़ॉर्म फिर से भेजें।',
      },
    },
    toFrontPage: 'मुख्य पेज पर जाएँ',

    report: 'इस सवाल की शिकायत करें',
    outcome: {
      submit: 'देखें क्या ठीक बैठता है',
      nothing: 'अभी कोई नतीजा नहीं',
      answerSome:
        'क्या ठीक बैठता है, यह देखने के लिए एक-दो सवालों के जवाब दें। जो आप पर लागू न हों, उन्हें छोड़ दें।',
      giveUpOne: 'ये सब इच्छाएँ एक साथ पूरी नहीं हो सकतीं। इनमें से एक छोड़ें:',
      without: (wish) => `इसके बिना: ${wish}`,
      changed: 'आपके पेज खोलने के बाद सवाल बदल गए। कृपया उनके जवाब फिर से दें।',
      whyItFits: 'यह क्यों ठीक बैठता है',
      cautions: 'कृपया ध्यान दें',
      inGuide: 'गाइड में',
      next: 'इसके बाद सबसे अच्छा',
      other: ['किसी और का नतीजा: ', '। सवाल वही हैं।'],
      invitation: 'आपका नतीजा अलग हो सकता है। वही सवाल हल करें और देखें क्यों।',
    },
    paper: {
      alone: 'यह पेज जवाबों के बिना छपता है।',
      withKey: 'जवाबों के साथ छापें',
      printed: 'जवाब अंत में एक अलग पन्ने पर छपते हैं।',
      keyOf: (quiz) => `जवाब: ${quiz}`,
      take: 'खुद को जाँचें',
      key: 'जवाब',
      tickAll: 'जो भी सही हों, सब पर निशान लगाएँ।',
      numberThem: '1 से शुरू करके इन पर क्रमांक डालें।',
      letters: 'हर चीज़ के आगे उससे मेल खाता अक्षर लिखें।',
      from: 'स्रोत:',
      guide: 'गाइड पढ़ें',
    },
    missed: 'यह आपसे छूट गया',
    contents: 'इस गाइड में',
    checkedOf: (of) => ['', ` / ${number(of)} जाँचे गए`],
    allColumns: 'सभी कॉलम दिखाएँ',
    quizzes: 'अब जाँचिए कि आप क्या जानते हैं',
    takeaways: 'याद रखने लायक',
    checkYourself: 'खुद को जाँचें:',
    source(author, title) {
      const by = author === undefined ? '' : ` (${author})`
      return title === undefined ? ['आधार: ', 'एक लेख', by] : ['आधार: “', title, `”${by}`]
    },
    sourceDate: [', ', ''],
    factsAsOf: ['', ' तक के तथ्य'],
    date,
  }
}
