// The sentences of the guide in their order, each by its first words, with the words of the article
// that support it. `leads-on` is for sentences that state nothing about the world.
import type { Support } from './source.ts'

export type SentenceClaim = readonly [begins: string, support: Support | 'leads-on']

export const SENTENCES: Readonly<Record<string, readonly SentenceClaim[]>> = {
  'why-it-is-unclear': [
    ['Ask whether', ['ambiguity']],
    ['Universities and large', ['variety', 'universitiesAndCompanies']],
    ['Every university', ['allUniversities']],
    ['That is a good sign', ['perCourse']],
    ['Many universities do', ['manyGiveCredit']],
    ['Read the description', ['checkFaq']],
  ],
  'what-accredited-means': [
    ['A school is accredited', ['agenciesDecide']],
    ['In the United States', ['sixAgencies']],
    ['Each decides', ['agenciesDecide']],
    ['The agencies need', ['agenciesApproved', 'approvedByChea', 'approvedByDepartment']],
    ['So recognition passes', ['agenciesApproved', 'agenciesDecide', 'assured']],
    ['For a student', ['assured', 'anyQualification']],
  ],
  'checking-a-school': [
    ['There are two', ['edu', 'cheaWebsite']],
    ['Its web address', ['reliable']],
    ['If the university’s', ['edu', 'almostCertainly']],
    ['CHEA’s website', ['cheaWebsite']],
    ['Look the school up', ['cheaWebsite']],
    ['Both tell you', ['reliable', 'cheaWebsite']],
    ['Whether one of its', ['checkFaq']],
  ],
  'professional-certification': [
    ['Many professions certify', ['occupations']],
    ['The best-known case', ['bar', 'lawyers']],
    ['So do technology', ['fourCompanies']],
    ['Cisco, VMware', ['fourCompanies', 'experts']],
    ['Accredited partners', ['partners', 'certifyForThem']],
    ['So a university is', ['agenciesDecide', 'certifyForThem']],
  ],
  'coursera-itself': [
    ['CHEA does not', ['notByChea']],
    ['Many of the courses', ['manyCourses', 'onlyTaughtBy']],
    ['So ask about', 'leads-on'],
    ['There are five', ['fiveWays']],
    ['Individual courses', ['chooseToPay']],
    ['Specializations', ['specializationCertificate']],
    ['MasterTrack', ['fromUniversity']],
    ['Degrees', ['degreeCertificate']],
    ['Professional Certificates', ['professionalCertificate']],
  ],
  'individual-courses': [
    ['A single course', ['oneComponent']],
    ['You can take', ['startAtOnce']],
    ['When you finish', ['chooseToPay']],
    ['It comes from', ['chooseToPay', 'displays', 'noGrade']],
    ['All it confirms', ['acknowledges', 'noQualification']],
    ['Accreditation and credit', ['perCourse', 'usedAsCredit', 'beforeEnrolling']],
  ],
  'continuous-learning': [
    ['Should you skip', 'leads-on'],
    ['There is a good', ['notDeterred', 'knowledge']],
    ['Many professions', ['professions']],
    ['Even so', ['notTheEnd']],
    ['That whoever', ['career']],
  ],
  specializations: [
    ['A Specialization joins', ['relatedClasses', 'recorded']],
    ['It tends to end', ['capstone', 'practise']],
    ['If you finish', ['twoPayments', 'specializationCertificate', 'specializationShows']],
    [
      'Like the certificate',
      ['asIndividual', 'noGrade', 'specializationConfirms', 'specializationUnofficial'],
    ],
    ['Whether a Specialization', ['specializationCredit']],
  ],
  mastertrack: [
    ['A MasterTrack also', ['collection', 'countsTowardsDegree']],
    ['It includes live', ['liveClasses', 'fixedDates']],
    ['It can be', ['lackingPoints']],
    ['If their grade point', ['highEnough', 'gradesAsCredit']],
    ['The certificate comes', ['fromUniversity']],
    ['It is yours', ['evenIfOneStops', 'noDegree', 'officialDocument']],
  ],
  degrees: [
    ['Through Coursera', ['fullyOnline', 'bachelorsOrMasters']],
    ['The university that', ['degreeAccredited', 'sameAsCampus']],
    ['Graduates receive', ['transcript', 'degreeCertificate']],
    ['An online degree', ['cheaper']],
    ['The university reaches', ['widerAudience']],
  ],
  'professional-certificates': [
    ['These courses come', ['companies']],
    ['At the end', ['professionalCertificate', 'companyLogo']],
    ['Coursera has no', ['noIndustryQualification', 'noMcse', 'noCcna']],
    ['Many of the courses', ['aligned']],
    ['The FAQ', ['detailsInFaq']],
  ],
  'does-it-matter': [
    ['That depends', 'leads-on'],
    ['If others must', ['officialDocument', 'degreeCertificate', 'goodValue']],
    ['If you hope', ['beforeEnrolling', 'specializationCredit']],
    ['If you want', ['knowledge', 'onlyBenefit']],
    ['That employers', ['authorIsSure', 'employers']],
  ],
}

/** By row and column; cells that state nothing are not here. */
export const CELLS: Readonly<Record<string, Readonly<Record<string, Support>>>> = {
  'individual-course': {
    accredited: ['perCourse'],
    issuer: ['chooseToPay'],
    shows: ['displays'],
    showsGrade: ['noGrade'],
    officialDocument: ['noQualification'],
    degreeCredit: ['usedAsCredit', 'beforeEnrolling'],
    fixedDates: ['startAtOnce'],
    transcript: ['noQualification'],
  },
  specialization: {
    issuer: ['specializationCertificate'],
    shows: ['specializationShows'],
    showsGrade: ['asIndividual', 'noGrade'],
    officialDocument: ['specializationUnofficial'],
    degreeCredit: ['specializationCredit'],
    liveClasses: ['recorded'],
    transcript: ['specializationUnofficial'],
  },
  mastertrack: {
    accredited: ['countsTowardsDegree'],
    issuer: ['fromUniversity'],
    officialDocument: ['officialDocument', 'noDegree'],
    degreeCredit: ['gradesAsCredit'],
    liveClasses: ['liveClasses'],
    fixedDates: ['fixedDates'],
  },
  degree: {
    accredited: ['degreeAccredited'],
    issuer: ['degreeCertificate'],
    officialDocument: ['degreeCertificate'],
    degreeCredit: ['bachelorsOrMasters'],
    transcript: ['transcript'],
  },
  'professional-certificate': {
    accredited: ['noIndustryQualification'],
    issuer: ['professionalCertificate'],
    shows: ['companyLogo'],
    officialDocument: ['professionalCertificate', 'noQualification', 'cannotAward'],
  },
}

/** In their order. */
export const TAKEAWAYS: readonly Support[] = [
  ['notByChea', 'perCourse'],
  ['chooseToPay', 'displays', 'specializationUnofficial'],
  ['fromUniversity', 'highEnough', 'gradesAsCredit'],
  ['sameAsCampus', 'degreeCertificate', 'transcript'],
  ['companies', 'professionalCertificate', 'cannotAward'],
  ['checkFaq', 'onlyBenefit'],
]
