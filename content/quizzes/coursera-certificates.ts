// The self-check on Coursera certificates: seventeen questions in the order of the guide. Each asks
// for a fact of its own, and no text of one gives away the key of another. Keys that restate a cell
// of the facts table are taken from the table.
import { fact } from '../define/facts.ts'
import { defineQuiz } from '../define/quiz.ts'
import { courseraCertificates } from '../guides/coursera-certificates.ts'
import { blanks } from '../questions/blanks.ts'
import { match } from '../questions/match.ts'
import { multiple } from '../questions/multiple.ts'
import { number } from '../questions/number.ts'
import { order } from '../questions/order.ts'
import { single } from '../questions/single.ts'
import { text } from '../questions/text.ts'
import { trueFalse } from '../questions/truefalse.ts'

export const courseraCertificatesQuiz = defineQuiz(courseraCertificates, {
  id: 'coursera-certificates',
  kind: 'check',
  title: 'What is a Coursera certificate worth?',
  description: 'Check what you know about accreditation and the five ways to enrol on Coursera.',
  lang: 'en',
  confidence: true,
  // For inside a blog post.
  sets: {
    short: [
      'course-accredited',
      'edu-address',
      'coursera-and-chea',
      'individual-certificate',
      'specialization-grade',
      'professional-certificate-shows',
      'what-employers-think',
    ],
  },

  questions: [
    single({
      id: 'course-accredited',
      section: 'why-it-is-unclear',
      prompt: 'Is a single course on Coursera accredited?',
      options: {
        yes: {
          text: 'Yes, like every course on the platform',
          feedback: 'Not every course is, though every university there is.',
        },
        no: {
          text: 'No, single courses are not',
          feedback: 'Many of them are accredited, so this goes too far.',
        },
        depends: {
          text: 'It depends on the university and the course',
          feedback: 'Each course is a case of its own.',
        },
      },
      key: fact(courseraCertificates, 'individual-course', 'accredited'),
      evidence: 'decided course by course',
      explanation:
        'What is on offer runs from one class to a whole degree, by universities and by companies. The description of a course and its FAQ tell you which case you have.',
      hints: ['Think of all that is offered there. Can one answer fit everything?'],
    }),

    number({
      id: 'regional-agencies',
      section: 'what-accredited-means',
      prompt: 'How many regional accrediting agencies are there in the United States?',
      key: 6,
      feedback: {
        right: 'Six share the country between them.',
        other: 'They go by region, not by state.',
      },
      expected: [
        {
          key: 1,
          feedback: 'They go by region. One office for all would be the obvious guess.',
        },
        {
          key: 50,
          feedback: 'They go by region. Fifty would fit if each state had its own.',
        },
      ],
      hints: ['More than three, and fewer than ten.'],
      evidence: 'six regional agencies',
      explanation: 'Each of them decides for its own region, and for no other.',
    }),

    order({
      id: 'steps-of-recognition',
      section: 'what-accredited-means',
      prompt:
        'In the United States, official recognition is handed down from one to the next. Put these in order, from the top.',
      items: {
        oversight: {
          text: 'The Department of Education and CHEA',
          feedback: 'These two give approval, and need none from anybody in this list.',
        },
        agency: {
          text: 'A regional accrediting agency',
          feedback: 'An agency needs approval from above before it may decide about anybody.',
        },
        school: {
          text: 'A university',
          feedback: 'A university is accredited once the agency of its region has recognised it.',
        },
        graduate: {
          text: 'The certificate of a graduate',
          feedback: 'What a certificate is worth rests on the university that issued it.',
        },
      },
      feedback: 'Each of them needs the approval of the one before it.',
      hints: ['Ask of each: who must have approved it first?'],
      evidence: 'recognition passes down a chain',
      explanation:
        'Because of this chain, a student can rely on what an accredited university teaches and certifies.',
    }),

    single({
      id: 'edu-address',
      section: 'checking-a-school',
      prompt: 'The website of a university ends in .edu. What does that tell you?',
      options: {
        approved: {
          text: 'It is almost certainly an approved one',
          feedback: 'To be surer, look it up on CHEA’s website.',
        },
        credit: {
          text: 'Its courses on Coursera count towards a degree',
          feedback: 'It speaks for the university. For its courses, read their FAQ.',
        },
        little: {
          text: 'Very little, since anybody may use that ending',
          feedback: 'This ending is a good sign, though caution is sensible.',
        },
      },
      key: 'approved',
      evidence: 'almost certainly an approved one',
      explanation:
        'What counts is the university’s own website, not the address of one of its courses on Coursera.',
    }),

    single({
      id: 'bar-admission',
      section: 'professional-certification',
      prompt: 'What kind of recognition is admission to the Bar?',
      options: {
        profession: {
          text: 'A certification by a profession',
          feedback: 'It comes from the Bar Association, and allows a lawyer to practise.',
        },
        university: {
          text: 'A university qualification in law',
          feedback: 'No university grants it, although it is about law.',
        },
        accreditation: {
          text: 'An accreditation, like that of a university',
          feedback: 'It is for people. An accreditation is for those who teach them.',
        },
      },
      key: 'profession',
      evidence: 'admission to the Bar',
      explanation:
        'Many occupations have programmes and certificates of their own, so a university is only one of the places that can certify you.',
    }),

    trueFalse({
      id: 'coursera-and-chea',
      section: 'coursera-itself',
      prompt:
        'Coursera itself is accredited by CHEA, the Council for Higher Education Accreditation.',
      key: false,
      feedback: {
        true: 'CHEA does not accredit it. The universities there are accredited.',
        false: 'Coursera is the platform on which others teach.',
      },
      evidence: 'CHEA does not accredit Coursera itself',
      explanation:
        'This is why it helps more to ask about the way in which you enrol than about Coursera as a whole.',
    }),

    match({
      id: 'who-issues-what',
      section: 'coursera-itself',
      prompt: 'Who issues the certificate at the end of each way to enrol?',
      targets: {
        coursera: 'Coursera',
        university: 'The university',
        company: 'The company that teaches',
      },
      items: {
        'individual-course': {
          text: 'Individual course',
          target: fact(courseraCertificates, 'individual-course', 'issuer'),
          pairs: {
            university:
              'To issue the certificate is another matter than to teach, which the university does.',
          },
        },
        specialization: {
          text: 'Specialization',
          target: fact(courseraCertificates, 'specialization', 'issuer'),
          pairs: {
            university:
              'Its length does not decide, although a longer programme might seem a matter for the university.',
          },
        },
        mastertrack: {
          text: 'MasterTrack',
          target: fact(courseraCertificates, 'mastertrack', 'issuer'),
          pairs: {
            coursera:
              'Coursera is only where you study. The certificate is from whoever vouches for you.',
          },
        },
        degree: {
          text: 'Degree',
          target: fact(courseraCertificates, 'degree', 'issuer'),
          pairs: {
            coursera: 'Coursera is only where you study for it, and does not vouch for you.',
          },
        },
        'professional-certificate': {
          text: 'Professional Certificate',
          target: fact(courseraCertificates, 'professional-certificate', 'issuer'),
          pairs: {
            company:
              'To issue the certificate is another matter than to teach, which the company does.',
          },
        },
      },
      feedback: 'Who teaches and who issues the certificate need not be the same.',
      hints: ['The university issues two of the five.', 'No company issues any of them.'],
      evidence: 'they differ in who issues the certificate',
      explanation:
        'Coursera issues three of the five, and the university two. So ask of any certificate who stands behind it.',
    }),

    multiple({
      id: 'individual-certificate',
      section: 'individual-courses',
      prompt: 'Which of these are true of the certificate for an individual course?',
      options: {
        optional: {
          text: 'You decide whether to pay for it',
          feedback: 'You may do without it.',
        },
        completion: {
          text: 'It confirms that you completed the course',
          feedback: 'This is what it is for.',
        },
        transcript: {
          text: 'It can take the place of a transcript',
          feedback: 'It is no transcript, though it names the course.',
        },
        qualification: {
          text: 'It is an official university qualification',
          feedback: 'It only looks like one, with the university’s logo.',
        },
      },
      key: ['optional', 'completion'],
      evidence: 'All it confirms is that you completed the course',
      explanation:
        'If somebody asks you for more than a confirmation, find out before you enrol what the course can be used for.',
    }),

    single({
      id: 'learning-without-qualification',
      section: 'continuous-learning',
      prompt:
        'A course ends without an official qualification. Which reason to take it holds for every course?',
      options: {
        knowledge: {
          text: 'You will know what you have learned',
          feedback: 'Knowledge counts with or without a document.',
        },
        employers: {
          text: 'Employers treat it like a degree',
          feedback: 'Many professions expect a degree, so do not count on this.',
        },
        exchange: {
          text: 'It turns into credit later',
          feedback: 'Not every course earns credit, though it is a good reason where one does.',
        },
      },
      key: 'knowledge',
      evidence: 'what you have learned you know',
      explanation:
        'The same goes for somebody who already has a degree: it need not be the last thing that they study.',
    }),

    single({
      id: 'specialization-grade',
      section: 'specializations',
      prompt: 'Does a Specialization certificate show a grade?',
      options: {
        yes: {
          text: 'Yes, the average of its courses',
          feedback: 'None is shown, though several courses suggest an average.',
          pinned: true,
        },
        no: {
          text: 'No, it only says that you finished',
          feedback: 'It has your name, the course and the university’s logo.',
          pinned: true,
        },
        project: {
          text: 'Only the grade of the project at its end',
          feedback:
            'Its grade is not shown, although the project is where you show what you can do.',
        },
      },
      key: fact(courseraCertificates, 'specialization', 'showsGrade'),
      evidence: 'it shows no grade',
      explanation:
        'If others need to see your grades, ask which way to enrol ends with a transcript.',
      hints: ['Ask what such a certificate is meant to confirm.'],
    }),

    text({
      id: 'final-project',
      section: 'specializations',
      prompt:
        'A Specialization usually ends with a project in which you use what you learned. What is that project called? One word will do.',
      accept: [
        'capstone',
        'a capstone',
        'the capstone',
        'capstone project',
        'the capstone project',
        'final capstone',
        'final capstone project',
        'capstone final project',
        'final project capstone',
        'project capstone',
        'capstone course',
        'capstone assignment',
        'capstone task',
        'capstone module',
        'capstone unit',
        'capstone experience',
        'capstone work',
        'its capstone',
        'called a capstone',
        'it is called a capstone',
        "it's called a capstone",
      ],
      feedback: {
        right: 'Most Specializations end with one.',
        other: 'It goes by another name.',
      },
      expected: [
        {
          accept: ['final project', 'the final project', 'a final project', 'project'],
          feedback: 'That is not its name. “Final project” only says what it is.',
        },
        {
          accept: ['thesis', 'dissertation'],
          feedback: 'This one has another name. “Thesis” is a university’s word for a final work.',
        },
        {
          accept: ['exam', 'final exam', 'test', 'final test'],
          feedback: 'It is a project rather than an exam.',
        },
      ],
      hints: ['It is one word, and it begins with “cap”.'],
      evidence: 'It tends to end with a capstone',
      explanation:
        'It is called a capstone, or a capstone project. It comes after several related courses, so that you can practise all of it.',
    }),

    blanks({
      id: 'mastertrack-in-short',
      section: 'mastertrack',
      prompt:
        'A MasterTrack has [[classes]] video classes, which the [[issuer]] provides, and its grades can count towards a [[goal]].',
      blanks: {
        classes: {
          options: {
            live: {
              text: 'live',
              feedback: 'They are live, which sets a MasterTrack apart.',
            },
            recorded: {
              text: 'recorded',
              feedback: 'They are live. In a Specialization, recordings are usual.',
            },
          },
          key: 'live',
        },
        issuer: {
          accents: 'ignore',
          accept: [
            'university',
            'the university',
            'a university',
            'university itself',
            'accredited university',
            'an accredited university',
            'partner university',
            'university partner',
            'offering university',
            'teaching university',
            'issuing university',
            'awarding university',
            'host university',
            'participating university',
            'university that offers it',
            'university teachers',
            'university staff',
            'university or college',
            'college or university',
            'uni',
            'univ',
            'school',
            'school itself',
            'accredited school',
            'institution',
            'the institution',
            'institution itself',
            'accredited institution',
            'academic institution',
            'educational institution',
            'higher education institution',
            'college',
          ],
          feedback: {
            right: 'The university gives its classes itself.',
            other: 'They come from whoever vouches for the MasterTrack.',
          },
          expected: [
            {
              accept: ['Coursera', 'platform', 'the platform'],
              feedback: 'Coursera is only where they take place.',
            },
          ],
        },
        goal: {
          accents: 'ignore',
          accept: [
            'degree',
            'a degree',
            'the degree',
            'university degree',
            'college degree',
            'uni degree',
            'academic degree',
            'official degree',
            'online degree',
            'full degree',
            'full online degree',
            'fully online degree',
            'full university degree',
            'higher degree',
            'undergraduate degree',
            'graduate degree',
            'postgraduate degree',
            'degree course',
            'degree programme',
            'degree program',
            'online degree programme',
            'online degree program',
            'degree from the university',
            'degree at the university',
            'degree qualification',
            'university qualification',
            'bachelor',
            "bachelor's",
            'bachelor degree',
            "bachelor's degree",
            "bachelor's degree programme",
            "bachelor's degree program",
            "bachelor's programme",
            "bachelor's program",
            'baccalaureate',
            'BA',
            'BSc',
            'master',
            "master's",
            'master degree',
            "master's degree",
            "master's degree programme",
            "master's degree program",
            "master's programme",
            "master's program",
            'MA',
            'MSc',
            'MBA',
            'bachelor or master',
            'bachelor or master degree',
            "bachelor's or master's",
            "a bachelor's or a master's",
            "bachelor's or master's degree",
            "a bachelor's or a master's degree",
            "bachelor's and master's degree",
            "bachelor's degree or master's degree",
            'master or bachelor',
            "master's or bachelor's",
            "master's or bachelor's degree",
            "a master's or a bachelor's",
          ],
          feedback: {
            right: 'That may be a bachelor’s or a master’s.',
            other: 'It is something that one may study for after a MasterTrack.',
          },
          expected: [
            {
              accept: ['credit', 'credits', 'degree credit'],
              feedback:
                'Credit is what the grades become. The gap asks what they count towards then.',
            },
          ],
        },
      },
      evidence: 'It includes live classes',
      explanation:
        'Live classes need a timetable, so enrolment opens on fixed dates. For somebody who lacks the points for admission, a high average can open the degree.',
    }),

    single({
      id: 'mastertrack-alone',
      section: 'mastertrack',
      prompt: 'You complete a MasterTrack and stop there. What do you have?',
      options: {
        document: {
          text: 'An official document that is yours',
          feedback: 'You keep it whether or not you go any further.',
        },
        nothing: {
          text: 'Nothing official until you go on',
          feedback: 'It is more than a first half: it is worth something alone.',
        },
        shorter: {
          text: 'A degree, but a shorter one',
          feedback: 'It is not a degree. It is accredited, so the two are easily mixed up.',
        },
      },
      key: 'document',
      evidence: 'It is yours even if you go no further',
      explanation: 'So a MasterTrack can be the goal, and not only a step on the way.',
    }),

    single({
      id: 'online-degree-cost',
      section: 'degrees',
      prompt: 'What does a student pay for an online degree, compared with one on campus?',
      options: {
        less: {
          text: 'Much less',
          feedback: 'It is one advantage of studying online.',
        },
        same: {
          text: 'About the same',
          feedback: 'The price differs, although the degree is the same.',
        },
        more: {
          text: 'Somewhat more',
          feedback: 'It is not dearer, although one might think that the platform comes on top.',
        },
      },
      key: 'less',
      evidence: 'costs much less',
      explanation:
        'The universities gain something too: online they reach more people than their campus has room for.',
    }),

    single({
      id: 'becoming-ccna',
      section: 'professional-certificates',
      prompt: 'Can you become a CCNA (Cisco Certified Network Associate) by studying on Coursera?',
      options: {
        yes: {
          text: 'Yes, with a Professional Certificate',
          feedback:
            'It takes an accreditation to award one. Only the name sounds like an industry qualification.',
        },
        no: {
          text: 'No, Coursera cannot award it',
          feedback: 'A course there may still help you prepare for it.',
        },
        syllabus: {
          text: 'Yes, if the course follows Cisco’s syllabus',
          feedback:
            'It takes an accreditation to award the qualification. Such a course helps you prepare.',
        },
      },
      key: 'no',
      evidence: 'does not make anybody an MCSE',
      explanation:
        'Coursera has no accreditation for industry qualifications. Companies such as Cisco leave the certifying to training partners that are accredited for it. The same goes for Microsoft’s MCSE.',
    }),

    single({
      id: 'professional-certificate-shows',
      section: 'professional-certificates',
      prompt: 'Whose logo is on a Professional Certificate, as well as your name and the course?',
      options: {
        'name-course-company-logo': {
          text: 'The company’s',
          feedback: 'It is the company’s course.',
        },
        'name-course-university-logo': {
          text: 'A university’s',
          feedback: 'That logo is on the certificate for an individual course.',
        },
        'name-course-agency-logo': {
          text: 'An accrediting agency’s',
          feedback: 'No agency lends its logo, official as it sounds.',
        },
      },
      key: fact(courseraCertificates, 'professional-certificate', 'shows'),
      evidence: 'the company’s logo',
      explanation: 'Google, IBM and Microsoft are among the companies that offer such courses.',
    }),

    single({
      id: 'what-employers-think',
      section: 'does-it-matter',
      prompt: 'What supports the claim that employers think well of any Coursera certificate?',
      options: {
        opinion: {
          text: 'An opinion',
          feedback: 'No figures are given, though it may be so.',
        },
        surveys: {
          text: 'Surveys of employers',
          feedback: 'No survey is named, sure as it sounds.',
        },
        agreement: {
          text: 'An agreement with Coursera',
          feedback: 'No agreement is named, though companies teach there.',
        },
      },
      key: 'opinion',
      evidence: 'is an opinion of our source',
      explanation:
        'If others must recognise what you did, do not rely on it. Choose the way to enrol that ends with what they ask for.',
    }),
  ],

  bands: [
    {
      id: 'first-look',
      from: 0,
      title: 'A first look',
      text: 'This is easily mixed up. Each question to revisit has a passage that sorts it out.',
    },
    {
      id: 'main-lines',
      from: 50,
      title: 'The main lines are there',
      text: 'You know how they differ in general; a few details deserve a second look.',
    },
    {
      id: 'clear-picture',
      from: 85,
      title: 'A clear picture',
      text: 'You can tell them apart, and you know what to look up before you enrol.',
    },
  ],
})
