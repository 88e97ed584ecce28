// Loaded into wrangler with `node --import`: if the process that started wrangler is killed,
// wrangler gets SIGTERM, so that it stops workerd.
import { onParentEnd } from './parent.ts'

onParentEnd(() => process.kill(process.pid, 'SIGTERM'))
