// The worker that reads, checks and grades: the whole parser runs here, and never where someone types.
import './without-eval.ts'
import { answerWith } from '../answering.ts'
import type { CheckWorker } from '../messages.ts'
import { createChecker } from './checker.ts'

const { check, call } = createChecker(location.origin)
answerWith<CheckWorker>({ check, call })
