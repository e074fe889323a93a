import {mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Io} from '../../src/cli/io.ts'
import {nodeIo} from '../../src/cli/node-io.ts'
import {type ExitCode, run} from '../../src/cli/run.ts'

export interface Ran {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** A temporary folder, and the command line run in it on 10 June 2026, on one core: threads are of the built program. */
export interface Workspace {
  readonly root: string
  readonly path: (name: string) => string
  readonly read: (name: string) => Promise<Buffer>
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>
  readonly run: (...argv: string[]) => Promise<Ran>
  readonly runWith: (io: Partial<Io>, ...argv: string[]) => Promise<Ran>
}

const roots: string[] = []

/** Gone after the test that made it. */
export async function workspace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Workspace> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'postmortem-cli-')))
  roots.push(root)
  const path = (name: string): string => join(root, name)
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(path(name)), {recursive: true})
    await writeFile(path(name), content)
  }
  for (const [name, content] of Object.entries(files)) await write(name, content)
  const runWith = (io: Partial<Io>, ...argv: string[]): Promise<Ran> => runIn(root, io, argv)
  return {
    root,
    path,
    write,
    runWith,
    read: (name) => readFile(path(name)),
    run: (...argv) => runWith({}, ...argv),
  }
}

async function runIn(cwd: string, io: Partial<Io>, argv: readonly string[]): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const code = await run(argv, {
    ...nodeIo(),
    ...{
      cwd,
      workspace: undefined,
      today: '2026-06-10',
      colour: false,
      columns: undefined,
      progress: () => undefined,
      cores: 1,
    },
    print: (text) => (stdout += text),
    warn: (text) => (stderr += text),
    ...io,
  })
  return {code, stdout, stderr}
}

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, {recursive: true, force: true})
})
