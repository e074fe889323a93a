/** An error that is marked in a text: its place, the rule that finds it, and words of the message. */
export interface Planted {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly words: string
}

/** A text with its errors marked in the lines below them: carets, the rule, words of the message. */
export function readPlanted(annotated: string): {text: string; planted: Planted[]} {
  const planted: Planted[] = []
  let text = ''
  let lineStart = 0
  for (const line of annotated.split(/(?<=\n)/)) {
    const mark = /^(\s*)(\^+) (\S+) (.+)$/.exec(line.trimEnd())
    if (mark === null) {
      lineStart = text.length
      text += line
    } else {
      const start = lineStart + mark[1]!.length
      planted.push({start, end: start + mark[2]!.length, rule: mark[3]!, words: mark[4]!})
    }
  }
  return {text, planted}
}
