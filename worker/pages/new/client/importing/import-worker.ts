// The worker that opens files. It is loaded when a file is opened, and not before.
import '../checking/without-eval.ts'
import { answerWith } from '../answering.ts'
import type { ImportWorker } from '../messages.ts'
import { importFile } from './import-file.ts'

answerWith<ImportWorker>({
  async open(file) {
    try {
      return await importFile(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      const reason = `Reading it failed, which is a mistake of ours. Please report it. ${error}`
      return { summary: `${file.name} wasn’t opened.`, findings: [reason] }
    }
  },
})
