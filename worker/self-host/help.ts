// What `npm run serve -- --help` prints.
import { DEFAULTS, VARIABLES } from './settings.ts'

const variables = Object.entries(VARIABLES).map(([name, does]) => `  ${name.padEnd(24)}${does}`)

export const HELP = `npm run serve -- [--host ADDRESS] [--port PORT] [--data FOLDER] [--build FOLDER] [--env-file FILE]
npm run serve -- backup FOLDER [--data FOLDER]
npm run serve -- restore FOLDER [--data FOLDER]

Runs what npm run build made in workerd, as one process and without Cloudflare.

  --host ADDRESS          the address to listen on (${DEFAULTS.host}); beyond loopback, PUBLIC_ORIGIN
                          has to be set
  --port PORT             the port (${DEFAULTS.port})
  --data FOLDER           where statistics are kept (${DEFAULTS.data})
  --build FOLDER          what npm run build wrote (${DEFAULTS.build})
  --env-file FILE         a file of variables, NAME=VALUE; the environment comes first
  backup FOLDER           copies the statistics into a new folder; the service may run
  restore FOLDER          puts such a copy in the place of the statistics; the service must be stopped

Variables:
${variables.join('\n')}`
