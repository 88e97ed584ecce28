// Preloaded into wrangler (node --import): should the process that started it be
// killed outright, wrangler still gets to stop its workerd.
import { onParentEnd } from './parent.ts'

onParentEnd(() => process.kill(process.pid, 'SIGTERM'))
