// What `cloudflare:workers` gives to these tests: our bindings, and our own worker.
import type { Bindings } from '../../worker/env.ts'

declare global {
  namespace Cloudflare {
    interface Env extends Bindings {}
    interface GlobalProps {
      mainModule: { default: ExportedHandler }
    }
  }
}
