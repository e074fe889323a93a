/** The members of all lists in one, each list copied as a whole, which `flatMap` does one by one. */
export function joined<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[][] = []
  for (let at = 0; at < lists.length; at += most) all.push(([] as T[]).concat(...lists.slice(at, at + most)))
  return all.length === 1 ? all[0]! : all.flat()
}

/** So many a call can take. */
const most = 5_000
