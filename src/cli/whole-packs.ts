import {dirname, join, resolve} from 'node:path'
import {
  type PackFile,
  type PostmortemDocument,
  type WholePack,
  isBeside,
  packParts,
  wholePack,
} from '../core/index.ts'
import {leadsOut} from './inside.ts'
import {reasonOf} from './io.ts'
import type {Postmortem} from './postmortems.ts'
import type {Session} from './session.ts'
import {decodeText} from './text.ts'

/**
 * The whole of a Pack, read from its index and the files that it names, which stand beside it. What cannot be read
 * is complained of; then there is no whole.
 */
export async function readWholePack(
  index: Postmortem,
  document: PostmortemDocument,
  session: Session,
): Promise<WholePack | undefined> {
  const parts = await Promise.all(packParts(document).map((name) => readPart(index, name, session)))
  const read = parts.filter((part) => part !== undefined)
  if (read.length < parts.length) return undefined
  const whole = wholePack({name: index.file, text: index.text}, read)
  const [problem] = whole.document.isRead ? [] : whole.document.problems
  if (problem === undefined) return whole
  session.complain(`${index.file}: the Pack as a whole: ${problem.message}`)
  return undefined
}

async function readPart(
  index: Postmortem,
  name: string,
  {io, complain}: Session,
): Promise<PackFile | undefined> {
  const folder = dirname(index.path)
  const path = resolve(folder, name)
  const file = join(dirname(index.file), name)
  try {
    if (!isBeside(name) || (await leadsOut(io, folder, path))) {
      complain(`${index.file}: parts: “${name}” is no file beside it`)
      return undefined
    }
    const text = decodeText(await io.read(path))?.text
    if (text === undefined) complain(`${file}: not valid UTF-8`)
    return text === undefined ? undefined : {name: file, text}
  } catch (error) {
    complain(`${index.file}: parts: ${name}: ${reasonOf(error)}`)
    return undefined
  }
}
