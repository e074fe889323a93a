import type {Worker} from 'node:worker_threads'

/** A way to start threads, one of them before anybody asks for it. */
export interface EarlyThread {
  /**
   * Starts a thread, so that it loads its program while this one does. Where nobody asks for it, it ends with the
   * process; where threads may not be started, nothing happens.
   */
  readonly prepare: () => void
  /** The thread that was prepared, for whoever asks first; a new one else. */
  readonly give: () => Worker
}

/** @param start throws where threads may not be started */
export function earlyThread(start: () => Worker): EarlyThread {
  let ready: Worker | undefined
  const forget = (): void => void (ready = undefined)
  return {
    prepare: () => {
      try {
        ready = start()
      } catch {
        return
      }
      ready.unref()
      ready.once('error', forget)
      ready.once('exit', forget)
    },
    give: () => {
      const thread = ready ?? start()
      forget()
      thread.ref()
      return thread
    },
  }
}
