/** A condition that everything hung on one thing: “Dependency on the old relay for mail”, “we rely on one vendor”. */
const depends =
  /\b(?:depend(?:s|ed|ing|enc(?:e|y|ies))?|rel(?:y|ies|ied|ying|iance)) (?:up)?on ([\w-]+(?: [\w-]+){0,3}?)(?= (?:for|to|in|of|and|with|by|as|when|which|that)\b|[.,;:()]|\s*$)/i

/** What takes something out of the way of others. */
const parts =
  /\b(?:migrat\w*|mov(?:e|es|ing)|switch\w*|replac\w*|remov\w*|retir\w*|decommission\w*|eliminat\w*|decoupl\w*|away from|instead of|alternatives? (?:to|for))\b/i

const tellNothing =
  /^(?:the|an?|our|one|a|single|old|new|same|other|this|that|its|their|teams?|systems?|services?|tools?|people)$/

/** The words for what a condition says that something depended on. */
export function dependedOn(words: string): readonly string[] {
  const [, name = ''] = depends.exec(words) ?? []
  return name.split(' ').flatMap((word) => {
    const plain = word.toLowerCase()
    return plain === '' || tellNothing.test(plain) ? [] : [plain]
  })
}

/** Whether an action parts with it: “Migrate away from the old relay”. */
export function partsWith(action: string, names: readonly string[]): boolean {
  if (names.length === 0 || !parts.test(action)) return false
  const words = new Set(action.toLowerCase().match(/[\w-]+/g))
  return names.some((name) => words.has(name))
}
