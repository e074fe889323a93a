import type {Worker} from 'node:worker_threads'

/**
 * Starts a thread before anybody asks for one, so that it loads its program while this one does. Where nobody does, it
 * ends with the process.
 * @returns gives that thread to whoever asks first, and a new one to the others
 */
export function startedEarly(start: () => Worker): () => Worker {
  let ready: Worker | undefined = start()
  const forget = (): void => void (ready = undefined)
  ready.unref()
  ready.once('error', forget)
  ready.once('exit', forget)
  return () => {
    const thread = ready ?? start()
    forget()
    thread.ref()
    return thread
  }
}
