// zod compiles its schemas with `new Function` where it may. The policy of this worker forbids that,
// and each try would be reported. It has to be set before any schema is made, so this is imported first.
import { config } from 'zod'

config({ jitless: true })
