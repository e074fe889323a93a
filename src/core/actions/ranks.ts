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

/** How severe an incident is (`SEV1`, `Sev 2`, `S0`): 0 is the most, near misses come after all others. */
export function severityRank(words: string): number {
  if (/near/i.test(words)) return 8
  const number = /\d/.exec(words)
  return number === null ? priorityRank(words) : Number(number[0])
}
