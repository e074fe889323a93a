import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {projectRoot} from './versions.ts'

/** The folders of one run, new and empty but for the workspace. */
export interface Scratch {
  readonly root: string
  readonly home: string
  readonly userData: string
  readonly extensions: string
  /** A copy of the examples, and a folder `linked` whose configuration is a link to a file outside. */
  readonly workspace: string
  /** For what else the run has to write. */
  readonly extra: string
}

/** Makes the folders for `use` and removes them afterwards, whatever happens. */
export async function withScratch<T>(use: (scratch: Scratch) => Promise<T>): Promise<T> {
  const scratch = create()
  // Processes that are just ending may still write.
  const remove = () => rmSync(scratch.root, {recursive: true, force: true, maxRetries: 5})
  process.once('exit', remove)
  try {
    return await use(scratch)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

function create(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'postmortem-'))
  const folder = (name: string) => {
    const path = join(root, name)
    mkdirSync(path, {recursive: true})
    return path
  }
  const workspace = folder('workspace')
  cpSync(join(projectRoot, 'examples'), workspace, {recursive: true})
  const extra = folder('extra')
  writeFileSync(join(extra, 'outside.yml'), 'rules:\n  no-should-have: off\n')
  mkdirSync(join(workspace, 'linked'))
  symlinkSync(join(extra, 'outside.yml'), join(workspace, 'linked', '.postmortem.yml'))
  return {
    root,
    home: folder('home'),
    userData: folder('data'),
    extensions: folder('extensions'),
    workspace,
    extra,
  }
}
