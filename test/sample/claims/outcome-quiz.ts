// The texts of the outcomes, and the reasons that options give for them, with the words of the
// article that support them. `leads-on` is for reasons that only repeat the reader's wish.
import type { Support } from './source.ts'

export const OUTCOMES: Readonly<Record<string, Support>> = {
  'individual-course': ['startAtOnce', 'chooseToPay', 'acknowledges', 'noQualification'],
  specialization: ['relatedClasses', 'recorded', 'capstone', 'specializationUnofficial'],
  'professional-certificate': ['companies', 'professionalCertificate', 'cannotAward', 'aligned'],
  mastertrack: ['liveClasses', 'fixedDates', 'officialDocument', 'highEnough'],
  degree: ['fullyOnline', 'sameAsCampus', 'degreeCertificate', 'transcript'],
}

/** By question and option; options that give no reason are not here. */
export const REASONS: Readonly<Record<string, Readonly<Record<string, Support | 'leads-on'>>>> = {
  'who-must-recognise-it': {
    official: ['officialDocument', 'degreeCertificate', 'noQualification'],
    company: ['cannotAward', 'aligned'],
    nobody: ['knowledge'],
  },
  'how-much': {
    'one-class': ['oneComponent', 'startAtOnce'],
    'some-classes': ['relatedClasses'],
    'whole-degree': ['fullyOnline', 'highEnough'],
  },
  'live-or-recorded': {
    live: ['liveClasses'],
    recorded: ['recorded'],
  },
  'when-to-begin': {
    'at-once': ['startAtOnce'],
    'fixed-date': ['fixedDates'],
  },
  'whom-to-learn-from': {
    university: ['displays', 'liveClasses', 'degreeAccredited'],
    company: ['companies'],
  },
  'what-to-keep': {
    transcript: ['transcript'],
    credit: ['gradesAsCredit'],
    'simple-certificate': ['chooseToPay', 'displays'],
    knowledge: ['knowledge'],
  },
  'you-and-a-degree': {
    'not-admitted': ['lackingPoints', 'highEnough'],
    'ready-for-it': 'leads-on',
    'no-need': ['onlyBenefit'],
  },
  'end-with-a-project': {
    project: ['capstone', 'practise', 'collection'],
    'classes-only': ['startAtOnce'],
  },
}

/** The same for what an option rules out. */
export const LIMITS: Readonly<Record<string, Readonly<Record<string, Support | 'leads-on'>>>> = {
  'who-must-recognise-it': {
    official: ['officialDocument', 'degreeCertificate', 'noQualification'],
    company: ['cannotAward', 'aligned'],
  },
  'how-much': {
    'one-class': ['oneComponent', 'relatedClasses', 'collection'],
    'some-classes': 'leads-on',
    'whole-degree': ['noDegree', 'highEnough'],
  },
  'live-or-recorded': { recorded: ['recorded', 'liveClasses'] },
  'when-to-begin': { 'at-once': ['startAtOnce', 'fixedDates'] },
  'whom-to-learn-from': { university: ['companies'], company: ['companies'] },
  'what-to-keep': { transcript: ['noQualification', 'specializationUnofficial'] },
  'you-and-a-degree': {
    'not-admitted': ['lackingPoints', 'highEnough'],
    'ready-for-it': ['highEnough'],
    'no-need': 'leads-on',
  },
  'end-with-a-project': {},
}
