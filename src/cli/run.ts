import {relative, sep} from 'node:path'
import manifest from '../../package.json' with {type: 'json'}
import {pathMatcher} from '../core/index.ts'
import {type Options, readArguments} from './args.ts'
import {actions} from './commands/actions.ts'
import {lint} from './commands/lint.ts'
import {score} from './commands/score.ts'
import {type LoadedConfig, loadConfig} from './config.ts'
import type {CommandName} from './flags.ts'
import {renderHelp} from './help.ts'
import {type Io, reasonOf} from './io.ts'
import {printable} from './reporters/terminal.ts'
import type {Command} from './session.ts'

export const exitCodes = {clean: 0, findings: 1, failure: 2} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

const commands: Readonly<Record<CommandName, Command>> = {lint, score, actions}

/** The program: `argv` is what stands behind its name. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = readArguments(argv)
  switch (request.kind) {
    case 'help':
      io.print(renderHelp(request.command))
      return exitCodes.clean
    case 'version':
      io.print(`${manifest.version}\n`)
      return exitCodes.clean
    case 'misuse':
      io.warn(`postmortem: ${printable(request.message)}\n`)
      return exitCodes.failure
    case 'command':
      return runCommand(commands[request.command], request.options, io)
  }
}

async function runCommand(command: Command, options: Options, io: Io): Promise<ExitCode> {
  const complaints: string[] = []
  const complain = (message: string): void => {
    complaints.push(message)
    io.warn(`${printable(message)}\n`)
  }
  const loaded = await loadConfig(io, options).catch((error: unknown) => complain(reasonOf(error)))
  if (!loaded) return exitCodes.failure
  loaded.problems.forEach(complain)
  // Rules that the team switched off may be among those that could not be read.
  const mayFix = loaded.problems.length === 0
  if (options.fix && !mayFix) complain('Nothing is fixed until the configuration can be read.')
  const {output, fails} = await command({
    ...{io, complain, options: {...options, fix: options.fix && mayFix}},
    config: loaded.config,
    today: options.today ?? io.today,
    isPostmortemPath: postmortemPaths(loaded),
  })
  io.print(output)
  if (complaints.length > 0) return exitCodes.failure
  return fails ? exitCodes.findings : exitCodes.clean
}

/** Where the file lies outside the root, only the folders that it does not share with the root count. */
function postmortemPaths({config, root}: LoadedConfig): (path: string) => boolean {
  const matches = pathMatcher(config.files)
  return (path) => {
    const steps = relative(root, path).split(sep)
    return matches(steps.filter((step) => step !== '..').join('/'))
  }
}
