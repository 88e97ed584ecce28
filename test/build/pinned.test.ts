// The pinned single file: one `integrity` value covers all that it runs, and holds
// wherever it is built.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundleWidget } from '../../widget/tools/bundle.ts'
import { ROOT } from '../../worker/tools/build.ts'
import type { BuildReport } from '../../worker/tools/build-report.ts'
import { integrityOf } from '../../worker/tools/chunk-index.ts'

const report: BuildReport = JSON.parse(readFileSync(`${ROOT}/dist/report.json`, 'utf8'))
const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
const file = readFileSync(`${ROOT}/dist/public/v${version}/self-check.js`)

describe('the pinned file', () => {
  it('brings nothing: no import, static or not, no worker, no script from elsewhere', () => {
    const found: string[] = []
    const note = ({ type }: { type: string }) => found.push(type)
    new Visitor({
      ImportDeclaration: note,
      ImportExpression: note,
      ExportAllDeclaration: note,
      ExportNamedDeclaration: ({ type, source }) => source && found.push(type),
    }).visit(parseSync('self-check.js', file.toString()).program)
    expect(found).toEqual([])
    expect(file.toString()).not.toMatch(/importScripts|new (Shared)?Worker|createElement\(.script/)
  })

  it('writes HTML nowhere but in lit', () => {
    const inputs = report.inputs[report.pinned.path.slice(1)] ?? []
    const ours = inputs.filter((path) => !/^node_modules\/(lit|lit-html)\//.test(path))
    expect(ours).toContain('widget/element/shell.ts')
    for (const path of ours) {
      expect(readFileSync(`${ROOT}/${path}`, 'utf8'), path).not.toMatch(
        /(inner|outer)HTML|insertAdjacentHTML|setHTML|srcdoc|document\.write|\beval\b|new Function|unsafe(HTML|SVG)/,
      )
    }
  })

  it('has the size and the hash that the build prints', () => {
    expect(report.pinned).toEqual({
      path: `/v${version}/self-check.js`,
      bytes: file.length,
      integrity: integrityOf(file),
    })
  })

  it('comes out the same in another folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'selfcheck-elsewhere-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    const needed = ['content', 'widget', 'worker', '.tsconfig.base.json']
    for (const path of [...needed, 'node_modules/lit', 'node_modules/lit-html']) {
      cpSync(join(ROOT, path), join(root, path), { recursive: true })
    }
    const { pinned } = await bundleWidget(root, version)
    expect(integrityOf(pinned.bytes)).toBe(report.pinned.integrity)
  })
})
