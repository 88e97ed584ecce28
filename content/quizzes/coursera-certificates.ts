// The self-check on Coursera certificates: nineteen questions in the order of the guide. Keys that
// restate a cell of the facts table are taken from the table.
import { fact, rowsWhere } from '../define/facts.ts'
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
  description:
    'Check what you know about accreditation and the five ways to enrol on Coursera, as of November 2019.',
  lang: 'en',
  confidence: true,

  questions: [
    single({
      id: 'course-accredited',
      section: 'why-it-is-unclear',
      prompt: 'Is a single course on Coursera accredited?',
      options: {
        yes: {
          text: 'Yes, like every course on the platform',
          feedback:
            'From accredited universities to accredited courses is a short step, but the article does not take it. As of November 2019 it calls all universities there accredited and leaves each course to be looked up.',
        },
        no: {
          text: 'No, since online courses cannot be accredited',
          feedback:
            'Being online is no obstacle: the article describes programmes on Coursera that are accredited from start to finish. What varies is the individual course.',
        },
        depends: {
          text: 'It depends on the university and the course',
          feedback:
            'The platform, the university and the course are three separate things, and Coursera’s name settles nothing. The description of the course and its FAQ tell you which case you have.',
        },
        paid: {
          text: 'Only if you pay for its certificate',
          feedback:
            'Paying gets you a certificate that confirms you finished; it does not change how the course is recognised. That depends on the course and on who offers it.',
        },
      },
      key: fact(courseraCertificates, 'individual-course', 'accredited'),
      evidence: 'decided course by course',
      explanation:
        'The article knows no blanket rule. Universities and companies both teach on Coursera, and what they offer runs from one class to a whole degree, so accreditation has to be looked up for each course.',
    }),

    single({
      id: 'who-recognises-universities',
      section: 'what-accredited-means',
      prompt: 'Who decides whether a university in the United States is officially recognised?',
      options: {
        regional: {
          text: 'A regional accrediting agency',
          feedback:
            'Six such agencies share the country, and each looks after the universities of its region. They need approval in their turn, from the Department of Education and from CHEA.',
        },
        council: {
          text: 'CHEA, the national council',
          feedback:
            'CHEA stands one level higher: it approves the agencies, and they decide about the universities. The two are easily mixed up, because CHEA’s website is where a school can be checked.',
        },
        department: {
          text: 'The Department of Education',
          feedback:
            'The Department approves the agencies, as CHEA does, and leaves the single university to them. It stands behind the decision without making it.',
        },
        universities: {
          text: 'The other universities around it',
          feedback:
            'The article gives universities no vote on one another. A separate agency decides, and it answers to two bodies above it.',
        },
      },
      key: 'regional',
      evidence: 'six regional agencies see to this',
      explanation:
        'Recognition has two steps, as of November 2019: the Department of Education and CHEA approve six agencies, and each of these decides about the universities in its part of the country.',
      hints: [
        'Two national bodies are involved, but they approve somebody else to do the work.',
        'They are several, each with its own part of the country.',
      ],
    }),

    number({
      id: 'regional-agencies',
      section: 'what-accredited-means',
      prompt:
        'How many regional agencies decided, as of November 2019, which US universities count as accredited?',
      key: 6,
      feedback: {
        right: 'Six, each for a part of the country.',
        other: 'Each agency looks after a region of the US, and there are six of them.',
      },
      expected: [
        {
          key: 1,
          feedback: 'There is no single national office: each region has an agency of its own.',
        },
        { key: 2, feedback: 'Two bodies approve the agencies themselves. The agencies are more.' },
        {
          key: 50,
          feedback:
            'An agency covers a region of several states, so there are far fewer than states.',
        },
      ],
      hints: ['You can count them on your two hands.'],
      evidence: 'six regional agencies see to this',
      explanation:
        'Six regional agencies decide, and they are themselves approved by CHEA and the Department of Education.',
    }),

    order({
      id: 'steps-of-recognition',
      section: 'what-accredited-means',
      prompt:
        'In the United States, official recognition is passed on in steps. Put them in order, from where it begins.',
      items: {
        oversight: {
          text: 'The Department of Education and CHEA approve an agency',
          feedback:
            'It begins here: before an agency may decide about anybody, these two have to approve it.',
        },
        region: {
          text: 'The agency recognises a university of its region',
          feedback:
            'The agency stands in the middle. It needs approval from above, and the university needs the agency.',
        },
        teaching: {
          text: 'The university teaches as an accredited school',
          feedback: 'A school is accredited once its agency has recognised it, and not before.',
        },
        graduate: {
          text: 'Its certificate is officially recognised',
          feedback:
            'The certificate comes last: what it is worth rests on the school that issues it.',
        },
      },
      feedback: 'Ask of each step who must have said yes before it can be taken.',
      hints: ['Those who approve the agencies are approved by nobody else in this list.'],
      evidence: 'So there are two steps',
      explanation:
        'As of November 2019, the Department of Education and CHEA approve six regional agencies, and each agency recognises the universities of its region. That is what lets a student rely on the certificate.',
    }),

    single({
      id: 'edu-address',
      section: 'checking-a-school',
      prompt: 'A school’s website ends in .edu. What does that tell you?',
      options: {
        approved: {
          text: 'It is almost certainly an approved school',
          feedback:
            'The article calls this ending a reliable sign, and “almost” is part of the message. Where a sign is not enough, CHEA’s website is the next place to look.',
        },
        credit: {
          text: 'Its courses on Coursera count towards a degree',
          feedback:
            'The address speaks for the school, while credit is settled course by course. For that, open the description and the FAQ of the course.',
        },
        council: {
          text: 'It has its accreditation directly from CHEA',
          feedback:
            'CHEA approves the agencies, and it is the agencies that recognise schools. What CHEA does offer you is a website where you can check one.',
        },
        little: {
          text: 'Very little, since anybody may use that ending',
          feedback:
            'That caution suits many web addresses, but the article relies on this one. It takes a school with such a name to be approved, almost without doubt.',
        },
      },
      key: 'approved',
      evidence: 'almost certainly an approved one',
      explanation:
        'As of November 2019, .edu at the end of an address is a good sign that the school is approved. It is a sign about the school, not a proof, and not a statement about any one course.',
    }),

    single({
      id: 'training-partners',
      section: 'professional-certification',
      prompt: 'How do companies such as Cisco and Apple get people trained for their certificates?',
      options: {
        partners: {
          text: 'Through accredited training partners',
          feedback:
            'The partners teach, test and certify for the company, and are accredited to do so. Here “accredited” is about acting for a company, not about regions and universities.',
        },
        themselves: {
          text: 'By teaching the candidates themselves',
          feedback:
            'It would seem natural, since the certificate is about the company’s own products. The article says that the companies leave the training to other institutions.',
        },
        universities: {
          text: 'By handing the task over to universities',
          feedback:
            'Universities lead to degrees, while expertise in a company’s products is certified on another path. The institutions on that path are accredited to act for the company.',
        },
        agencies: {
          text: 'Through the agencies that look after universities',
          feedback:
            'Those agencies decide about universities and have no part in product certificates. The companies use institutions that train people and certify them on their behalf.',
        },
      },
      key: 'partners',
      evidence: 'They work with training partners',
      explanation:
        'As of November 2019, companies such as Cisco, VMware and Apple have certificates of their own, but rely on accredited institutions to prepare and certify people for them.',
    }),

    trueFalse({
      id: 'coursera-and-chea',
      section: 'coursera-itself',
      prompt: 'As of November 2019, Coursera itself is accredited by CHEA.',
      key: false,
      feedback: {
        true: 'Accredited universities fill the platform, so the word is easily carried over to Coursera. It belongs to the universities, and to many of the courses, but not to the platform.',
        false:
          'Coursera is where the courses are offered, and CHEA has not accredited the place itself. Many of the courses on it are accredited all the same.',
      },
      evidence: 'CHEA has not accredited Coursera itself',
      explanation:
        'The article keeps the platform apart from what is taught on it. That is why it goes through the five ways to enrol one by one rather than answer for Coursera as a whole.',
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
              'The university’s logo is on it, but the paper comes from Coursera and confirms only that you finished.',
          },
        },
        specialization: {
          text: 'Specialization',
          target: fact(courseraCertificates, 'specialization', 'issuer'),
          feedback:
            'Several courses instead of one change nothing here: the article treats this certificate just as that for an individual course.',
        },
        mastertrack: {
          text: 'MasterTrack',
          target: fact(courseraCertificates, 'mastertrack', 'issuer'),
          feedback:
            'The university gives the live classes and the certificate, too. It is an official document, though not a degree.',
        },
        degree: {
          text: 'Degree',
          target: fact(courseraCertificates, 'degree', 'issuer'),
          feedback:
            'Coursera is only where you study. Degree certificate and transcript come from the school that offers the degree.',
        },
        'professional-certificate': {
          text: 'Professional Certificate',
          target: fact(courseraCertificates, 'professional-certificate', 'issuer'),
          pairs: {
            company:
              'The company teaches and lends its logo. Its own industry certification is awarded elsewhere.',
          },
        },
      },
      feedback: 'Ask whether the way ends with an official document of a university.',
      hints: [
        'Two of the five end with a document from the university.',
        'No company issues any of them.',
      ],
      evidence: 'they differ in who issues the certificate',
      explanation:
        'As of November 2019, a MasterTrack and a degree end with a document from the university. The other three end with a certificate from Coursera, whoever taught the course and whatever logo it carries.',
    }),

    multiple({
      id: 'individual-certificate',
      section: 'individual-courses',
      prompt: 'Which of these describe the certificate for an individual course?',
      options: {
        optional: {
          text: 'You choose whether to pay for it',
          feedback:
            'The certificate is offered when you finish, and buying it is up to you. What you have learned is yours without it.',
        },
        completion: {
          text: 'It confirms that you finished the course',
          feedback:
            'This is its whole purpose. It does so with your name, the title of the course and the logo of the university.',
        },
        transcript: {
          text: 'It can stand in for a university transcript',
          feedback:
            'The logo makes it look like a document of the university, but it comes from Coursera. The article says plainly that it is neither a transcript nor an official qualification.',
        },
        score: {
          text: 'It states the score that you reached',
          feedback:
            'A score would be a natural thing to print, yet this certificate has none. Whoever reads it learns that you finished, and nothing about how well.',
        },
      },
      key: ['optional', 'completion'],
      evidence: 'no score and no grade',
      explanation:
        'As of November 2019 the certificate is bought by choice, comes from Coursera and says one thing only: that you completed the course. It neither grades you nor speaks for the university.',
    }),

    single({
      id: 'learning-without-qualification',
      section: 'continuous-learning',
      prompt:
        'Why does the article recommend a course even where it brings no official qualification?',
      options: {
        knowledge: {
          text: 'Because what you learn stays with you',
          feedback:
            'For the author, knowledge counts with or without a document. He would have you go on learning even when you already hold a degree.',
        },
        employers: {
          text: 'Because employers see no difference',
          feedback:
            'The article does not say so, and it grants that many professions expect a degree. Its reason is what you know, not how a certificate looks to others.',
        },
        exchange: {
          text: 'Because it can be turned into credit later',
          feedback:
            'Whether a course earns credit depends on that course, and the article tells you to look before you enrol. Its reason here holds for courses that never earn any.',
        },
        price: {
          text: 'Because it costs so much less than a degree',
          feedback:
            'Cost comes up elsewhere, where the article compares degrees online and on campus. For a course without a qualification it argues from knowledge alone.',
        },
      },
      key: 'knowledge',
      evidence: 'what you have learned you know',
      explanation:
        'Its argument, an opinion from November 2019, is that learning has its own worth and that whoever keeps at it gains by it at work.',
    }),

    single({
      id: 'specialization-grade',
      section: 'specializations',
      prompt: 'Does a Specialization certificate show a grade?',
      options: {
        yes: {
          text: 'Yes, the average of its courses',
          feedback:
            'Several courses and a project do suggest a final mark. The certificate is of the same kind as for a single course, though, and that one carries no score.',
          pinned: true,
        },
        no: {
          text: 'No, it only says that you finished',
          feedback:
            'It shows your name, the name of the course and the university’s logo, and leaves it at that. Grades belong on a transcript, which this certificate is not.',
          pinned: true,
        },
        depends: {
          text: 'It depends on the university that teaches',
          feedback:
            'The certificate comes from Coursera whichever university teaches, and the article describes one form for all. What does vary is whether the Specialization counts towards a degree.',
        },
        project: {
          text: 'Only the grade of the project at its end',
          feedback:
            'The capstone is the place to practise what you learned, so its mark might seem worth printing. The article mentions no grade on this certificate, for the project or for anything else.',
        },
      },
      key: fact(courseraCertificates, 'specialization', 'showsGrade'),
      evidence: 'it shows no grade',
      explanation:
        'As of November 2019 the article treats this certificate as it treats the one for an individual course: it comes from Coursera, records that you completed the work and gives no grade.',
      hints: ['The article treats it just like the certificate for an individual course.'],
    }),

    text({
      id: 'final-project',
      section: 'specializations',
      prompt:
        'What is the closing project called in which you apply what a Specialization taught? One word will do.',
      accept: [
        'capstone',
        'a capstone',
        'the capstone',
        'capstone project',
        'a capstone project',
        'the capstone project',
        'final capstone',
        'final capstone project',
        'the final capstone project',
      ],
      feedback: {
        right: 'The capstone puts the classes before it to use.',
        other: 'It has a name borrowed from building: the stone that is set last, on top.',
      },
      expected: [
        {
          accept: ['thesis', 'dissertation'],
          feedback: 'That closes a degree. A Specialization ends with something to make.',
        },
        {
          accept: ['exam', 'final exam', 'test'],
          feedback: 'It is a project, not a test: you make something.',
        },
      ],
      hints: ['Think of the top stone of a wall.'],
      evidence: 'It tends to end with a capstone',
      explanation:
        'As of November 2019, a Specialization usually closes with a capstone, a project that draws on all of its classes.',
    }),

    single({
      id: 'mastertrack-dates',
      section: 'mastertrack',
      prompt: 'Why can you join a MasterTrack only on fixed dates?',
      options: {
        live: {
          text: 'Because its classes are held live',
          feedback:
            'Live video classes need a timetable, and a timetable needs a first day. A Specialization is usually recorded, so nothing there has to wait for a class to meet.',
        },
        places: {
          text: 'Because the number of places is limited',
          feedback:
            'Room is a worry of the campus, and the article mentions no limit here. The dates follow from the way in which the classes are given.',
        },
        'still-new': {
          text: 'Because it is still new on Coursera',
          feedback:
            'It was fairly new in November 2019, but the article draws no dates from that. It looks to the classes, which differ from those of a Specialization.',
        },
        exams: {
          text: 'Because it leads up to examinations',
          feedback:
            'The article speaks of assignments, projects and grades, and of no examination at the end. What needs a fixed date is the teaching itself.',
        },
      },
      key: 'live',
      evidence: 'enrolment opens on fixed dates',
      explanation:
        'The university gives the classes of a MasterTrack by live video, as of November 2019. They keep to a timetable, so enrolment opens on set dates only.',
      hints: ['Think of how its classes differ from those of a Specialization.'],
    }),

    single({
      id: 'mastertrack-into-degree',
      section: 'mastertrack',
      prompt: 'You lack the points to be admitted to a degree. What can a MasterTrack do for you?',
      options: {
        admission: {
          text: 'Let you in if its grades are high enough',
          feedback:
            'The grade point average decides. The grades also count as credit once you are in, so nothing has to be done twice.',
        },
        promise: {
          text: 'Promise you a place as soon as you finish',
          feedback:
            'Finishing brings the certificate; it is the grade point average that opens the degree. The article asks for one that is high enough.',
        },
        shorter: {
          text: 'Serve as a shorter degree in its own right',
          feedback:
            'It comes close, being an official document from an accredited university. The article is clear all the same that it is not a degree.',
        },
        afterwards: {
          text: 'Help once another route has let you in',
          feedback:
            'A MasterTrack can be that route itself: the article describes it for people who are not yet admitted. The credit follows after that.',
        },
      },
      key: 'admission',
      evidence: 'lacks the points to be admitted',
      explanation:
        'As of November 2019 a MasterTrack is open to people without the points for the degree. A good enough average leads into it, and the grades are credited there.',
    }),

    blanks({
      id: 'mastertrack-in-short',
      section: 'mastertrack',
      prompt:
        'A MasterTrack has [[classes]] video classes, its certificate comes from the [[issuer]], and its grades can count towards a [[goal]].',
      blanks: {
        classes: {
          options: {
            live: {
              text: 'live',
              feedback: 'MasterTracks add live classes; that sets them apart.',
            },
            recorded: {
              text: 'only recorded',
              feedback: 'That describes most Specializations.',
            },
          },
          key: 'live',
        },
        issuer: {
          accept: [
            'university',
            'the university',
            'a university',
            'university itself',
            'the university itself',
            'accredited university',
            'an accredited university',
          ],
          feedback: {
            right: 'It is an official document of the university.',
            other: 'It is the school that teaches the programme, not the platform.',
          },
          expected: [
            {
              accept: ['Coursera', 'platform'],
              feedback: 'Coursera runs the platform; the university issues the certificate.',
            },
          ],
        },
        goal: {
          accept: [
            'degree',
            'a degree',
            'university degree',
            'a university degree',
            'full degree',
            'a full degree',
            "master's degree",
            "a master's degree",
            'masters degree',
            'master',
            "master's",
            'masters',
          ],
          feedback: {
            right: 'Which is what makes it a way in.',
            other: 'With good enough grades it opens the way to something longer.',
          },
        },
      },
      evidence: 'receives a certificate from the university',
      explanation:
        'As of November 2019 a MasterTrack is accredited, has live classes, and can lead into the degree it belongs to.',
    }),

    trueFalse({
      id: 'degree-transcript',
      section: 'degrees',
      prompt:
        'With a degree taken online through Coursera, the university gives you an official transcript.',
      key: fact(courseraCertificates, 'degree', 'transcript') === 'yes',
      feedback: {
        true: 'The transcript comes from the university, beside the degree certificate. Of the five ways to enrol, this is the only one for which the article promises a transcript.',
        false:
          'It is tempting to carry over what holds for single courses, whose certificates are no transcripts. A degree is the university’s own, and its grades are documented by the university.',
      },
      evidence: 'two official documents from the university',
      explanation:
        'The article regards an online degree as equal to one taken on campus, as of November 2019. So it ends with the documents of the campus: the degree certificate and the transcript.',
    }),

    single({
      id: 'becoming-ccna',
      section: 'professional-certificates',
      prompt: 'Can you become a CCNA (Cisco Certified Network Associate) by studying on Coursera?',
      options: {
        yes: {
          text: 'Yes, with a Professional Certificate',
          feedback:
            'The name does sound like an industry qualification. It stands for a certificate from Coursera with a company’s logo, and Coursera has no accreditation to award more.',
        },
        no: {
          text: 'No, Coursera cannot award it',
          feedback:
            'Qualifications like this one come from institutions that are accredited to certify for the company. A course on Coursera may still help you prepare.',
        },
        syllabus: {
          text: 'Yes, if the course follows Cisco’s syllabus',
          feedback:
            'Many courses do keep close to a company’s syllabus, and that can be a good preparation. Covering the same matter is not the same as being allowed to certify it.',
        },
        grade: {
          text: 'Only if you finish with a high enough grade',
          feedback:
            'Grades open a door in a MasterTrack, where they can lead into a degree. No grade turns a certificate from Coursera into one that Coursera may not award.',
        },
      },
      key: fact(courseraCertificates, 'professional-certificate', 'accredited'),
      evidence: 'does not make anybody an MCSE',
      explanation:
        'For industry qualifications Coursera has no accreditation, as of November 2019. That leaves out Cisco’s CCNA and Microsoft’s MCSE, however close a course comes to what they cover.',
    }),

    multiple({
      id: 'certificate-from-university',
      section: 'coursera-itself',
      prompt: 'Which of these end with a certificate from the university, not from Coursera?',
      options: {
        'individual-course': {
          text: 'An individual course',
          feedback:
            'The university’s logo is on it, which makes this an easy one to mistake. The certificate itself comes from Coursera and confirms that you finished.',
        },
        specialization: {
          text: 'A Specialization',
          feedback:
            'More courses do not change the sender: as with a single course, the certificate comes from Coursera and shows the university’s logo.',
        },
        mastertrack: {
          text: 'A MasterTrack',
          feedback:
            'It is accredited, and its certificate is an official document of the university. You keep it even if you never go on to the degree.',
        },
        degree: {
          text: 'A degree',
          feedback:
            'The degree is the university’s own, and so are the certificate and the transcript. Coursera is the place where you study for it.',
        },
        'professional-certificate': {
          text: 'A Professional Certificate',
          feedback:
            'A company teaches this one, and Coursera issues the certificate. The logo on it is the company’s.',
        },
      },
      key: rowsWhere(courseraCertificates, 'issuer', 'university'),
      evidence: 'they differ in who issues the certificate',
      explanation:
        'A logo tells you who taught, and the issuer tells you who vouches. As of November 2019 the university vouches for a MasterTrack and a degree; the other three certificates are Coursera’s.',
      hints: ['Look for the two that the article calls accredited without any “it depends”.'],
    }),

    single({
      id: 'when-it-matters',
      section: 'does-it-matter',
      prompt: 'Who has most reason to ask whether a programme on Coursera is accredited?',
      options: {
        recognition: {
          text: 'Somebody whose qualification others must accept',
          feedback:
            'For them the way of enrolling decides. Of the five, a MasterTrack or a degree ends with an official document from a university.',
        },
        interest: {
          text: 'Somebody who studies a subject out of interest',
          feedback:
            'Whoever wants to know a subject gets that from a course, accredited or not. The question gains weight where a document has to be recognised by others.',
        },
        subscription: {
          text: 'Somebody who pays for a course by the month',
          feedback:
            'How you pay makes no difference to recognition: the article names two ways to pay and one kind of certificate. What counts is what you need the document for.',
        },
        graduate: {
          text: 'Somebody who holds a degree and keeps learning',
          feedback:
            'They have their recognised qualification already. The article welcomes this kind of learning, and expects it to help at work whatever the certificate says.',
        },
      },
      key: 'recognition',
      evidence: 'If others must recognise your qualification',
      explanation:
        'Accreditation is an assurance that others will recognise what you did, so it matters as far as you need them to. That employers like any Coursera certificate is the author’s opinion, from November 2019.',
    }),
  ],

  bands: [
    {
      id: 'first-look',
      from: 0,
      title: 'A first look',
      text: 'Much of this is easily mixed up, and the passages below are the quickest way to sort it out.',
    },
    {
      id: 'main-lines',
      from: 50,
      title: 'The main lines are there',
      text: 'You know how these certificates differ in general; a few details deserve a second look.',
    },
    {
      id: 'clear-picture',
      from: 85,
      title: 'A clear picture',
      text: 'You can tell these certificates apart, and you know what to look up before you enrol.',
    },
  ],
})
