import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of this project. */
export const project = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. */
export function run(cwd: string, program: string, args: readonly string[], env = {}): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, [...args], {cwd, env: {...process.env, ...env}}, (error, stdout, stderr) => {
      resolve({code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr})
    })
  })
}

/** A folder in which the package is installed as its users install it. */
export interface Installed {
  readonly root: string
  readonly tarball: string
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>
  /** Lends one of this project's development packages to it. */
  readonly link: (name: string) => Promise<void>
  readonly remove: () => Promise<void>
}

export async function install(): Promise<Installed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'postmortem-packed-')))
  const packed = await expectSuccess(run(project, 'npm', ['pack', '--json', '--pack-destination', folder]))
  const [{filename}] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [{filename: string}]
  const root = join(folder, 'user')
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), {recursive: true})
      await writeFile(join(root, name), text)
    }
  }
  await write({'package.json': '{"private": true}'})
  const tarball = join(folder, filename)
  await expectSuccess(run(root, 'npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]))
  return {
    ...{root, tarball, write},
    link: async (name) => {
      const at = join(root, 'node_modules', name)
      await mkdir(dirname(at), {recursive: true})
      await symlink(join(project, 'node_modules', name), at)
    },
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}

async function expectSuccess(running: Promise<Ran>): Promise<string> {
  const {code, stdout, stderr} = await running
  if (code !== 0) throw new Error(`exit code ${code}\n${stdout}\n${stderr}`)
  return stdout
}
