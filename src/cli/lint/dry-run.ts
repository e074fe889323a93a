import {createTwoFilesPatch} from 'diff'
import type {Postmortem} from '../postmortems.ts'
import {count} from '../reporters/terminal.ts'
import type {Outcome, Session} from '../session.ts'
import {fixedText} from './fixed-text.ts'

/** What `--fix` would change, as a diff that `patch -p1` and `git apply` understand. */
export async function showFixes(postmortems: AsyncIterable<Postmortem>, session: Session): Promise<Outcome> {
  const patches: string[] = []
  let edits = 0
  for await (const postmortem of postmortems) {
    const {file, mark, text} = postmortem
    const fixed = fixedText(postmortem, session)
    edits += fixed.edits
    if (fixed.text === text) continue
    const patch = createTwoFilesPatch(
      `a/${file}`,
      `b/${file}`,
      mark + text,
      mark + fixed.text,
      undefined,
      undefined,
      {
        headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true},
      },
    )
    patches.push(patch)
  }
  const total = `${count(edits, 'edit')} in ${count(patches.length, 'file')}; nothing was written.`
  session.io.warn(patches.length === 0 ? 'Nothing to fix.\n' : `${total}\n`)
  return {output: patches.join(''), fails: patches.length > 0}
}
