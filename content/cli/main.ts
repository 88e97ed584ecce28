// The author's command line: `npm run content -- <command>`. Sets the exit code: 0 success, 1 errors
// in the content, 2 nothing to import, 64 wrong usage.
import { readArguments } from './arguments.ts'
import { WRONG_USAGE } from './command.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'

const request = readArguments(process.argv.slice(2), COMMANDS)
if (!request.ok) {
  console.error(`content: ${request.error}\nRun "npm run content -- help" to see the commands.`)
  process.exitCode = WRONG_USAGE
} else if (request.value.kind === 'run') {
  const { command, options, operands, values } = request.value
  process.exitCode = await command.run(options, operands, values)
} else {
  const { name = '' } = request.value
  const command = COMMANDS[name]
  console.log(command ? commandHelp(name, command) : generalHelp(COMMANDS))
}
