import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {Scratch} from './scratch.ts'
import {extensionId, type Version} from './versions.ts'

/** The extension host the extension runs in. */
export type HostKind = 'node' | 'web'

export interface ServerOptions {
  readonly host: HostKind
  /** User settings on top of the quiet ones every run has. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Environment variables of the server and of the Node extension host. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Server {
  /** `127.0.0.1:PORT`. */
  readonly authority: string
  log(): string
  /** Ends the server and everything it started. */
  stop(): Promise<void>
}

const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'security.workspace.trust.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // In a browser VS Code saves by itself after a second, in the middle of a test about what is not saved.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
}

const startupSeconds = 60

/** Starts the VS Code server of `version` on a free port of this machine, with `scratch` as its whole world. */
export async function startServer(
  version: Version,
  scratch: Scratch,
  options: ServerOptions,
): Promise<Server> {
  writeSettings(scratch, options)
  const args = [
    ...commonArguments(version, scratch),
    ...['--bind-addr', '127.0.0.1:0', '--auth', 'none'],
    ...['--disable-telemetry', '--disable-update-check'],
    ...['--disable-workspace-trust', '--disable-getting-started-override'],
    scratch.workspace,
  ]
  const child = spawn(version.node, args, {
    env: environment(scratch, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that the extension hosts end with it.
    detached: true,
  })
  const exited = once(child, 'exit')
  const {pid} = child
  if (pid === undefined) throw new Error(`cannot start ${version.node}`)
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const kill = () => signalGroup(pid, 'SIGKILL')
  process.once('exit', kill)
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const stop = async () => {
    signalGroup(pid, 'SIGTERM')
    if (isRunning()) await Promise.race([exited, delay(5000, undefined, {ref: false})])
    kill()
    process.off('exit', kill)
  }
  const deadline = Date.now() + startupSeconds * 1000
  for (;;) {
    const authority = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(log)?.[1]
    if (authority !== undefined && (await isHealthy(authority))) return {authority, log: () => log, stop}
    if (!isRunning() || Date.now() > deadline) break
    await delay(50)
  }
  await stop()
  throw new Error(`the ${version.name} VS Code server did not start\n${log}`)
}

/** Installs a packed extension into `scratch`, as "Install from VSIX" does. */
export function installExtension(version: Version, scratch: Scratch, vsix: string): void {
  const args = [...commonArguments(version, scratch), '--install-extension', vsix]
  const {status, stdout, stderr} = spawnSync(version.node, args, {
    env: environment(scratch),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`cannot install ${vsix}\n${stdout}${stderr}`)
}

function commonArguments(version: Version, scratch: Scratch): string[] {
  const config = join(scratch.root, 'code-server.yaml')
  // Without a file of its own code-server writes one with a password.
  writeFileSync(config, '')
  const folders = ['--user-data-dir', scratch.userData, '--extensions-dir', scratch.extensions]
  return [version.entry, ...folders, '--config', config]
}

function writeSettings(scratch: Scratch, {host, settings}: ServerOptions): void {
  const hostSettings = host === 'web' ? {'remote.extensionKind': {[extensionId]: ['web']}} : {}
  const folder = join(scratch.userData, 'User')
  mkdirSync(folder, {recursive: true})
  const all = {...quietSettings, ...hostSettings, ...settings}
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(all, null, 2))
}

function environment(scratch: Scratch, extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // A VS Code that this run was started from must not reach into the one under test.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'))
  return {
    ...Object.fromEntries(inherited),
    HOME: scratch.home,
    XDG_CONFIG_HOME: join(scratch.home, '.config'),
    XDG_DATA_HOME: join(scratch.home, '.local', 'share'),
    XDG_CACHE_HOME: join(scratch.home, '.cache'),
    XDG_RUNTIME_DIR: scratch.home,
    ...extra,
  }
}

async function isHealthy(authority: string): Promise<boolean> {
  try {
    return (await fetch(`http://${authority}/healthz`)).ok
  } catch {
    return false
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // The whole group has ended.
  }
}
