// What `cloudflare:workers` gives to these tests: our bindings, and our own worker.
import type { Bindings } from '../../worker/env.ts'

declare global {
  namespace Cloudflare {
    interface Env extends Bindings {
      /** The worker as `npm run serve` runs it, in the project `self-host`. */
      readonly SELF_HOSTED?: Fetcher
    }
    interface GlobalProps {
      mainModule: { default: ExportedHandler }
    }
  }
}
