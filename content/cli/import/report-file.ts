// The report of an import as a file, written file by file: the memory does not grow with their number.
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { err, ok, type Result } from '../../common/result.ts'
import { whyNotWritten } from '../output.ts'
import type { ImportReport, ReportedFile } from './import-report.ts'

export interface ReportFile {
  add(file: ReportedFile): Promise<void>
  /** The error says why the report is not whole. */
  end(totals: ImportReport['totals']): Promise<Result<undefined, string>>
}

/** Replaces what is at `path`. */
export async function openReport(path: string): Promise<Result<ReportFile, string>> {
  try {
    await mkdir(dirname(path), { recursive: true })
    return ok(reportFile(await open(path, 'w')))
  } catch (error) {
    return err(whyNotWritten(error))
  }
}

function reportFile(handle: FileHandle): ReportFile {
  let problem: string | undefined
  let separator = '{\n  "files": ['
  const write = async (text: string) => {
    if (problem !== undefined) return
    await handle.appendFile(text).catch((error) => {
      problem = whyNotWritten(error)
    })
  }
  return {
    async add(file) {
      await write(`${separator}\n    ${indented(file, '    ')}`)
      separator = ','
    },
    async end(totals) {
      const start = separator === ',' ? '\n  ]' : `${separator}]`
      await write(`${start},\n  "totals": ${indented(totals, '  ')}\n}\n`)
      await handle.close()
      return problem === undefined ? ok(undefined) : err(problem)
    },
  }
}

const indented = (value: unknown, start: string) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${start}`)
