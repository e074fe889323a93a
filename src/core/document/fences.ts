/**
 * Whether the line behind some lines stands in a code block between fences, or in front matter that is not closed.
 * For whoever types: a look at the lines, as no tree has been made of what is typed this moment.
 */
export function isFenced(linesBefore: readonly string[]): boolean {
  let fence: string | undefined
  for (const [index, line] of linesBefore.entries()) {
    if (index === 0 && /^\uFEFF?---[ \t]*$/.test(line)) {
      fence = '---'
      continue
    }
    const mark =
      fence === '---' ? /^---[ \t]*$/.exec(line)?.[0].trim() : /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark === undefined) continue
    if (fence === undefined) fence = mark
    else if (mark.startsWith(fence) && /^[ \t>]*[`~-]+[ \t]*$/.test(line)) fence = undefined
  }
  return fence !== undefined
}
