/** What held the event loop up while some work was done, all times in milliseconds. */
export interface HoldUps {
  /** The longest by the clock: others may have had the processors meanwhile. */
  readonly longest: number
  /** The longest in processor time of the host's own thread; undefined where the host does not tell that. */
  readonly busiest: number | undefined
  /** All of them together in processor time; undefined as above. */
  readonly busy: number | undefined
  /** How many took over 50 ms: of processor time, or by the clock where the host does not tell that. */
  readonly over50: number
  /** How many of those would have been shorter, had the engine collected no garbage in them; undefined as above. */
  readonly collecting: number | undefined
}

interface HoldUp {
  readonly start: number
  readonly end: number
  readonly busy: number | undefined
}

interface NodeFiles {
  readFileSync(path: string, encoding: 'utf8'): string
}

const {process} = globalThis as {process?: {getBuiltinModule?(name: 'node:fs'): NodeFiles}}
const files = process?.getBuiltinModule?.('node:fs')
const most = 50

/** The processor time that this thread has had, where it is the main one and the system tells. */
function processorTime(): number | undefined {
  try {
    return files && Number(files.readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1_000_000
  } catch {
    return undefined
  }
}

/**
 * Watches the event loop.
 * @param onTurn called at each of its turns
 * @returns ends the watch
 */
export function watchHoldUps(onTurn: () => void): () => Promise<HoldUps> {
  const all: HoldUp[] = []
  const collections: PerformanceEntry[] = []
  const canSee = PerformanceObserver.supportedEntryTypes.includes('gc')
  const observer = new PerformanceObserver((list) => collections.push(...list.getEntries()))
  if (canSee) observer.observe({entryTypes: ['gc']})
  let [last, lastBusy, isRunning] = [performance.now(), processorTime(), true]
  const turn = (): void => {
    const [now, busy] = [performance.now(), processorTime()]
    all.push({start: last, end: now, busy: busy && lastBusy && busy - lastBusy})
    ;[last, lastBusy] = [now, busy]
    onTurn()
    if (isRunning) setTimeout(turn, 0)
  }
  turn()
  return async () => {
    // What the engine did last is told in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 20))
    isRunning = false
    observer.disconnect()
    const long = all.filter(({start, end, busy = end - start}) => busy > most)
    const times = all.flatMap(({busy}) => busy ?? [])
    return {
      longest: all.reduce((longest, {start, end}) => Math.max(longest, end - start), 0),
      busiest: times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b)),
      busy: times.length === 0 ? undefined : times.reduce((sum, time) => sum + time, 0),
      over50: long.length,
      collecting: canSee
        ? long.filter((one) => one.busy! - collected(one, collections) <= most).length
        : undefined,
    }
  }
}

function collected({start, end}: HoldUp, collections: readonly PerformanceEntry[]): number {
  return collections
    .filter(({startTime}) => start <= startTime && startTime < end)
    .reduce((sum, {duration}) => sum + duration, 0)
}
