// What stands at the end of a run: the tests that passed at their second try, why tests were skipped,
// and one plain line for scripts that read no reporter's format.
import type { Reporter, TestModule } from 'vitest/node'

// vitest takes a reporter from a path by its default export.
// biome-ignore lint/style/noDefaultExport: see above
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const result = test.result()
        count[result.state] += 1
        if (result.state === 'skipped' && result.note !== undefined)
          console.log(`Skipped: ${test.fullName}: ${result.note}`)
        if (test.diagnostic()?.flaky) {
          console.log(`At the second try: ${test.fullName}`)
          for (const { message } of result.errors ?? [])
            console.log(`  ${message.split('\n', 1)[0]}`)
        }
      }
      // A file that does not load holds no test, and still is a failure.
      if (module.state() === 'failed' && module.children.size === 0) count.failed += 1
    }
    const skipped = count.skipped + count.pending
    console.log(`${count.passed} passed, ${count.failed} failed, ${skipped} skipped`)
  }
}
