import {dirname, relative, sep} from 'node:path'
import {FILE_HEADERS_ONLY, createTwoFilesPatch} from 'diff'
import {isInside} from '../inside.ts'
import {type Postmortem, standardInput} from '../postmortems.ts'
import {count, printable} from '../reporters/terminal.ts'
import type {Outcome, Session} from '../session.ts'
import {fixedText} from './fixed-text.ts'

/** A file that `--fix` would change. */
interface Change {
  /** Absolute, and no link; undefined for standard input. */
  readonly path: string | undefined
  readonly before: string
  readonly after: string
}

/** What `--fix` would change, as a diff that `patch -p1` and `git apply` understand. */
export async function showFixes(postmortems: AsyncIterable<Postmortem>, session: Session): Promise<Outcome> {
  const {io} = session
  const changes: Change[] = []
  let edits = 0
  for await (const postmortem of postmortems) {
    const {file, path, mark, text} = postmortem
    const fixed = fixedText(postmortem, session)
    edits += fixed.edits
    if (fixed.text === text) continue
    changes.push({
      path: file === standardInput ? undefined : path,
      before: mark + text,
      after: mark + fixed.text,
    })
  }
  const here = await io.realPath(io.cwd)
  const folder = folderAround([
    here,
    ...changes.flatMap(({path}) => (path === undefined ? [] : [dirname(path)])),
  ])
  const where = folder === here ? '' : ` Its paths are those in ${printable(folder)}.`
  io.warn(
    changes.length === 0
      ? 'Nothing to fix.\n'
      : `${count(edits, 'edit')} in ${count(changes.length, 'file')}; nothing was written.${where}\n`,
  )
  return {output: changes.map((change) => renderPatch(change, folder)).join(''), fails: changes.length > 0}
}

/** The innermost folder that holds some folders: neither git nor `patch` follows a path that leads out of theirs. */
function folderAround(folders: readonly string[]): string {
  return folders.reduce((around, folder) => {
    let shared = around
    while (!isInside(shared, folder) && dirname(shared) !== shared) shared = dirname(shared)
    return shared
  })
}

function renderPatch({path, before, after}: Change, folder: string): string {
  const name = path === undefined ? standardInput : relative(folder, path).split(sep).join('/')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}
