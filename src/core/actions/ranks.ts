/** How urgent a priority is, as teams write it (`P0`, `prio 1`, `high`): 0 is the most, 9 where nothing is known. */
export function priorityRank(words: string): number {
  const number = /\d/.exec(words)
  if (number !== null) return Number(number[0])
  const level = levels.findIndex((pattern) => pattern.test(words))
  return level === -1 ? 9 : level
}

const levels = [
  /critical|highest|blocker|urgent/i,
  /high|major|must/i,
  /medium|normal|should/i,
  /low|minor|could/i,
]

const level =
  /^[*_`]*(?:sev(?:erity)?[\s-]?\d|[sp]\d|critical|highest|high|major|medium|moderate|minor|lowest|low|near[\s-]miss)(?![\p{L}\d])(?!\s?[-/|]|\s(?:to|or|and)\b)/iu

/** The level alone of a severity that says more: “High (logins fail for some)”. */
export function severityLevel(words: string): string {
  return level.exec(words)?.[0] ?? words
}

/** How severe an incident is (`SEV1`, `Sev 2`, `S0`): 0 is the most, near misses come after all others. */
export function severityRank(words: string): number {
  if (/near/i.test(words)) return 8
  const number = /\d/.exec(words)
  return number === null ? priorityRank(words) : Number(number[0])
}
