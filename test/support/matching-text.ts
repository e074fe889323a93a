/**
 * A text made from a pattern: where it leaves a choice, `choose(n)` says which of n. It often matches, not always: what
 * must not stand around a match is not looked at.
 */
export function matchingText({source}: RegExp, choose: (count: number) => number): string {
  let index = 0
  const alternatives = (): string => {
    const written = [sequence()]
    while (source[index] === '|') {
      index++
      written.push(sequence())
    }
    return written[choose(written.length)]!
  }
  const sequence = (): string => {
    let text = ''
    while (index < source.length && source[index] !== '|' && source[index] !== ')') text += repeated(item())
    return text
  }
  const item = (): string => {
    if (source[index] !== '(')
      return character(take(/\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\dA-F]{4}|.)|[^]/y))
    const opening = take(/\((?:\?(?:[:=!]|<[=!]))?/y)
    const inner = alternatives()
    index++
    return opening.endsWith('!') ? '' : inner
  }
  const repeated = (text: string): string => {
    const [, mark, least] = /^(?:([*+?])|\{(\d+)[^}]*\})/.exec(take(/(?:[*+?]|\{[^}]*\})\??/y)) ?? []
    if (mark === undefined && least === undefined) return text
    const count = mark === '+' ? 1 : Number(least ?? 0)
    return text.repeat(count + (mark === '+' ? 0 : choose(2)))
  }
  const take = (sticky: RegExp): string => {
    sticky.lastIndex = index
    const found = sticky.exec(source)?.[0] ?? ''
    index += found.length
    return found
  }
  return alternatives()
}

const byEscape: Readonly<Record<string, string>> = {b: '', B: '', s: ' ', d: '7', w: 'w', S: 'x', p: 'ed'}

function character(written: string): string {
  if (written === '.') return 'x'
  if (written === '^' || written === '$') return ''
  if (written.startsWith('[^')) return ' '
  if (written.startsWith('[')) return character(/^(?:\\.(?:\{[^}]*\})?|[^])/.exec(written.slice(1))![0])
  if (written.startsWith('\\u')) return String.fromCharCode(Number.parseInt(written.slice(2), 16))
  return written.startsWith('\\') ? (byEscape[written[1]!] ?? written[1]!) : written
}
