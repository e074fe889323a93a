import picomatch from 'picomatch'
import {canonicalKinds, sectionKind} from './section-kinds.ts'

/** What front matter's `type` says of a postmortem or retrospective. */
export const documentTypes = [
  'incident',
  'near-miss',
  'escalation',
  'launch',
  'experiment',
  'project',
  'okr',
  'pre-mortem',
] as const
export type DocumentType = (typeof documentTypes)[number]

/** Whether a workspace-relative path with forward slashes matches one of the globs; case does not matter. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], {nocase: true, dot: true, noextglob: true})
}

/** What a path can say of a file: `files` and `templates` of the configuration name such paths. */
export type PathKind = 'postmortem' | 'template'

/** Whether a Markdown text is a postmortem, by its path or else by its content. */
export function isPostmortem(kind: PathKind | undefined, text: string): boolean {
  return kind === undefined ? looksLikePostmortem(text) : kind === 'postmortem'
}

/** Two different sections that only a postmortem has together. */
const enoughSections = 2

const typeLine = new RegExp(`^type[ \\t]*:[ \\t]*["']?(?:${documentTypes.join('|')})["']?[ \\t]*(?:#.*)?$`)

/**
 * Whether a Markdown text is a postmortem by its content: front matter with a known `type`, or two or more canonical
 * sections. Looks at titles line by line, so that a workspace of other Markdown costs next to nothing.
 */
export function looksLikePostmortem(text: string): boolean {
  const lines = text.split(/\r?\n/)
  const front = /^\uFEFF?---[ \t]*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
    : 0
  // Front matter whose closing fence is not written yet ends, for now, at the first blank line.
  const typed = front === -1 ? lines.findIndex((line) => line.trim() === '') : front
  if (front !== 0 && lines.slice(1, typed === -1 ? lines.length : typed).some((line) => typeLine.test(line)))
    return true
  const kinds = new Set<string>()
  let fence: string | undefined
  for (const [index, line] of lines.slice(Math.max(front, 0)).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && fence === undefined) fence = mark
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined
    else if (fence === undefined) {
      const kind = titleKind(line, lines[Math.max(front, 0) + index + 1])
      if (kind !== undefined && (canonicalKinds as readonly string[]).includes(kind)) kinds.add(kind)
      if (kinds.size >= enoughSections) return true
    }
  }
  return false
}

function titleKind(line: string, next: string | undefined): string | undefined {
  const title =
    /^ {0,3}#{2,6}[ \t]+(\S.{0,99})$/.exec(line)?.[1]?.replace(/\s#+\s*$/, '') ??
    /^[ \t]*(?:[-*+] )?\*\*([^*]{1,60})\*\*:?/.exec(line)?.[1] ??
    (next !== undefined && /^ {0,3}-{3,}[ \t]*$/.test(next) && /^\S/.test(line)
      ? line.slice(0, 100)
      : undefined) ??
    /^ {0,3}#[ \t]+(\S.{0,99})$/.exec(line)?.[1]
  return title === undefined ? undefined : sectionKind(title)
}
