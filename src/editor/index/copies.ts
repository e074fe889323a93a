/** The address of a file with the characters that it stands for: two that are encoded otherwise are the same. */
export function plainAddress(file: string): string {
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}

/**
 * The addresses that the path in a row of a tracker may mean, as `plainAddress` gives them: from the folder of the
 * tracker, or from one around it, as the command line writes them. The tracker itself is none.
 */
export function originalsOf(path: string, tracker: string): string[] {
  const own = plainAddress(tracker)
  const folders = own.split('/').slice(0, -1)
  const steps = plainAddress(path).split('/')
  return Array.from({length: folders.length + 1}, (_, up) =>
    resolved([...folders.slice(0, folders.length - up), ...steps]),
  ).filter((address) => address !== own)
}

function resolved(steps: readonly string[]): string {
  const taken: string[] = []
  for (const step of steps)
    if (step === '..') taken.pop()
    else if (step !== '.') taken.push(step)
  return taken.join('/')
}
