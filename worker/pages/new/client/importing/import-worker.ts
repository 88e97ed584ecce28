// The worker that opens files. It is loaded when a file is opened, and not before.
import '../checking/without-eval.ts'
import { answerWith } from '../answering.ts'
import type { ImportWorker } from '../messages.ts'
import { importFile } from './import-file.ts'

/** Larger than any bank of questions without its videos. */
const MAX_BYTES = 100 * 2 ** 20

answerWith<ImportWorker>({
  async open(file) {
    if (file.size > MAX_BYTES)
      return {
        summary: `${file.name} wasn’t opened.`,
        findings: ['It’s larger than 100 MB. Split it.'],
      }
    try {
      return await importFile(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      const reason = `Reading it failed, which is a mistake of ours. Please report it. ${error}`
      return { summary: `${file.name} wasn’t opened.`, findings: [reason] }
    }
  },
})
