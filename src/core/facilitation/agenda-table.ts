/** How long a meeting is, in minutes. */
export const lengths = [60, 90] as const
export type Length = (typeof lengths)[number]

/** One part of the meeting; it is left out of a meeting for which it has no minutes. */
interface Slot {
  readonly part: string
  readonly result: string
  readonly minutes: Readonly<Partial<Record<Length, number>>>
}

/** Facts before reasons, reasons before actions (reference: the agenda of the Pack, 60 to 90 minutes). */
export const slots: readonly Slot[] = [
  {
    part: 'Opening: goal, ground rules, roles',
    result: 'everyone knows what the meeting is for',
    minutes: {60: 5, 90: 5},
  },
  {part: 'Facts and timeline', result: 'one account that all agree on', minutes: {60: 15, 90: 25}},
  {
    part: 'Contributing factors',
    result: 'conditions, and why they made sense',
    minutes: {60: 20, 90: 25},
  },
  {
    part: 'Learnings and decisions',
    result: 'three to seven learnings, decisions with trade-offs',
    minutes: {60: 10, 90: 15},
  },
  {
    part: 'Action tracker',
    result: 'each action with owner, date and success signal',
    minutes: {60: 8, 90: 10},
  },
  {part: 'Kill criteria', result: 'signals, thresholds, committed actions', minutes: {90: 5}},
  {part: 'Close: follow-up date, who publishes', result: 'the next date is set', minutes: {60: 2, 90: 5}},
]

/**
 * A meeting's agenda as a section.
 * @param start `HH:MM`; without it minutes count from the beginning.
 */
export function renderAgenda(length: Length, start?: string): string {
  let at = 0
  const rows = slots.flatMap(({part, result, minutes}) => {
    const own = minutes[length]
    if (own === undefined) return []
    const from = at
    at += own
    return [`| ${label(from, start)}–${label(at, start)} | ${part} | ${result} |`]
  })
  const head = start === undefined ? 'Minutes' : 'Time'
  return ['## Agenda', '', `| ${head} | Part | Result |`, '| --- | --- | --- |', ...rows].join('\n')
}

/** `14:05`, also past midnight. */
function label(minute: number, start: string | undefined): string {
  if (start === undefined) return String(minute)
  const [hours = 0, minutes = 0] = start.split(':').map(Number)
  const time = (hours * 60 + minutes + minute) % (24 * 60)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`
}

/** A time of day as people type it, as `HH:MM`; undefined where it is none. */
export function readStart(words: string): string | undefined {
  const [, hours, minutes = '00'] = /^\s*([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?\s*$/.exec(words) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}
