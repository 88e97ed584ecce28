// What the columns of a table of questions are called, in the languages and programs that write
// them. Letters and digits in lower case, without accents: columns.ts reduces a header to that.

export const COLUMN_WORDS = {
  question: `question questions ques questiontext questionprompt questiontitle questionstem prompt stem q
    item frage fragetext fragestellung aufgabe pregunta preguntas enunciado textodelapregunta
    pergunta perguntas questao domanda domande testodelladomanda enonce intitule vraag vraagtekst
    pytanie trescpytania otazka fraga sporgsmal sporsmal kysymys kerdes intrebare soru sorumetni
    pertanyaan soal cauhoi ερωτηση вопрос текствопроса питання въпрос שאלה سؤال السؤال प्रश्न
    問題 問題文 質問 问题 題目 题目 题干 問題內容 문제 질문 문항 คำถาม`,
  answer: `answer ans key answerkey correct correctans rightans goodanswer trueanswer expectedanswer
    correctopt rightoption rightchoice correctletters correctindices correctanswerletter
    correctanswernumber correctanswer correctanswers rightanswer rightanswers
    correctoption correctoptions correctchoice correctchoices correctresponse correctkey
    answerindex correctindex correctanswerindex correctoptionindex answerletter correctletter
    solution solutions response truth richtig richtigeantwort richtigeantworten antwort losung
    respuesta respuestacorrecta respuestascorrectas correcta opcioncorrecta reponse bonnereponse
    bonnesreponses reponsecorrecte reponsescorrectes resposta respostacorreta respostascorretas
    correto gabarito risposta rispostacorretta rispostaesatta rispostecorrette antwoord juist
    juisteantwoord goedeantwoord odpowiedz poprawnaodpowiedz prawidlowaodpowiedz spravnaodpoved
    rattsvar korrektsvar riktigsvar oikeavastaus helyesvalasz raspunscorect dogrucevap cevap
    jawaban jawabanbenar kuncijawaban dapandung dapan σωστηαπαντηση απαντηση ответ правильныйответ
    верныйответ правильно відповідь правильнавідповідь תשובה תשובהנכונה الإجابة الإجابةالصحيحة
    उत्तर 答え 正解 解答 答案 正确答案 正確答案 정답 답`,
  option: `option opt choice a ans alternative answeroption answerchoice answer possibleanswer response
    antwort antwortmoglichkeit antwortoption auswahl opcion alternativa respuesta choix reponse
    proposition resposta opcao opzione risposta scelta optie antwoord keuze odpowiedz opcja moznost
    alternativ svar vaihtoehto vastaus valasz valaszlehetoseg varianta optiune secenek sik pilihan
    opsi luachon επιλογη вариант вариантответа ответ варіант אפשרות الخيار خيار विकल्प 選択肢 选项
    選項 보기 선택지`,
  options: `options choices alternatives answeroptions answerchoices possibleanswers responses
    antworten antwortmoglichkeiten auswahlmoglichkeiten opciones alternativas choixdereponse
    propositions opcoes opzioni opties keuzes opcje odpowiedzi alternativen варианты вариантыответов
    варіанти 選択肢一覧 选项列表`,
  wrong: `wrong wronganswer incorrect incorrectanswer incorrectoption incorrectchoice distractor
    distracter wronganswers incorrectanswers distractors falseanswer wrongoption falsch
    falscheantwort distraktor incorrecta respuestaincorrecta distractores mauvaisereponse
    reponseincorrecte respostaincorreta respostaerrada rispostaerrata rispostasbagliata
    foutantwoord blednaodpowiedz неправильныйответ неверныйответ 错误答案 誤答 오답`,
  explanation: `explanation explanations explain answerexplanation feedback generalfeedback rationale
    reason reasoning justification comment comments note notes erklarung begrundung erlauterung
    ruckmeldung explicacion retroalimentacion justificacion explication commentaire justificatif
    retroaction explicacao justificativa comentario spiegazione motivazione uitleg toelichting
    wyjasnienie uzasadnienie vysvetleni forklaring forklaringar selitys magyarazat explicatie
    aciklama penjelasan giaithich επεξηγηση пояснение объяснение комментарий пояснення הסבר شرح
    التفسير व्याख्या 解説 説明 解析 解释 解釋 해설 설명`,
  hint: `hint hints tip tips clue hinweis tipp pista ayuda indice indication astuce dica suggerimento
    aiuto hinttext wskazowka napoveda ledtrad vihje ipucu petunjuk goiy подсказка підказка רמז تلميح
    संकेत ヒント 提示 힌트`,
  type: `type questiontype kind itemtype fragetyp fragetype typ tipo tipodepregunta typedequestion
    tipodedomanda tipodepergunta vraagtype typpytania типвопроса тип 题型 類型 問題形式 유형`,
  points: `points point score marks mark weight punkte puntos points pontos punti punten punkty
    баллы баллов 分值 分数 配点 배점`,
  /** Of no use to a reader, and lost without a word. */
  number: `id no nr num number qid questionid questionnumber questionno index row sn slno uid uuid
    numero nummer номер 番号 序号 编号 번호`,
} as const

/** Headers that name a question or an answer only where the table has no clearer one. */
export const WEAK_WORDS = {
  question: 'text title titletext front term word statement description',
  answer: 'back definition answers result',
} as const
